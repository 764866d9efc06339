import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Local } from '../../infra/local/start.ts'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { startChromium } from './chromium.ts'
import { startSystem } from './system.ts'

let local: Local
let browser: Browser
beforeAll(async () => {
  ;[local, browser] = await Promise.all([startSystem(), startChromium()])
})
afterAll(async () => {
  await browser.close()
  await local.stop()
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

/** The demo portal on a telephone, nothing between the browser and the real servers. */
async function openPortal(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto(local.portalUrl + path)
  return page
}

/** What the portal itself asks for, beside the proofs. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('input[name=household][value=rural]').check()
  await page.locator('#homeAddress').fill('文澜路8号3栋502室')
  await page.locator('#school').selectOption('riverside')
  await page.locator('#confirm').check()
}

const file = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nproof'),
})

const languages = [
  {
    language: 'zh-Hans',
    path: '/',
    read: '我已阅读告知书，继续',
    labels: ['现住址', '从哪天住起', '租房', '联系电话'],
    goOn: '继续',
    pledge: '我作出此承诺',
    cancelled: '此项证明已取消，无需提交',
    submit: '提交报名',
    accepted: '报名已受理，居住证明不用交纸质材料',
    notRequired: '已取消，不需要提交',
  },
  {
    language: 'en',
    path: '/en/',
    read: 'I have read the notice, go on',
    labels: ['Your address now', 'Living there since', 'Rented', 'Telephone'],
    goOn: 'Go on',
    pledge: 'I make this pledge',
    cancelled: 'This document is no longer required',
    submit: 'Submit registration',
    accepted: 'Registration accepted, without a paper proof of residence',
    notRequired: 'Cancelled, no longer required',
  },
] as const

describe.each(languages)('the demo portal in $language', (words) => {
  test('takes a pledge for one proof, nothing for the other, and the office reads what was pledged', async () => {
    const page = await openPortal(words.path)
    const proof = page.locator('jz-proof').first()
    await fillIn(page)

    const { notice, pledge } = residenceProof.wording[words.language]
    for (const { body } of notice) await proof.getByText(body, { exact: true }).waitFor()
    await proof.getByRole('button', { name: words.read }).click()
    const [address, since, housing, phone] = words.labels
    await proof.getByLabel(address).fill('文澜路8号3栋502室')
    await proof.getByLabel(since).fill('2020-05-01')
    await proof.getByLabel(housing).check()
    await proof.getByLabel(phone).fill('１３９００００００００')
    await proof.getByRole('button', { name: words.goOn }).click()
    for (const { body } of pledge) await proof.getByText(body, { exact: true }).waitFor()
    await proof.getByRole('checkbox').check()
    await proof.getByRole('button', { name: words.pledge }).click()
    const reference = (await proof.locator('.reference').textContent()) ?? ''

    await page.locator('jz-proof').nth(2).getByRole('heading', { name: words.cancelled }).waitFor()
    await page.getByRole('button', { name: words.submit }).click()
    await page.getByRole('heading', { name: words.accepted, level: 1 }).waitFor()
    await page.getByText(words.notRequired).waitFor()
    expect(reference).toMatch(/^JZ-/)
    await page.getByText(reference, { exact: true }).waitFor()

    await page.goto(`${local.portalUrl}/office/${page.url().split('/').pop()}`)
    await page.getByText(reference, { exact: true }).waitFor()
    for (const { body } of [...notice, ...pledge]) {
      await page.getByText(body, { exact: true }).waitFor()
    }
    await page.getByText('13900000000', { exact: true }).first().waitFor()
  })
})

test('a parent agrees to the vaccination check, and the office holds the sealed yes', async () => {
  const page = await openPortal('/')
  await fillIn(page)
  await page.locator('#residenceProof').waitFor({ state: 'attached' })
  const check = page.locator('jz-proof').nth(1)
  await check.getByLabel('我同意向区卫生健康局查验').check()
  await check.getByRole('button', { name: '同意并查验' }).click()
  await check.getByRole('heading', { name: '区卫生健康局已确认' }).waitFor()
  const reference = (await check.locator('.reference').textContent()) ?? ''
  await page.locator('jz-proof').first().getByRole('button', { name: '改为上传证明材料' }).click()
  await page.locator('#residenceProof').setInputFiles(file('居住证明.pdf'))
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByText('区卫生健康局已确认').waitFor()
  await page.getByText(reference, { exact: true }).waitFor()
  await page.goto(`${local.portalUrl}/office/${page.url().split('/').pop()}`)
  await page.getByText('是，已按规定接种').first().waitFor()
  await page.getByText(reference, { exact: true }).waitFor()
})

test('what a parent agreed to stands under their own matters, one click from the form and from its result', async () => {
  const page = await openPortal('/')
  await fillIn(page)
  const check = page.locator('jz-proof').nth(1)
  await check.getByLabel('我同意向区卫生健康局查验').check()
  await check.getByRole('button', { name: '同意并查验' }).click()
  const reference = (await check.locator('.reference').textContent()) ?? ''
  await page.getByRole('link', { name: '我的办件', exact: true }).click()
  const listed = page.locator('jz-records').getByRole('listitem').filter({ hasText: reference })
  await listed.getByText('区卫生健康局已确认').waitFor()
  await page.goBack()
  await page.locator('jz-proof').first().getByRole('button', { name: '改为上传证明材料' }).click()
  await page.locator('#residenceProof').setInputFiles(file('居住证明.pdf'))
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByRole('link', { name: '到“我的办件”查看进度' }).click()
  await listed.getByText(/^受理部门已于.*采用$/).waitFor()
})

test('other languages come as chunks from the platform’s own origin, for good', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const chunk = page.waitForResponse((response) => response.url().endsWith('/en.js'))
  await page.goto(`${local.portalUrl}/en/`)
  const response = await chunk
  expect(response.url()).toMatch(new RegExp(`^${local.platformUrl}/v1/b/[0-9a-f]{16}/en\\.js$`))
  expect(await response.allHeaders()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  await page.getByRole('heading', { name: 'Notice', exact: true }).waitFor()
})

test('where the script is blocked, both uploads work as they always did', async () => {
  const page = await openPortal('/')
  await page.route('**/jz.js', (route) => route.abort('blockedbyclient'))
  await page.reload()
  await fillIn(page)
  await page.locator('#residenceProof').setInputFiles(file('居住证明.pdf'))
  await page.locator('#homesteadProof').setInputFiles(file('一户一宅.pdf'))
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByRole('heading', { name: '报名已受理', level: 1, exact: true }).waitFor()
  await page.getByText('居住证明.pdf').waitFor()
  await page.getByText('一户一宅.pdf').waitFor()
})
