import { afterAll, beforeAll, expect, test } from 'vitest'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { newSealer } from '../infra/portal/sealing.ts'
import {
  caseNumber,
  check,
  isTold,
  look,
  type Opened,
  paste,
  picture,
  startVerifyPage,
  type VerifyPage,
  words,
} from './verify-page.ts'

let stack: VerifyPage

beforeAll(async () => {
  stack = await startVerifyPage()
})
afterAll(() => stack.stop())

test('a receipt as mail brings it is valid, with the very words that were pledged', async () => {
  const opened = await stack.open()
  const { page, violations } = opened
  const wrapped = `\n  > ${stack.receipt.match(/.{1,76}/g)?.join('\r\n> ')}\u200b \n`
  await paste(page, wrapped, caseNumber)
  await check(page)
  await isTold(page, words.verdicts.valid.heading)
  const wording = residenceProof.wording['zh-Hans']
  const said = page.getByRole('region', { name: words.verdicts.valid.heading })
  await said.getByText(wording.pledge.at(-1)?.body ?? '').waitFor()
  await said.getByText(words.notUsed).waitFor()
  await said.getByText('砚溪区义务教育入学报名平台').waitFor()
  const text = await said.textContent()
  for (const { heading, body } of [...wording.notice, ...wording.pledge]) {
    expect(text).toContain(heading)
    expect(text).toContain(body)
  }
  expect(text).toContain(words.caseFits(caseNumber))
  expect(text).toContain(words.notASignature)
  expect(text).toContain(stack.portalUrl)
  expect(text).toMatch(/JZ(-[0-9A-Z]{5}){4}/)
  expect(text).toContain('《中华人民共和国义务教育法》第十二条')
  expect(await look(page, 'valid')).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await picture(page, 'print')
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  await picture(page, 'forced-colours')
  await isPrivate(opened)
  expect(await violations()).toEqual([])
})

test.each([
  [
    'altered',
    (text: string) => `${text.slice(0, -90)}${text.at(-90) === 'A' ? 'B' : 'A'}${text.slice(-89)}`,
  ],
  ['altered', (text: string) => text.slice(0, -1)],
  ['altered', () => 'eyJhbGciOiJFUzI1NiJ9'],
  ['wrong-case', (text: string) => text],
] as const)('a receipt that will not do is told to be %s (%#)', async (verdict, change) => {
  const { page, violations } = await stack.open()
  await paste(page, change(stack.receipt), 'YX2026-000124')
  await check(page)
  await isTold(page, words.verdicts[verdict].heading)
  const isGenuine = verdict === 'wrong-case'
  expect(await page.getByText(words.facts, { exact: true }).count()).toBe(isGenuine ? 1 : 0)
  if (isGenuine) await page.getByText(words.wordsProven).waitFor()
  expect(await look(page, verdict)).toEqual([])
  expect(await violations()).toEqual([])
})

test('a receipt of another platform, an expired one, and one without a case are told apart', async () => {
  const { page } = await stack.open()
  await paste(page, await (await newSealer()).seal({ case: caseNumber }))
  await check(page)
  await isTold(page, words.verdicts['unknown-key'].heading)

  await paste(page, stack.receipt)
  expect(await page.locator('#verdict').count()).toBe(0)
  await check(page)
  await isTold(page, words.verdicts.valid.heading)
  await page.getByText(words.caseNotChecked).waitFor()

  await page.clock.setFixedTime(Date.now() + 366 * 86_400_000)
  await check(page)
  await isTold(page, words.verdicts.expired.heading)
  await page.getByText(words.wordsProven).waitFor()
})

test('without a network the page says that nothing was checked, and loses nothing', async () => {
  const { page, context, violations } = await stack.open()
  await context.setOffline(true)
  await paste(page, stack.receipt, caseNumber)
  await check(page)
  await isTold(page, words.unreachable.heading)
  expect(await look(page, 'unreachable')).toEqual([])
  expect(await page.getByLabel(words.receipt, { exact: true }).inputValue()).toBe(stack.receipt)
  expect(await page.getByLabel(words.caseNumber).inputValue()).toBe(caseNumber)
  await context.setOffline(false)
  await page.getByRole('button', { name: words.tryAgain }).click()
  await isTold(page, words.verdicts.valid.heading)
  await page.getByText(words.caseFits(caseNumber)).waitFor()
  expect(await violations()).toEqual([])
})

test('words other than the sealed ones, or none, are never shown as what was pledged', async () => {
  const { page } = await stack.open()
  const answers = [
    () => ({ status: 503 }),
    () => ({ json: { item: 'residence-proof', text: { pledge: [] } } }),
  ]
  for (const [answer, told] of [
    [answers[0], words.wordsUnreachable],
    [answers[1], words.wordsDifferent],
  ] as const) {
    await page.route('**/v1/wordings/*', (route) => route.fulfill(answer?.()), { times: 1 })
    await paste(page, stack.receipt)
    await check(page)
    await page.getByText(told).waitFor()
    expect(await page.getByText(words.wordsProven).count()).toBe(0)
    expect(await page.locator('.exact').count()).toBe(0)
  }
})

/** The receipt and the case were neither sent, nor put into the address, nor kept: only asked about. */
async function isPrivate({ page, context, requests }: Opened): Promise<void> {
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
  expect([kept, await context.cookies()]).toEqual([0, []])
  const asked = requests.map((one) => one.replace(stack.platformUrl, ''))
  expect(asked.filter((one) => one.includes('/v1/p/')).length).toBe(2)
  const others = asked.filter((one) => !one.includes('/v1/p/'))
  expect(others.slice(0, 2)).toEqual(['GET /v1/verify.html', 'GET /v1/keys'])
  expect(others.slice(2).sort()).toEqual([
    `GET /v1/receipts/${stack.reference}`,
    'GET /v1/sites/demo-school',
    expect.stringMatching(/^GET \/v1\/wordings\/[\w-]{43}$/),
  ])
}
