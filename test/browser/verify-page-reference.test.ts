import { afterAll, beforeAll, expect, test } from 'vitest'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { pageWords } from '../../widget/pages/words/page-words.ts'
import { newSealer } from '../infra/portal/sealing.ts'
import { startFaultProxy } from './fault-proxy.ts'
import { badGateway } from './faults.ts'
import {
  caseNumber,
  check,
  isTold,
  look,
  paste,
  startVerifyPage,
  type VerifyPage,
  words,
} from './verify-page.ts'
import { redeem } from './verify-page-typed.ts'

let stack: VerifyPage

beforeAll(async () => {
  stack = await startVerifyPage()
})
afterAll(() => stack.stop())

const unknown = 'JZ-00000-00000-00000-00000'
const receiptPath = '**/v1/receipts/*'

test('a reference however it is typed brings the receipt and its verdict', async () => {
  const { page, requests, violations } = await stack.open()
  await page.locator('textarea').waitFor()
  // Nothing is asked for before anybody does anything.
  expect(requests.filter((one) => !one.includes('/v1/p/'))).toEqual([
    `GET ${stack.platformUrl}/v1/verify.html`,
  ])
  const typed = stack.reference.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' ')
  await paste(page, typed, caseNumber)
  await check(page)
  await isTold(page, words.verdicts.valid.heading)
  const said = page.getByRole('region', { name: words.verdicts.valid.heading })
  await said.getByText(residenceProof.wording['zh-Hans'].pledge.at(-1)?.body ?? '').waitFor()
  for (const one of [stack.reference, words.caseFits(caseNumber), words.notUsed]) {
    await said.getByText(one).waitFor()
  }
  // Asked for once, by the reference alone.
  const asked = requests.filter((one) => one.includes('/v1/receipts/'))
  expect(asked).toEqual([`GET ${stack.platformUrl}/v1/receipts/${stack.reference}`])
  expect(await violations()).toEqual([])
})

test('an address with a reference shows the result at once, and so does the next one', async () => {
  const { page, requests } = await stack.open({}, `?lang=en#${stack.reference}`)
  const said = pageWords.en
  await isTold(page, said.verdicts.valid.heading)
  await page.evaluate((reference) => {
    location.hash = reference
  }, unknown)
  await isTold(page, said.unknownReference(unknown).heading)
  await page.goBack()
  await isTold(page, said.verdicts.valid.heading)
  await page.locator('nav [lang=zh-Hans]').click()
  await page.getByRole('heading', { name: words.verdicts.valid.heading }).waitFor()
  expect(new URL(page.url()).hash).toBe(`#${stack.reference}`)
  expect(await page.locator('textarea').inputValue()).toBe(stack.reference)
  // What follows the hash stays in the browser.
  const pages = requests.filter((one) => one.includes('verify.html'))
  expect(pages).toEqual([`GET ${stack.platformUrl}/v1/verify.html?lang=en`])

  await paste(page, unknown)
  await check(page)
  await isTold(page, words.unknownReference(unknown).heading)
  expect(new URL(page.url()).hash).toBe('')
})

test.each(['#JZ-00000-00000-00000-00001', '#%E0%A4%A'])(
  'an address that ends in %s is told to be wrong, and asks for nothing',
  async (fragment) => {
    const { page, requests } = await stack.open({}, fragment)
    await page.getByText(words.fieldErrors['reference-wrong']).waitFor()
    expect(requests.filter((one) => /receipts|keys/.test(one))).toEqual([])
  },
)

test('a reference nobody has is told to be unknown, and said again', async () => {
  const { page } = await stack.open({}, `#${unknown}`)
  await isTold(page, words.unknownReference(unknown).heading)
  await page.getByText(words.unknownReference(unknown).next).waitFor()
  expect(await look(page, 'unknown')).toEqual([])
})

test('an address of another platform is looked up here only, and said to be another’s', async () => {
  const { page, requests } = await stack.open()
  await paste(page, `https://elsewhere.example/v1/verify.html#${unknown}`)
  await check(page)
  await isTold(page, words.unknownReference(unknown).heading)
  await page.getByText(words.leadsElsewhere('elsewhere.example')).waitFor()
  expect(requests.filter((one) => one.includes('elsewhere'))).toEqual([])
})

