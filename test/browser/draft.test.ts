import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerQuestions,
  goAllTheWay,
  heading,
  pledge,
  readNotice,
  receiptOf,
  sealedReference,
  submit,
} from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test('answers being typed survive a reload', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await page.getByLabel('现住址').fill('幸福路 12 号')
  await page.getByLabel('租房').check()
  await page.reload()
  await heading(page, '填写有关情况').waitFor()
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号')
  expect(await page.getByLabel('租房').isChecked()).toBe(true)
})

test('answers survive leaving and coming Back', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await heading(page, '核对并作出承诺').waitFor()
  await page.goto('about:blank')
  await page.goBack()
  await heading(page, '核对并作出承诺').waitFor()
  await page.getByText('幸福路 12 号 3 单元 401 室').waitFor()
  expect(await page.getByRole('checkbox').isChecked()).toBe(false)
})

test('the receipt survives a reload, and the answers are gone from the tab', async () => {
  const { page } = await world.visit()
  const reference = await goAllTheWay(page)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('幸福路')
  await page.reload()
  expect(await sealedReference(page)).toBe(reference)
  await submit(page)
  expect((await world.verify(world.host.submitted?.proof)).verdict).toBe('valid')
})

test('a receipt is for its case: another case starts anew', async () => {
  const { page } = await world.visit()
  await goAllTheWay(page)
  world.host.signedIn = { ...world.mother, case: 'SQ-2026-other' }
  await page.reload()
  await heading(page, '告知书').waitFor()
  expect(await receiptOf(page)).toBeNull()
})

test('one idempotency key lasts from first display to receipt, reload or not', async () => {
  const { page } = await world.visit()
  await heading(page, '告知书').waitFor()
  const keyAtFirst = await page.evaluate(() => JSON.parse(Object.values(sessionStorage)[0]).key)
  await page.reload()
  await goAllTheWay(page)
  expect(world.platform.posted[0]?.key).toBe(keyAtFirst)
})

test('where storage is forbidden, everything but the memory works', async () => {
  const { page, complaints } = await world.visit({}, async (context) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
  })
  await goAllTheWay(page)
  expect(complaints).toEqual([])
})

test('resetting the host’s form starts over; rendering again does not', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await page.getByLabel('现住址').fill('幸福路 12 号')
  await page.evaluate(() => window.jianzheng?.render())
  await heading(page, '填写有关情况').waitFor()
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号')
  await page.getByRole('button', { name: '重置' }).click()
  await heading(page, '告知书').waitFor()
  await readNotice(page)
  expect(await page.getByLabel('现住址').inputValue()).toBe('')
  await answerQuestions(page)
  await pledge(page)
  await sealedReference(page)
})
