import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareWords } from '../../widget/pages/compare/words.ts'
import { scanWords } from '../../widget/pages/scan/words.ts'
import { isTold, picture, startVerifyPage, type VerifyPage, words } from './verify-page.ts'
import { pledgeInVillage, villager } from './verify-page-village.ts'

let stack: VerifyPage

beforeAll(async () => {
  stack = await startVerifyPage()
})
afterAll(() => stack.stop())

const said = compareWords['zh-Hans']

test('a village without a server takes a form, and its office reads what was pledged', async () => {
  const { page, papers } = await pledgeInVillage(stack)
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByRole('heading', { name: '申请已收到' }).waitFor()
  const receipt = await page.locator('#receipt').inputValue()
  expect(receipt).toMatch(/^eyJ/)

  await page.getByRole('link', { name: /到查验页/ }).click()
  await page.locator('textarea').fill(receipt)
  await page.getByRole('button', { name: words.check, exact: true }).click()
  await isTold(page, words.verdicts.valid.heading)
  const shown = page.getByRole('region', { name: words.verdicts.valid.heading })
  for (const one of [
    papers.reference,
    '证件遗失证明（补办证件）',
    '云溪村村务公开网',
    words.assurances['self-asserted'],
    words.notUsed,
  ]) {
    await shown.getByText(one).first().waitFor()
  }
  await shown.getByText(words.wordsProven).waitFor()
  await page.getByLabel(said.fields.name).fill(villager.name)
  await page.getByLabel(said.fields.idNumber).fill(villager.idNumber)
  await page.getByRole('button', { name: said.compare, exact: true }).click()
  await page.getByRole('heading', { name: said.outcomes.same.heading }).waitFor()
  const stated = page.locator('.compared')
  for (const answer of ['老年人优待证', '2026年5月1日', '13800138000']) {
    await stated.getByText(answer).waitFor()
  }
  await picture(page, 'story')
})

test('the printed receipt says where it is checked, and a photo of it is enough', async () => {
  const { papers } = await pledgeInVillage(stack)
  expect(papers.codeMillimetres).toBeGreaterThanOrEqual(30)
  const { page, requests, violations } = await stack.open()
  await page.locator('[type=file]').setInputFiles({
    name: 'screenshot.png',
    mimeType: 'image/png',
    buffer: papers.sheet,
  })
  await isTold(page, words.verdicts.valid.heading)
  // The code is an address whose last part no server is ever sent.
  const read = await page.locator('textarea').inputValue()
  expect(read).toBe(`${stack.platformUrl}/v1/verify.html#${papers.reference}`)
  expect(requests.filter((one) => one.startsWith('POST'))).toEqual([])
  await page.getByText(scanWords['zh-Hans'].doing.nothing).waitFor()

  // What a phone's own camera does with it.
  await page.goto('about:blank')
  await page.goto(read)
  await isTold(page, words.verdicts.valid.heading)
  await page.getByText(papers.reference).first().waitFor()
  expect(await violations()).toEqual([])
})