test.each([
  ['a proxy’s own page', { status: 502, contentType: 'text/html', body: '<h1>502</h1>' }],
  ['a sign-in page', { status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }],
  ['another JSON', { status: 200, json: { hello: 'world' } }],
  ['too many', { status: 429, json: { message: 'Too Many Requests' } }],
  ['a gateway’s refusal', { status: 403, json: { message: 'Forbidden' } }],
  ['a busy record', { status: 503, json: { code: 'store-busy', retry: true } }],
] as const)('%s in place of the receipt is no answer', async (_, answer) => {
  const { page, violations } = await stack.open()
  await page.route(receiptPath, (route) => route.fulfill(answer), { times: 1 })
  await paste(page, stack.reference)
  await check(page)
  await isTold(page, words.unreachable.heading)
  expect(await page.locator('textarea').inputValue()).toBe(stack.reference)
  await page.getByRole('button', { name: words.tryAgain }).click()
  await isTold(page, words.verdicts.valid.heading)
  expect(await violations()).toEqual([])
})

test('a platform that never answers is given up, and the page says it is waiting', async () => {
  const { page } = await stack.open()
  await page.clock.install()
  await page.route(receiptPath, () => {}, { times: 1 })
  await paste(page, stack.reference)
  await check(page)
  await page.getByRole('status').getByText(words.checking).waitFor()
  await page.clock.fastForward(10_000)
  await isTold(page, words.unreachable.heading)
})

test('what comes back for a reference is believed no more than what is pasted', async () => {
  const { page } = await stack.open()
  const sealer = await newSealer()
  const other = await (await fetch(`${stack.platformUrl}/v1/receipts/${stack.reference}`)).json()
  const answers = [
    { ...other, receipt: `${other.receipt.slice(0, -4)}AAAA` },
    { ...other, reference: unknown },
  ]
  for (const json of answers) {
    const isAnother = json.reference === unknown
    await page.route(receiptPath, (route) => route.fulfill({ json }), { times: 1 })
    await paste(page, isAnother ? unknown : stack.reference)
    await check(page)
    await isTold(page, words.wrongAnswer.heading)
    expect(await page.getByText(words.facts, { exact: true }).count()).toBe(0)
  }
  expect(await look(page, 'wrong-answer')).toEqual([])
  const forged = { ...other, receipt: await sealer.seal({ case: caseNumber }) }
  await page.route(receiptPath, (route) => route.fulfill({ json: forged }), { times: 1 })
  await paste(page, stack.reference)
  await check(page)
  await isTold(page, words.verdicts['unknown-key'].heading)
})

test('a pasted receipt that was used, or is not on record, is valid but not without a warning', async () => {
  const { page, violations } = await stack.open()
  await page.route(receiptPath, (route) =>
    route.fulfill({ status: 404, json: { code: 'pledge-unknown', retry: false } }),
  )
  await paste(page, stack.receipt)
  await check(page)
  await isTold(page, words.verdicts.valid.heading)
  await page.getByRole('status').getByText(words.notRecorded).waitFor()
  expect(await look(page, 'not-recorded')).toEqual([])

  await page.unroute(receiptPath)
  await redeem(stack.local, stack.reference, '2026-09-15T09:00:00Z')
  await check(page)
  await page.getByRole('status').getByText('2026年9月15日 17:00').waitFor()
  expect(await look(page, 'used')).toEqual([])
  expect(await violations()).toEqual([])
})

test('the use is told to be unknown for now when the record cannot be asked', async () => {
  const { page } = await stack.open()
  await page.route(receiptPath, (route) => route.abort())
  await paste(page, stack.receipt)
  await check(page)
  await isTold(page, words.verdicts.valid.heading)
  await page.getByText(words.uses.unreachable).waitFor()
})

test('behind a broken gateway the page keeps what was typed, and goes on when it is whole', async () => {
  const proxy = await startFaultProxy(stack.platformUrl)
  try {
    const { page } = await stack.open()
    await page.goto(`${proxy.origin}/v1/verify.html`)
    proxy.next('/v1/receipts', badGateway)
    proxy.next('/v1/keys', badGateway)
    await paste(page, stack.reference)
    await check(page)
    await isTold(page, words.unreachable.heading)
    await page.getByRole('button', { name: words.tryAgain }).click()
    await isTold(page, words.verdicts.valid.heading)
  } finally {
    await proxy.stop()
  }
})
