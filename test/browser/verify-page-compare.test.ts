import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maskIdNumber } from '../../shared/identity/id-number.ts'
import { compareWords } from '../../widget/pages/compare/words.ts'
import { parent } from '../functions/world.ts'
import type { VerifyPage } from './verify-page.ts'
import { check, look, type Opened, paste, picture, startVerifyPage, words } from './verify-page.ts'
import {
  assistant,
  child,
  erase,
  pledgeTyped,
  post,
  saidAnswers,
  stranger,
  type TypedPledge,
} from './verify-page-typed.ts'

const said = compareWords['zh-Hans']
const readPath = '**/v1/receipts/read'

let stack: VerifyPage
let pledge: TypedPledge

beforeAll(async () => {
  stack = await startVerifyPage()
  pledge = await pledgeTyped(stack.local)
})
afterAll(() => stack.stop())

/** On the page with the verdict about a pledge. */
async function verdictOn({ reference }: TypedPledge): Promise<Opened> {
  const opened = await stack.open({}, `#${reference}`)
  await opened.page.getByText(words.wordsProven).waitFor()
  return opened
}

async function type(page: Page, person: typeof parent) {
  await page.getByLabel(said.fields.name).fill(person.name)
  await page.getByLabel(said.fields.idNumber).fill(person.idNumber)
  await page.getByRole('button', { name: said.compare, exact: true }).click()
}

/** The outcome is the heading that has the focus. */
async function isTold(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 4, name: heading }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'compared')
}

test('who is named in a pledge sees it compared', async () => {
  const opened = await verdictOn(pledge)
  const { page, violations } = opened
  await page.getByText(words.assurances['self-asserted'], { exact: true }).waitFor()
  await page.getByText(words.caseOfTyped).waitFor()
  await page.getByText(words.selfAsserted).waitFor()
  await page.getByText(said.why).waitFor()
  await type(page, parent)
  await isTold(page, said.outcomes.same.heading)
  expect(await look(page, 'same')).toEqual([])
  expect(await violations()).toEqual([])
})

test('what was stated is shown by the words it was asked with, and printed with the time', async () => {
  const opened = await verdictOn(pledge)
  const { page } = opened
  await type(page, { name: ` ${parent.name} `, idNumber: parent.idNumber.toLowerCase() })
  await isTold(page, said.outcomes.same.heading)
  const stated = page.locator('.compared dl div')
  const shown = await stated.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((part) => part.textContent)),
  )
  expect(shown.slice(0, -1)).toEqual([
    [said.person, `${parent.name} ${maskIdNumber(parent.idNumber)}`],
    ...saidAnswers,
  ])
  expect(shown.at(-1)).toEqual([said.comparedAt, expect.stringContaining('北京时间')])
  expect(await page.content()).not.toContain(parent.idNumber)
  await page.emulateMedia({ media: 'print' })
  await picture(page, 'print-compared')
  expect(await page.getByRole('heading', { name: said.outcomes.same.heading }).isVisible()).toBe(
    true,
  )
  expect(await page.getByLabel(said.fields.name).isVisible()).toBe(false)
  expect(await page.getByText(words.checkedAt).isVisible()).toBe(true)
  await isPrivate(opened)
})

test('a guardian’s pledge tells whose child, and who helped to fill it in', async () => {
  const { page } = await verdictOn(await pledgeTyped(stack.local, { subject: child, assistant }))
  await page.getByText(words.capacities.guardian).waitFor()
  await page.getByText(words.assisted).waitFor()
  await type(page, parent)
  await isTold(page, said.outcomes.same.heading)
  const stated = page.locator('.compared')
  await stated.getByText(`${child.name} ${maskIdNumber(child.idNumber)}`).waitFor()
  await stated.getByText(said.staff(assistant.name, assistant.staffNumber)).waitFor()
})

test('another person is told to be another, and nothing of the pledge', async () => {
  const { page, violations } = await verdictOn(pledge)
  await type(page, stranger)
  await isTold(page, said.outcomes.different.heading)
  expect(await page.locator('.compared dl').count()).toBe(0)
  expect(await look(page, 'different')).toEqual([])
  // The outcome is about what stands in the fields, so it goes when they change.
  await page.getByLabel(said.fields.name).fill(parent.name)
  expect(await page.locator('.compared').count()).toBe(0)
  expect(await violations()).toEqual([])
})

test('a slip in the number is said beside it and costs no attempt', async () => {
  const { page, requests } = await verdictOn(pledge)
  await page.getByRole('button', { name: said.compare, exact: true }).click()
  await page.getByText(said.errors.missing).first().waitFor()
  const name = page.getByLabel(said.fields.name)
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
  await type(page, { name: parent.name, idNumber: '110105194912310021' })
  await page.getByText(said.errors['not-an-id-number']).waitFor()
  const number = page.getByLabel(said.fields.idNumber)
  expect(await number.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await number.getAttribute('aria-invalid')).toBe('true')
  expect(await number.getAttribute('aria-describedby')).toContain('idNumber-error')
  expect(await look(page, 'compare-wrong')).toEqual([])
  expect(requests.filter((one) => one.startsWith('POST'))).toEqual([])
})

