import { afterAll, beforeAll, expect, test } from 'vitest'
import { child } from '../../infra/local/portal/demo-people.ts'
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

const answersOf = () => world.platform.posted.map(({ answer }) => JSON.parse(answer))

test('the page shows who pledges, with the ID number masked', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await page.getByText('李秀英 110***********002X').waitFor()
  expect(await page.content()).not.toContain('11010519491231002X')
})

test('a guardian is told for which child the pledge is made', async () => {
  const { page } = await world.visit()
  const { name, idNumber } = child
  world.host.signedIn = { ...world.mother, subject: { name, idNumber } }
  await readNotice(page)
  await answerQuestions(page)
  await page.getByText('作为林沐辰 681***********0139的监护人').waitFor()
  await pledge(page)
  await sealedReference(page)
  const { verdict, statement } = await world.verify(await receiptOf(page))
  expect([verdict, statement?.capacity]).toEqual(['valid', 'guardian'])
})

test('an expired token is replaced without a word', async () => {
  const { page } = await world.visit()
  const longAgo = Math.floor(Date.now() / 1000) - 400
  world.host.oddClaims.push({ iat: longAgo, exp: longAgo + 300 })
  await goAllTheWay(page)
  expect(answersOf()).toMatchObject([{ code: 'token-expired' }, { reference: /^JZ/ }])
  expect(world.host.tokensGiven).toBe(2)
})

test('whoever is signed out signs in and goes on', async () => {
  const { page } = await world.visit()
  world.host.signedIn = undefined
  await readNotice(page)
  await page.getByText('请先登录').waitFor()
  world.host.signedIn = world.mother
  await page.getByRole('button', { name: '再试一次' }).click()
  await answerQuestions(page)
  await pledge(page)
  await sealedReference(page)
})

test('an identity that is not sure enough is made sure first', async () => {
  const { page } = await world.visit()
  world.host.signedIn = { ...world.mother, assurance: 'account' }
  await readNotice(page)
  await page.getByText('请先完成实名认证').waitFor()
  world.host.signedIn = world.mother
  await page.getByRole('button', { name: '再试一次' }).click()
  await answerQuestions(page)
  await pledge(page)
  await sealedReference(page)
})

test('a page on an address the site never registered leads to the upload', async () => {
  const { page } = await world.visit()
  await page.goto(page.url().replace('127.0.0.1', 'localhost'))
  await readNotice(page)
  await answerQuestions(page)
  await pledge(page)
  await page.getByText('请上传证明材料').waitFor()
  expect(answersOf()).toMatchObject([{ code: 'origin-not-registered' }])
  expect(await page.locator('#proof').isVisible()).toBe(true)
})

test('somebody else’s case finds no answers and no review of the first', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await heading(page, '核对并作出承诺').waitFor()
  world.host.signedIn = { ...world.mother, case: 'SQ-2026-other' }
  await page.reload()
  await heading(page, '告知书').waitFor()
  await readNotice(page)
  expect(await page.getByLabel('联系电话').inputValue()).toBe('')
})

test('whose case another person has pledged is told that, and nothing of the pledge', async () => {
  const first = await world.visit()
  const { signedIn } = world.host
  const reference = await goAllTheWay(first.page)
  const { page } = await world.visit()
  const { name, idNumber } = child
  if (signedIn) world.host.signedIn = { ...signedIn, person: { name, idNumber } }
  await readNotice(page)
  await answerQuestions(page)
  await pledge(page)
  await page.getByText('此项申请已有承诺记录').waitFor()
  expect(JSON.stringify(answersOf())).not.toContain(reference)
  expect(await page.locator('#proof').isVisible()).toBe(true)
})
