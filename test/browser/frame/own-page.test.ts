import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyReceipt } from '../../../shared/verify/index.ts'
import { silence } from '../faults.ts'
import type { World } from '../world.ts'
import {
  answerLoss,
  cardFrame,
  confirm,
  sealedIn,
  startFramedWorld,
  toConfirm,
  typeIdentity,
  visitVillage,
} from './framed.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const address = (site: string, item: string) =>
  `${world.platform.origin}/v1/proofs/${site}/${item}?lang=zh-Hans`

test('on its own, the page takes the pledge and hands the receipt out as text', async () => {
  const { page } = await world.visit()
  await page.goto(address('test-village', 'loss-statement'))
  await page.getByText('需要帮助：电话 12345；窗口地址：云溪村便民服务站').waitFor()
  await page.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  const own = page.getByRole('main')
  await own.getByLabel('您的姓名').fill('李秀英')
  await own.getByLabel('您的身份证号码').fill('11010519491231002X')
  await own.getByRole('button', { name: '继续' }).click()
  await own.getByLabel('老年人优待证').check()
  await own.getByLabel('哪天发现丢了').fill('2026-05-01')
  await own.getByLabel('联系电话').fill('13800138000')
  await own.getByRole('button', { name: '继续' }).click()
  await own.getByRole('checkbox').check()
  await own.getByRole('button', { name: '我作出此承诺' }).click()
  const receipt = await own.getByLabel('回执文本').inputValue()
  const keys = await (await fetch(`${world.platform.origin}/v1/keys`)).json()
  const posted = world.platform.posted.find(({ body }) => body.includes('itemVersion'))
  const expected = { keys, site: 'test-village', item: 'loss-statement' }
  const { case: caseId } = JSON.parse(posted?.body ?? '{}')
  expect((await verifyReceipt(receipt, { ...expected, case: caseId })).verdict).toBe('valid')
})

test('on its own, a proof for which one must be signed in leads back to the site', async () => {
  const { page } = await world.visit()
  await page.goto(address('test-host', 'residence-proof'))
  await page.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await page.getByText('请回到“测试”登录后办理').waitFor()
})

test('a browser that forbids storage in frames loses nothing but the memory', async () => {
  const { page, frame, complaints } = await visitVillage(world, {}, async (context) => {
    await context.addInitScript(() => {
      if (window.parent === window) return
      const get = () => {
        throw new DOMException('no storage here', 'SecurityError')
      }
      Object.defineProperty(window, 'sessionStorage', { get })
      Object.defineProperty(window, 'localStorage', { get })
    })
  })
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await answerLoss(frame)
  await toConfirm(frame)
  await confirm(frame)
  await sealedIn(frame)
  expect(complaints).toEqual([])
  await page.reload()
  await cardFrame(page).getByRole('heading', { name: '告知书' }).waitFor()
})

test('where the host forbids the frame, its upload stays, with a link to the page of its own', async () => {
  const { page } = await world.visit()
  const { policy } = world.host
  world.host.policy = policy.replace(/frame-src [^;]+; /, '')
  const tag = `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-mode="frame"></script>`
  await page.goto(`${world.host.origin}/form?${new URLSearchParams({ tag })}`)
  const link = page.getByRole('link', { name: '在新页面中办理' })
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe(address('test-host', 'residence-proof'))
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  world.host.policy = policy
})

test('a frame that never loads leaves the upload, with the link', async () => {
  const { page } = await world.visit()
  world.platform.next('/v1/proofs/', silence)
  const tag = `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-mode="frame"></script>`
  const url = `${world.host.origin}/form?${new URLSearchParams({ tag })}`
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByRole('link', { name: '在新页面中办理' }).waitFor({ timeout: 30_000 })
  expect(await page.locator('#proof').isEnabled()).toBe(true)
})