test('the eleventh attempt of a day is told to wait', async () => {
  const guessed = await pledgeTyped(stack.local)
  const { receipt } = guessed
  const guess = () => post(stack.local, '/v1/receipts/read', { receipt, person: stranger })
  for (let attempt = 1; attempt < 10; attempt++) {
    await expect(guess()).rejects.toMatchObject({ code: 'person-mismatch' })
  }
  const { page } = await verdictOn(guessed)
  await type(page, stranger)
  await isTold(page, said.outcomes.different.heading)
  await type(page, parent)
  await isTold(page, said.outcomes['too-often'].heading)
  expect(await look(page, 'too-often')).toEqual([])
})

test('erased personal data is told to be gone', async () => {
  const erased = await pledgeTyped(stack.local)
  await erase(stack.local, erased.reference)
  const { page } = await verdictOn(erased)
  await type(page, parent)
  await isTold(page, said.outcomes.erased.heading)
  expect(await page.locator('.compared dl').count()).toBe(0)
  expect(await look(page, 'erased')).toEqual([])
})

test('whatever stands in the way, what was typed is kept and can be sent again', async () => {
  const { page, violations } = await verdictOn(pledge)
  const answers = [
    { status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' },
    { status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' },
    { status: 200, json: null },
    { status: 429, json: { message: 'Too Many Requests' } },
    { status: 503, json: { code: 'seal-unavailable', retry: true } },
  ]
  for (const answer of answers) {
    await page.route(readPath, (route) => route.fulfill(answer), { times: 1 })
    await type(page, parent)
    await isTold(page, said.outcomes.unreachable.heading)
  }
  expect(await look(page, 'compare-unreachable')).toEqual([])
  const refusal = { status: 400, json: { code: 'malformed-request', retry: false } }
  await page.route(readPath, (route) => route.fulfill(refusal), { times: 1 })
  await page.getByRole('button', { name: said.tryAgain }).click()
  await isTold(page, said.outcomes['not-taken'].heading)
  await page.route(readPath, (route) => route.abort(), { times: 1 })
  await type(page, parent)
  await isTold(page, said.outcomes.unreachable.heading)
  expect(await page.getByLabel(said.fields.name).inputValue()).toBe(parent.name)
  await page.getByRole('button', { name: said.tryAgain }).click()
  await isTold(page, said.outcomes.same.heading)
  expect(await violations()).toEqual([])
})

test('an answer that never comes is given up', async () => {
  const { page } = await verdictOn(pledge)
  await page.clock.install()
  await page.route(readPath, () => {}, { times: 1 })
  await type(page, parent)
  await page.getByRole('status').getByText(said.comparing).waitFor()
  await page.clock.fastForward(10_000)
  await isTold(page, said.outcomes.unreachable.heading)
})

test('one button, and leaving the page, take all of it away', async () => {
  const fresh = await pledgeTyped(stack.local)
  const { page } = await verdictOn(fresh)
  const name = page.getByLabel(said.fields.name)
  await type(page, parent)
  await isTold(page, said.outcomes.same.heading)
  await page.getByRole('button', { name: said.clear }).click()
  expect(await page.locator('.compared').count()).toBe(0)
  expect([
    await name.inputValue(),
    await page.getByLabel(said.fields.idNumber).inputValue(),
  ]).toEqual(['', ''])
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)

  await type(page, parent)
  await isTold(page, said.outcomes.same.heading)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await page.locator('.compared').waitFor({ state: 'detached' })
  expect(await name.inputValue()).toBe('')
})

test('a pledge whose maker the site vouches for offers no comparison', async () => {
  const { page } = await stack.open()
  await paste(page, stack.receipt)
  await check(page)
  await page.getByText(words.wordsProven).waitFor()
  expect(await page.getByText(said.heading).count()).toBe(0)
})

test('without the words, answers stand under their own short names', async () => {
  const fresh = await pledgeTyped(stack.local)
  const { page } = await stack.open()
  await page.route('**/v1/wordings/*', (route) =>
    route.fulfill({ status: 404, json: { code: 'wording-unknown', retry: false } }),
  )
  await paste(page, fresh.receipt)
  await check(page)
  await page.getByText(words.wordsUnknown).waitFor()
  await type(page, parent)
  await isTold(page, said.outcomes.same.heading)
  await page.locator('.compared').getByText('senior-card').waitFor()
})

/** Names and number went in a body, to one address, and are kept nowhere. */
async function isPrivate({ page, context, requests }: Opened): Promise<void> {
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
  expect([kept, await context.cookies()]).toEqual([0, []])
  const addresses = requests.map((one) => decodeURIComponent(one.split(' ')[1] ?? ''))
  expect(addresses.join()).not.toMatch(new RegExp(`${parent.name}|${parent.idNumber}|eyJ`, 'i'))
  const posts = requests.filter((one) => one.startsWith('POST'))
  expect(posts.length).toBe(1)
  expect(posts[0]).toContain(`POST ${stack.platformUrl}/v1/receipts/read {`)
  expect(decodeURIComponent(page.url())).not.toContain(parent.name)
}
