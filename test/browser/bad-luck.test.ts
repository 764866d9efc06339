import { afterAll, beforeAll, expect, test } from 'vitest'
import { mother, upload } from './host.ts'
import { cut, lostAfterwards, refusal } from './platform.ts'
import {
  answerQuestions,
  goAllTheWay,
  heading,
  pledge,
  readNotice,
  sealedReference,
  startWorld,
  type World,
} from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

async function arriveAtPledge(query: { [name: string]: string } = {}) {
  const { page } = await world.visit(query)
  await readNotice(page)
  await answerQuestions(page)
  await heading(page, '核对并作出承诺').waitFor()
  return page
}

test('a double click makes one pledge', async () => {
  const page = await arriveAtPledge()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '我作出此承诺' }).dblclick()
  await sealedReference(page)
  expect(world.platform.posted).toHaveLength(1)
})

test('a lost answer is asked for again with the same key and the same bytes', async () => {
  const page = await arriveAtPledge()
  world.platform.faults.push({ path: '/v1/pledges', fault: lostAfterwards })
  await pledge(page)
  await page.getByText('正在重试').waitFor()
  await sealedReference(page)
  const [first, second, ...more] = world.platform.posted
  expect(second).toEqual(first)
  expect(more).toEqual([])
})

test('when nobody answers three times, what was entered is kept and trying again ends in one receipt', async () => {
  const page = await arriveAtPledge()
  for (const fault of [lostAfterwards, cut, cut]) {
    world.platform.faults.push({ path: '/v1/pledges', fault })
  }
  await pledge(page)
  await page.getByText('再试一次不会重复承诺').waitFor()
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  await page.getByRole('button', { name: '再试一次' }).click()
  await sealedReference(page)
  const keys = new Set(world.platform.posted.map(({ key, body }) => key + body))
  expect(keys.size).toBe(1)
})

test('answers changed after a lost answer end in the pledge that stands', async () => {
  const page = await arriveAtPledge()
  for (const fault of [lostAfterwards, cut, cut]) {
    world.platform.faults.push({ path: '/v1/pledges', fault })
  }
  await pledge(page)
  await page.getByText('再试一次不会重复承诺').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '修改 联系电话' }).click()
  await page.getByLabel('联系电话').fill('13900139000')
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await sealedReference(page)
  expect(new Set(world.platform.posted.map(({ key }) => key)).size).toBe(2)
})

test('wording that was replaced is read again, with the answers kept and nothing sealed', async () => {
  const page = await arriveAtPledge()
  world.platform.replaceItem()
  await pledge(page)
  await page.getByText('告知内容已更新，请重新阅读').waitFor()
  await readNotice(page)
  expect(await page.getByLabel('联系电话').inputValue()).toBe('13800138000')
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await sealedReference(page)
  expect(JSON.parse(world.platform.posted[1]?.body ?? '').itemVersion).toBe(2)
})

test('answers the server refuses are marked in the questions', async () => {
  const page = await arriveAtPledge()
  const errors = [{ pointer: '/answers/phone', reason: 'not-a-phone-number' }]
  world.platform.faults.push({
    path: '/v1/pledges',
    fault: refusal(422, 'answers-invalid', { errors }),
  })
  await pledge(page)
  await heading(page, '填写有关情况').waitFor()
  expect(await page.locator('#phone-error').textContent()).toBe('电话号码有误，请核对')
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号 3 单元 401 室')
})

test('an expired token is replaced without a word', async () => {
  const page = await arriveAtPledge()
  world.platform.faults.push({ path: '/v1/pledges', fault: refusal(401, 'token-expired') })
  await pledge(page)
  await sealedReference(page)
  expect(world.host.tokensGiven).toBe(2)
})

test('whoever is signed out signs in and goes on', async () => {
  const { page } = await world.visit()
  world.host.signedIn = undefined
  await readNotice(page)
  await page.getByText('请先登录').waitFor()
  world.host.signedIn = mother
  await page.getByRole('button', { name: '再试一次' }).click()
  await answerQuestions(page)
  await pledge(page)
  await sealedReference(page)
})

test('somebody else’s case finds no answers and no review of the first', async () => {
  const page = await arriveAtPledge()
  world.host.signedIn = { ...mother, case: 'SQ-2026-0002' }
  await page.reload()
  await heading(page, '告知书').waitFor()
  await readNotice(page)
  expect(await page.getByLabel('联系电话').inputValue()).toBe('')
})

test('an identity that is not sure enough, or not allowed, leads to the upload', async () => {
  const { page } = await world.visit()
  world.host.signedIn = { ...mother, assurance: 'account' }
  await readNotice(page)
  await page.getByText('请先完成实名认证').waitFor()
  world.host.signedIn = mother
  await page.getByRole('button', { name: '再试一次' }).click()
  await answerQuestions(page)
  world.platform.faults.push({ path: '/v1/pledges', fault: refusal(403, 'origin-not-registered') })
  await pledge(page)
  await page.getByText('请上传证明材料').waitFor()
  expect(await page.locator('#proof').isVisible()).toBe(true)
})

test('a host that poisons toJSON changes nothing in what is sent', async () => {
  const { page } = await world.visit({ rows: upload() }, async (context) => {
    await context.addInitScript(() => {
      const toJSON = () => 'poison'
      for (const victim of [Object, Array, String, Number]) {
        Object.assign(victim.prototype, { toJSON })
      }
    })
  })
  await goAllTheWay(page)
  expect(JSON.parse(world.platform.posted[0]?.body ?? '')).toMatchObject({
    item: 'residence-proof',
    itemVersion: 1,
    case: mother.case,
    answers: { housing: 'rented', phone: '13800138000', since: '2020-05-01' },
  })
})
