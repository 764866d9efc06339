import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { held, silence } from './faults.ts'
import {
  answerLoss,
  cardFrame,
  confirm,
  sealedIn,
  startFramedWorld,
  toConfirm,
  typeIdentity,
  visitVillage,
} from './frame/framed.ts'
import {
  answerQuestions,
  heading,
  pledge,
  readNotice,
  receiptOf,
  sealedReference,
} from './steps.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

/** Closes the tab once the pledge has left it, and opens the same page in another. */
async function closeAndReturn(context: BrowserContext) {
  const [page] = context.pages()
  const url = page?.url() ?? ''
  await expect.poll(() => world.platform.posted.some(isPledge), { timeout: 10_000 }).toBe(true)
  await page?.close()
  const again = await context.newPage()
  await again.goto(url)
  return again
}

const isPledge = ({ body, status }: { body: string; status: number }) =>
  body.includes('itemVersion') && status === 201

test('who closes the tab while sending finds the pledge sealed on coming back', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  world.platform.next('/v1/pledges', silence)
  await pledge(page)
  const again = await closeAndReturn(page.context())
  await sealedReference(again)
  const receipt = await receiptOf(again)
  expect(receipt).toBe(JSON.parse(world.platform.posted[0]?.answer ?? '').receipt)
  const kept = await again.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).not.toMatch(/李秀英|幸福路|138/)
})

test('a pledge that never left is not taken for made', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  world.platform.next('/v1/pledges', held().fault)
  await pledge(page)
  await heading(page, '提交承诺').waitFor()
  const context = page.context()
  const url = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(url)
  await heading(again, '告知书').waitFor()
  expect(await receiptOf(again)).toBeNull()
})

test('in the frame of a site without a server, the same pledge comes back, not a second one', async () => {
  const { page, frame } = await visitVillage(world)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await answerLoss(frame)
  await toConfirm(frame)
  world.platform.next('/v1/pledges', silence)
  await confirm(frame)
  const again = cardFrame(await closeAndReturn(page.context()))
  await again.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(again)
  await answerLoss(again)
  await toConfirm(again)
  await confirm(again)
  const reference = await sealedIn(again)
  const first = world.platform.posted.find(isPledge)
  expect(JSON.parse(first?.answer ?? '').reference).toBe(reference)
  expect(world.platform.posted.filter(isPledge)).toHaveLength(1)
})
