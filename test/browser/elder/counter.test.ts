import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Local } from '../../../infra/local/start.ts'
import { startChromium } from '../chromium.ts'
import { startSystem } from '../system.ts'
import { answerEach, enlarge, press, readPages } from './large.ts'

let local: Local
let browser: Browser
beforeAll(async () => {
  ;[local, browser] = await Promise.all([startSystem(), startChromium()])
})
afterAll(async () => {
  await browser.close()
  await local.stop()
})

test('at the demo portal’s counter a clerk helps, and the office sees who it was', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(10_000)
  await page.goto(local.portalUrl)
  await page.getByRole('link', { name: '窗口登录（演示）' }).click()
  await page.getByRole('button', { name: /^以王芳/ }).click()
  await page.getByText('窗口工作人员协助： 王芳 03-12').waitFor()
  await page.locator('input[name=household][value=rural]').check()
  await page.locator('#homeAddress').fill('文澜路8号3栋502室')
  await page.locator('#school').selectOption('riverside')
  await page.locator('#confirm').check()
  await page.getByRole('button', { name: '大字版' }).first().click()
  await page.locator('jz-proof .bar').first().waitFor()
  const link = page.locator('jz-proof .bar a').first()
  await expect.poll(() => link.textContent()).toBe('电话 0000-8000 1234')
  expect(await link.getAttribute('href')).toBe('tel:000080001234')
  await readPages(page)
  await answerEach(page)
  await page.locator('#jz-proof-1').getByText('协助填写的工作人员：王芳（工号 03-12）').waitFor()
  await press(page, '没有错误，下一步')
  await page.locator('jz-proof').first().getByRole('checkbox').check()
  await press(page, '我作出此承诺')
  await page.locator('jz-proof .reference').waitFor()
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByRole('heading', { name: /^报名已受理/, level: 1 }).waitFor()
  await page.goto(`${local.portalUrl}/office/${page.url().split('/').pop()}`)
  await page.getByText('王芳（工号 03-12）').waitFor()
})

test('whoever signs in at home has nobody beside them', async () => {
  const page = await browser.newPage()
  await page.goto(local.portalUrl)
  await enlarge(page)
  await readPages(page)
  await answerEach(page)
  expect(await page.getByText('王芳').count()).toBe(0)
})
