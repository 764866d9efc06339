import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyReceipt } from '../../../shared/verify/index.ts'
import { receiptOf, submit } from '../steps.ts'
import type { World } from '../world.ts'
import {
  answerLoss,
  confirm,
  sealedIn,
  startFramedWorld,
  toConfirm,
  toReview,
  typeIdentity,
  visitFramed,
  visitVillage,
} from './framed.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

test('a pledge made in the frame arrives in the host’s own form and holds', async () => {
  const { page, frame, complaints } = await visitFramed(world)
  await toReview(frame)
  await toConfirm(frame)
  expect(world.platform.posted).toEqual([])
  await confirm(frame)
  const reference = await sealedIn(frame)
  await submit(page)
  const { verdict, statement } = await world.verify(world.host.submitted?.proof)
  expect([verdict, statement?.reference]).toEqual(['valid', reference])
  expect(statement?.origin).toBe(world.platform.origin)
  expect(complaints).toEqual([])
})

test('where the host has no server, the citizen says who they are, and the receipt says so', async () => {
  const { page, frame } = await visitVillage(world)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await answerLoss(frame)
  await frame.getByText('李秀英 110***********002X').waitFor()
  await toConfirm(frame)
  await confirm(frame)
  await sealedIn(frame)
  await submit(page)
  expect(world.host.tokensGiven).toBe(0)
  const receipt = world.host.submitted?.proof ?? ''
  const keys = await (await fetch(`${world.platform.origin}/v1/keys`)).json()
  const { caseId } = await typedCase(world)
  const site = { keys, site: 'test-village', item: 'loss-statement', case: caseId }
  const { verdict, statement } = await verifyReceipt(receipt, site)
  expect([verdict, statement?.assurance, statement?.capacity]).toEqual([
    'valid',
    'self-asserted',
    'self',
  ])
})

test('the upload stays one click away, and the way back too', async () => {
  const { page, frame } = await visitFramed(world)
  await frame.getByRole('button', { name: '改为上传证明材料' }).click()
  await page.locator('#proof').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('proof')
  await frame.getByRole('button', { name: '改用书面承诺，免交证明' }).click()
  await page.locator('#proof').waitFor({ state: 'hidden' })
  await frame.getByRole('heading', { name: '告知书' }).waitFor()
})

test('the host’s form waits for the pledge, and its reset begins again', async () => {
  const { page, frame } = await visitFramed(world)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await page.getByRole('button', { name: '提交登记' }).click()
  expect(world.host.submitted).toBeUndefined()
  await page.getByRole('button', { name: '重置' }).click()
  await frame.getByRole('heading', { name: '告知书' }).waitFor()
  expect(await receiptOf(page)).toBeNull()
})

test('a reload keeps what was typed, and asks nothing twice', async () => {
  const { page, frame } = await visitVillage(world)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await frame.getByLabel('联系电话').fill('13800138000')
  await page.reload()
  await frame.getByRole('heading', { name: '填写有关情况' }).waitFor()
  expect(await frame.getByLabel('联系电话').inputValue()).toBe('13800138000')
  expect(await frame.getByLabel('您的姓名').count()).toBe(0)
})

test('after a reload the sealed pledge is still carried, and the names are gone from the tab', async () => {
  const { page, frame } = await visitVillage(world)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await answerLoss(frame)
  await toConfirm(frame)
  await confirm(frame)
  const reference = await sealedIn(frame)
  const receipt = await receiptOf(page)
  await page.reload()
  expect(await sealedIn(frame)).toBe(reference)
  await expect.poll(() => receiptOf(page)).toBe(receipt)
  const kept = await frame.locator('body').evaluate(() => JSON.stringify({ ...sessionStorage }))
  expect(kept).not.toMatch(/李秀英|11010519/)
})

/** The case that the frame gave itself, as it was posted. */
async function typedCase({ platform }: World): Promise<{ caseId: string }> {
  const pledge = platform.posted.find(({ body }) => body.includes('itemVersion'))
  return { caseId: JSON.parse(pledge?.body ?? '{}').case }
}
