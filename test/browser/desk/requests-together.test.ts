import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  approveTogether,
  decideRequest,
  getRequest,
  listRequests,
  type RequestInQueue,
} from '../../../shared/api/certificate-desk.ts'
import { type Certifying, ISSUER, startCertifying } from '../../functions/certificate/certifying.ts'
import { knownAlive, oftenDrawn } from '../../functions/certificate/often-drawn.ts'
import { startWorld, type World } from '../../functions/world.ts'
import { forbidden } from '../policy-watch.ts'
import { signIn } from './desk-world.ts'
import { type AnswerAtDesk, type AskedAtDesk, startDeskServer } from './request-server.ts'
import { browseDesk, button, choose, type DeskBrowser, look, openRequest } from './request-world.ts'

let platform: World
let us: Certifying
let desk: DeskBrowser
let made = 0

beforeAll(async () => {
  platform = await startWorld()
  await platform.publish(oftenDrawn)
  us = await startCertifying(platform, { askRecord: knownAlive }, oftenDrawn)
  await us.approver('sun-li', 'district')
  desk = await browseDesk(await startDeskServer(answer))
})

afterAll(async () => {
  await desk.stop()
  await platform.stop()
})

/** What waited before is decided, so that each test has a queue of its own. */
beforeEach(async () => {
  for (const { reference } of await waiting()) await us.approve('sun-li', reference)
})

async function answer({ subject, path, query, body }: AskedAtDesk): Promise<AnswerAtDesk> {
  const [kind, reference = '', act] = path
  if (kind === 'me') return [200, await us.parts.whoIsAsking({ issuer: ISSUER, subject })]
  if (reference === 'approvals') {
    const told = await us.ask(approveTogether, body ? { body } : {}, subject)
    return [told.status, told.body]
  }
  const endpoint = act ? decideRequest : reference ? getRequest : listRequests
  const params = reference ? { params: { reference } } : {}
  const told = await us.ask(endpoint, { ...params, query, ...(body && { body }) }, subject)
  return [told.status, told.body]
}

async function waiting(): Promise<RequestInQueue[]> {
  return (await us.list('sun-li')).body.requests
}

/** Sends requests until so many may be approved together and one at least is drawn. */
async function fillQueue(atLeast: number): Promise<{ may: string[]; drawn: string[] }> {
  for (let sent = 0; sent < 40; sent++) {
    const requests = await waiting()
    const may = requests.filter(({ seen }) => seen).map(({ reference }) => reference)
    const drawn = requests.filter((one) => one.drawn).map(({ reference }) => reference)
    if (may.length >= atLeast && drawn.length > 0) return { may, drawn }
    const caseId = `TOGETHER-${++made}`
    const { reference } = (await us.order(caseId)).body
    await us.send(caseId, reference, { phone: '13800000000' })
  }
  throw new Error('forty requests are not enough')
}

const stateOf = async (reference: string) => (await us.look('sun-li', reference)).body

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]

it.each(screens)(
  'all that may be are approved in one go, and those drawn are left, at $width px',
  async (viewport) => {
    const { may, drawn } = await fillQueue(7)
    const page = await desk.open(viewport)
    await signIn(page, '孙莉')
    await page.getByRole('heading', { name: '一并批准' }).waitFor()
    await page.getByText('抽中，须逐件审阅').first().waitFor()
    await look(page, 'together-queue')
    await button(page, '一并批准选中的 0 件').click()
    await page.getByText('请先选中要批准的申请。').waitFor()
    await button(page, `全选可以一并批准的 ${may.length} 件`).click()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(may.length)
    await button(page, `一并批准选中的 ${may.length} 件`).click()
    const asked = page.getByRole('heading', { name: `请核对后确认一并批准 ${may.length} 件` })
    await asked.waitFor()
    expect(await asked.evaluate((one) => one === document.activeElement)).toBe(true)
    await look(page, 'together-confirm')
    await button(page, `确认批准 ${may.length} 件`).dblclick()
    await page.getByRole('heading', { name: `已经批准 ${may.length} 件。` }).waitFor()
    await look(page, 'together-done')
    for (const reference of may) {
      const { steps } = await stateOf(reference)
      const approvals = steps.filter(({ action }: { action: string }) => action === 'approve')
      expect(approvals).toMatchObject([{ together: { oneIn: 3 } }])
    }
    await button(page, '返回列表').click()
    await page.getByText(`共 ${drawn.length} 件`).waitFor()
    expect(await page.getByRole('heading', { name: '一并批准' }).count()).toBe(0)
    await openRequest(page, drawn[0] ?? '')
    await choose(page, '批准')
    await button(page, '确认批准').click()
    await page.locator('.good').waitFor()
    expect(await forbidden(page)).toEqual([])
  },
)

