import type { FrameLocator, Page } from 'playwright-core'
import { startWorld, type Visit, type World } from '../world.ts'
import { pressSeen } from './sight.ts'

/** A citizen on a host's page, with our own page in a frame there. */
export interface Framed extends Visit {
  readonly frame: FrameLocator
}

/** A world whose host is another site than the platform, so that the frame is in another process. */
export async function startFramedWorld(): Promise<World> {
  const world = await startWorld(undefined, 'localhost')
  const { origin } = world.host
  const help = { phone: '12345', counter: { 'zh-Hans': '云溪村便民服务站' } }
  const village = {
    id: 'test-village',
    tenant: 'yanxi',
    name: '云溪村',
    origins: [origin],
    keys: [],
  }
  await world.local.invoke('operate', {
    act: 'register-site',
    site: { ...village, typedIdentity: true, help },
  })
  return world
}

export async function visitFramed(
  world: World,
  query: { readonly [name: string]: string } = {},
  before?: Parameters<World['visit']>[1],
): Promise<Framed> {
  const { site = 'test-host', ...more } = query
  const address = `${world.platform.origin}/v1/jz.js`
  const tag = `<script async src="${address}" data-site="${site}" data-mode="frame"></script>`
  const visit = await world.visit({ tag, ...more }, before)
  return { ...visit, frame: cardFrame(visit.page) }
}

/** The village has no server: who is asking is typed in. */
export function visitVillage(
  world: World,
  query: { readonly [name: string]: string } = {},
  before?: Parameters<World['visit']>[1],
): Promise<Framed> {
  const rows = `<p><label for="proof">遗失证明</label> <input type="file" id="proof" name="proof" data-jz-item="loss-statement" required></p>`
  return visitFramed(world, { site: 'test-village', rows, ...query }, before)
}

export function cardFrame(page: Page): FrameLocator {
  return page.frameLocator('jz-proof iframe')
}

const press = (frame: FrameLocator, name: string) => frame.getByRole('button', { name }).click()

export async function toReview(frame: FrameLocator): Promise<void> {
  await press(frame, '我已阅读告知书，继续')
  await frame.getByLabel('现住址').fill('幸福路 12 号 3 单元 401 室')
  await frame.getByLabel('从哪天住起').fill('2020-05-01')
  await frame.getByLabel('租房').check()
  await frame.getByLabel('联系电话').fill('138 0013 8000')
  await press(frame, '继续')
}

export async function typeIdentity(frame: FrameLocator): Promise<void> {
  await frame.getByLabel('您的姓名').fill('李秀英')
  await frame.getByLabel('您的身份证号码').fill('11010519491231002x')
  await press(frame, '继续')
}

export async function answerLoss(frame: FrameLocator): Promise<void> {
  await frame.getByLabel('老年人优待证').check()
  await frame.getByLabel('哪天发现丢了').fill('2026-05-01')
  await frame.getByLabel('联系电话').fill('13800138000')
  await press(frame, '继续')
}

/** From the review to the confirming step. */
export async function toConfirm(frame: FrameLocator): Promise<void> {
  await frame.getByRole('checkbox').check()
  await press(frame, '我作出此承诺')
  await frame.getByRole('heading', { name: '最后确认' }).waitFor()
}

export async function confirm(frame: FrameLocator): Promise<void> {
  await pressSeen(frame.getByRole('button', { name: '确认，作出承诺' }))
}

export async function sealedIn(frame: FrameLocator): Promise<string> {
  return (await frame.locator('.reference').textContent()) ?? ''
}
