import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toInstant } from '../../shared/kernel/instant.ts'
import { badGateway, cut, lostAfterwards, silence } from './faults.ts'
import { upload } from './host-page.ts'
import { rentedHome, rentedHomeAfterwards } from './rented-home.ts'
import {
  answerQuestions,
  goAllTheWay,
  heading,
  pledge,
  readNotice,
  receiptOf,
  sealedReference,
} from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

async function arriveAtPledge() {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await heading(page, '核对并作出承诺').waitFor()
  return page
}

/** That the page holds the receipt of the n-th pledge posted, and that it is worth something. */
async function expectReceiptOf(n: number, page: Page) {
  await sealedReference(page)
  const receipt = await receiptOf(page)
  expect(receipt).toBe(JSON.parse(world.platform.posted[n]?.answer ?? '').receipt)
  expect((await world.verify(receipt)).verdict).toBe('valid')
}

const statuses = () => world.platform.posted.map(({ status }) => status)
const requests = () => new Set(world.platform.posted.map(({ key, body }) => key + body))

test('a double click makes one pledge', async () => {
  const page = await arriveAtPledge()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '我作出此承诺' }).dblclick()
  await expectReceiptOf(0, page)
  expect(world.platform.posted).toHaveLength(1)
})

test('a lost answer is asked for again with the same key and the same bytes', async () => {
  const page = await arriveAtPledge()
  world.platform.next('/v1/pledges', lostAfterwards)
  await pledge(page)
  await page.getByText('正在重试').waitFor()
  await expectReceiptOf(0, page)
  const [first, second, ...more] = world.platform.posted
  expect(second).toEqual(first)
  expect(more).toEqual([])
})

test('an answer that never comes is given up, and asked for again', async () => {
  const { page } = await world.visit({}, (context) => context.clock.install())
  await readNotice(page)
  await answerQuestions(page)
  world.platform.next('/v1/pledges', silence)
  await pledge(page)
  await expect.poll(statuses).toEqual([201])
  await page.clock.fastForward(10_000)
  await expectReceiptOf(0, page)
  expect([statuses(), requests().size]).toEqual([[201, 201], 1])
})

test('when nobody answers three times, what was entered is kept and trying again ends in one receipt', async () => {
  const page = await arriveAtPledge()
  world.platform.next('/v1/pledges', lostAfterwards, badGateway, cut)
  await pledge(page)
  await page.getByText('再试一次不会重复').waitFor()
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expectReceiptOf(0, page)
  expect([statuses(), requests().size]).toEqual([[201, 201], 1])
})

test('answers changed after a lost answer end in the pledge that stands, and the page says so', async () => {
  const page = await arriveAtPledge()
  world.platform.next('/v1/pledges', lostAfterwards, cut, badGateway)
  await pledge(page)
  await page.getByText('再试一次不会重复').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '修改 联系电话' }).click()
  await page.getByLabel('联系电话').fill('13900139000')
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await page.getByText('刚才填写的内容没有记录').waitFor()
  await expectReceiptOf(0, page)
  expect(statuses()).toEqual([201, 422, 409])
  expect(new Set(world.platform.posted.map(({ key }) => key)).size).toBe(2)
})

test('a record that is busy is asked again, and one pledge comes of it', async () => {
  const page = await arriveAtPledge()
  const write = { service: 'dynamodb', action: 'PutItem', kind: 'throttle' } as const
  world.local.aws.faults.set({ ...write, times: 3 })
  await pledge(page)
  await expectReceiptOf(1, page)
  expect([statuses(), requests().size]).toEqual([[503, 201], 1])
})

test('wording that was replaced is read again, with the answers kept and nothing sealed', async () => {
  await world.publish(rentedHome)
  const { page } = await world.visit({ rows: upload(rentedHome.id) })
  await readNotice(page)
  const effective = toInstant(Date.now() + 5000)
  await world.publish(rentedHomeAfterwards(effective))
  await answerQuestions(page)
  await world.isInForce(rentedHome.id, 2)
  await pledge(page)
  await page.getByText('内容已更新，请重新阅读').waitFor()
  await page.getByText(rentedHomeAfterwards(effective).wording['zh-Hans'].proves).waitFor()
  expect(statuses()).toEqual([409])
  await readNotice(page)
  expect(await page.getByLabel('联系电话').inputValue()).toBe('13800138000')
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await sealedReference(page)
  const { statement } = await world.verify(await receiptOf(page))
  expect([statuses(), statement?.itemVersion]).toEqual([[409, 201], 2])
})

test('what only the server can tell is wrong is marked in the questions', async () => {
  // A telephone whose clock is two days ahead takes tomorrow for the past.
  const { page } = await world.visit({}, (context) =>
    context.clock.install({ time: Date.now() + 2 * 86_400_000 }),
  )
  await readNotice(page)
  await answerQuestions(page)
  await page.getByRole('button', { name: '修改 从哪天住起' }).click()
  const tomorrow = new Date(Date.now() + 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
  await page.getByLabel('从哪天住起').fill(tomorrow)
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await heading(page, '填写有关情况').waitFor()
  expect(statuses()).toEqual([422])
  expect(await page.locator('#since-error').textContent()).toContain('日期不能晚于')
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号 3 单元 401 室')
})

test('a host that poisons toJSON changes nothing in what is sent', async () => {
  const { page } = await world.visit({}, async (context) => {
    await context.addInitScript(() => {
      const toJSON = () => 'poison'
      for (const victim of [Object, Array, String, Number]) {
        Object.assign(victim.prototype, { toJSON })
      }
    })
  })
  await goAllTheWay(page)
  await expectReceiptOf(0, page)
  expect(JSON.parse(world.platform.posted[0]?.body ?? '')).toMatchObject({
    item: 'residence-proof',
    itemVersion: 1,
    case: world.host.signedIn?.case,
    answers: { housing: 'rented', phone: '13800138000', since: '2020-05-01' },
  })
})
