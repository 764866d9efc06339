import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Guide, startGuide } from './guide.ts'
import { pledgeInFrame } from './loss.ts'
import { codeOf, shownOn } from './shown.ts'

let guide: Guide
beforeAll(async () => {
  guide = await startGuide()
})
afterAll(() => guide.stop())

test('the examples on the page are real, and one goes all the way to a receipt', async () => {
  const { page, complaints } = await guide.open('zh-Hans', 'webmaster')
  const example = (id: string) => page.locator(`[aria-labelledby=live-${id}]`)
  await example('homestead-proof').getByRole('heading', { name: '此项证明已取消' }).waitFor()
  await example('residence-proof').getByRole('heading', { name: '告知书' }).waitFor()
  await example('birth-registration').getByText('要先知道页面上登录的是谁').waitFor()
  await example('vaccination-check').getByText('要先知道页面上登录的是谁').waitFor()
  const reference = await pledgeInFrame(page, { name: '王芳', idNumber: '11010519491231002X' })
  const answer = await fetch(`${guide.local.platformUrl}/v1/receipts/${reference}`)
  expect(answer.status).toBe(200)
  expect(await complaints()).toEqual([])
})

test('code names the address of the platform it is read on, and is copied as it is shown', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const { page } = await guide.open('zh-Hans', 'webmaster', { permissions })
  const snippet = page.locator('figure', { has: page.locator('#snippet-tag') })
  const shown = codeOf(await shownOn(guide.local.platformUrl, 'zh-Hans', 'webmaster'), 'tag')
  expect(await snippet.locator('code').textContent()).toBe(shown)
  await snippet.getByRole('button', { name: '复制' }).click()
  await snippet.getByRole('button', { name: '已复制' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
})

test('the other language opens at the same place', async () => {
  const { page } = await guide.open('zh-Hans', 'errors')
  await page.getByRole('link', { name: 'item-replaced' }).first().click()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Error codes' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#item-replaced')
})

test('the folder alone opens the guide', async () => {
  const { platformUrl } = guide.local
  for (const path of ['/v1/guide/', '/v1/guide/en/', '/v1/guide/en/errors/']) {
    const { status, headers } = await fetch(platformUrl + path)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html'])
    expect(headers.get('content-security-policy')).toContain("trusted-types 'none'")
  }
})

test('every word can be read without scripts, and on paper nothing is cut off', async () => {
  const { page } = await guide.open('zh-Hans', 'api', { javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 900 })
  await page.getByRole('heading', { name: 'POST /v1/pledges' }).waitFor()
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.scroll')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1,
      ).length,
  )
  expect(cut).toBe(0)
})