it('an answer that is lost is asked for again, and nothing is approved twice', async () => {
  const { may } = await fillQueue(6)
  const page = await desk.open()
  await signIn(page, '孙莉')
  await button(page, `全选可以一并批准的 ${may.length} 件`).click()
  await button(page, `一并批准选中的 ${may.length} 件`).click()
  let sent = 0
  await page.route('**/approvals', async (route) => {
    const response = await route.fetch()
    await (++sent === 2 ? route.abort() : route.fulfill({ response }))
  })
  await button(page, `确认批准 ${may.length} 件`).click()
  await page.getByText('没有收到平台的回复').waitFor()
  await look(page, 'together-lost')
  await button(page, '继续').click()
  await page.getByRole('heading', { name: `已经批准 ${may.length} 件。` }).waitFor()
  for (const reference of may) {
    const { steps } = await stateOf(reference)
    expect(steps.filter(({ action }: { action: string }) => action === 'approve')).toHaveLength(1)
  }
})

it('by the keyboard alone some are picked, and Escape leads back before anything is sent', async () => {
  const { may } = await fillQueue(2)
  const [one = '', other = ''] = may
  const page = await desk.open()
  await signIn(page, '孙莉')
  for (const reference of [one, other]) {
    await page.getByRole('checkbox', { name: new RegExp(reference) }).focus()
    await page.keyboard.press('Space')
  }
  await page.getByText('已选 2 件').waitFor()
  await button(page, '一并批准选中的 2 件').press('Enter')
  await page.getByRole('heading', { name: '请核对后确认一并批准 2 件' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '证明审批' }).waitFor()
  await page.getByText('已选 2 件').waitFor()
  for (const reference of [one, other]) expect((await stateOf(reference)).state).toBe('at-level')
})

it('what moved on since it was picked is told', async () => {
  const { may } = await fillQueue(2)
  const [changed = '', other = ''] = may
  const page = await desk.open({ width: 390, height: 844 })
  await signIn(page, '孙莉')
  for (const reference of [changed, other])
    await page.getByRole('checkbox', { name: new RegExp(reference) }).check()
  await button(page, '一并批准选中的 2 件').click()
  const { seen } = await stateOf(changed)
  await us.decide('sun-li', changed, { action: 'return', seen, reason: '请补充住址。' })
  await button(page, '确认批准 2 件').click()
  await page.getByRole('heading', { name: '已经批准 1 件。' }).waitFor()
  await page.getByText('已经不在这一步了').waitFor()
  await look(page, 'together-left')
  await page.getByRole('link', { name: /独生子女/ }).click()
  await page.getByText('已退回，等申请人修改').first().waitFor()
})

it('whoever leaves while it is sent approves no more of them', async () => {
  const { may } = await fillQueue(7)
  const page = await desk.open()
  await signIn(page, '孙莉')
  await button(page, `全选可以一并批准的 ${may.length} 件`).click()
  await button(page, `一并批准选中的 ${may.length} 件`).click()
  await page.route('**/approvals', async (route) => {
    const response = await route.fetch()
    await page.evaluate(() => {
      location.hash = '#requests/decided'
    })
    await route.fulfill({ response })
  })
  await button(page, `确认批准 ${may.length} 件`).click()
  await page
    .getByText(/您的决定：批准，/)
    .first()
    .waitFor()
  const states = await Promise.all(may.map(async (reference) => (await stateOf(reference)).state))
  expect(states.filter((state) => state === 'at-level')).toHaveLength(may.length - 5)
})
