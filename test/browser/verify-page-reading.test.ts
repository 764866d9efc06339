import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../shared/kernel/language.ts'
import { pageWords } from '../../widget/pages/words/page-words.ts'
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

let stack: VerifyPage

beforeAll(async () => {
  stack = await startVerifyPage()
})
afterAll(() => stack.stop())

test.each(languages)('the page speaks %s, and switching loses nothing', async (language) => {
  const { page, violations } = await stack.open({}, `?lang=${language}`)
  const said = pageWords[language]
  await page.getByRole('heading', { level: 1, name: said.title }).waitFor()
  await paste(page, stack.receipt, caseNumber)
  await check(page, said)
  await isTold(page, said.verdicts.valid.heading)
  await page.getByText(said.wordsProven).waitFor()
  expect(await page.title()).toBe(said.title)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await page.locator('.exact').first().getAttribute('lang')).toBe('zh-Hans')
  const [other = language] = languages.filter((one) => one !== language)
  await page.locator(`nav [lang=${other}]`).click()
  await page.getByRole('heading', { name: pageWords[other].verdicts.valid.heading }).waitFor()
  expect(await page.title()).toBe(pageWords[other].title)
  expect(await page.locator('textarea').inputValue()).toBe(stack.receipt)
  expect(new URL(page.url()).search).toBe(`?lang=${other}`)
  expect(await violations()).toEqual([])
})

test.each([
  ['en-GB', 'en'],
  ['zh-TW', 'zh-Hant'],
  ['fr-FR', 'zh-Hans'],
])('a browser set to %s gets %s', async (locale, language) => {
  const { page } = await stack.open({ locale })
  await page.locator('textarea').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
})

test('the keyboard is enough, and an empty field says what is missing', async () => {
  const { page, violations } = await stack.open()
  const field = page.getByLabel(words.receipt, { exact: true })
  await field.waitFor()
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByText(words.fieldErrors.missing).waitFor()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await field.getAttribute('aria-describedby')).toContain('receipt-error')
  expect(await look(page, 'missing')).toEqual([])
  await field.focus()
  await page.keyboard.insertText('jz-00000-00000-00000-00001')
  await page.keyboard.press('Enter')
  await page.getByText(words.fieldErrors['reference-wrong']).waitFor()
  expect(await look(page, 'reference-wrong')).toEqual([])
  await field.focus()
  await page.keyboard.press('ControlOrMeta+A')

  await page.keyboard.insertText(stack.receipt)
  expect(await page.locator('.error').count()).toBe(0)
  // By way of the camera and the photo.
  for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
  await page.keyboard.insertText(caseNumber)
  await page.keyboard.press('Enter')
  await isTold(page, words.verdicts.valid.heading)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('#verdict').waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await violations()).toEqual([])
})

test('a script that got in could neither write markup nor send anything away', async () => {
  const { page, violations } = await stack.open()
  await page.locator('textarea').waitFor()
  const tried = await page.evaluate(async () => {
    const outcomes: string[] = []
    try {
      document.body.innerHTML = '<img src="https://elsewhere.example/">'
    } catch (error) {
      outcomes.push((error as Error).name)
    }
    await fetch('https://elsewhere.example/').catch(({ name }) => outcomes.push(name))
    return outcomes
  })
  expect(tried).toEqual(['TypeError', 'TypeError'])
  // Both policies report: the edge's and the page's own.
  expect(new Set(await violations())).toEqual(
    new Set([
      'require-trusted-types-for trusted-types-sink',
      'connect-src https://elsewhere.example/',
    ]),
  )
})

test('the page comes with its own policy and from immutable files', async () => {
  const response = await fetch(`${stack.platformUrl}/v1/verify.html`, {
    headers: { origin: 'https://portal.example' },
  })
  const { headers } = response
  const html = await response.text()
  expect(headers.get('content-type')).toMatch(/^text\/html/)
  expect(headers.get('cache-control')).toContain('max-age=300')
  const policy = headers.get('content-security-policy')
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  )
  expect(html).toContain(`content="${policy?.replace("frame-ancestors 'none'; ", '')}"`)
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('access-control-allow-origin')).toBeNull()
  const loaded = [...html.matchAll(/(?:src|href)="(p\/[0-9a-f]{16}\/verify\.(?:js|css))"/g)]
  expect(loaded.length).toBe(2)
  let bytes = gzipSync(html).length
  for (const [, path] of loaded) {
    const file = await fetch(`${stack.platformUrl}/v1/${path}`)
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    bytes += gzipSync(await file.bytes()).length
  }
  // With three languages; what reads codes and certificates comes when it is needed.
  expect(bytes).toBeLessThan(32_000)
})
