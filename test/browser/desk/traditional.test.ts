import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DeskWorld, startDesk } from './desk-world.ts'
import { button, look } from './request-world.ts'

let desk: DeskWorld

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(() => desk.stop())

/** Chooses the language before anything else, as somebody who reads it does, and signs in. */
async function signIn(name: string, viewport = { width: 390, height: 844 }): Promise<Page> {
  const page = await desk.open(viewport)
  await button(page, '繁體').click()
  await button(page, '登入').click()
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/v1\/desk/)
  await button(page, '登出').waitFor()
  return page
}

const family = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => getComputedStyle(one).fontFamily)

it('the language that was chosen lasts over the way to the issuer, and names the page', async () => {
  const page = await signIn('周敏')
  await page.getByText('周敏（工號 WJ-0217）').waitFor()
  expect(new URL(page.url()).search).toBe('?lang=zh-Hant')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
  expect(await page.title()).toBe('工作台')
  expect(await family(page, 'h1')).toContain('PingFang TC')
  await page.reload()
  await page.getByText('沒有等待答覆的查詢函。').waitFor()
  await button(page, 'English').click()
  await page.getByText('No letter waits for an answer.').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await family(page, 'h1')).toContain('PingFang SC')
})

it('a letter is answered, with its item in the same language', async () => {
  const { reference } = await desk.consent('FT-1')
  const page = await signIn('周敏')
  await page.locator(`a[href="#${reference}"]`).click()
  await page.getByText('查詢內容').waitFor()
  await page.getByText('要求證明的單位').waitFor()
  await look(page, 'letter-hant')
  await page.getByRole('radio', { name: '查不到' }).check()
  await button(page, '下一步').click()
  await page.getByText('請核對後確認').waitFor()
  await button(page, '確認答覆').click()
  await page.getByText('已經答覆。').waitFor()
})

it('a roster is read by the names that its columns have in this writing', async () => {
  const page = await signIn('孙莉')
  await page.getByRole('link', { name: '新增名冊' }).click()
  await page.getByLabel('名冊的名稱').fill('一年級')
  await page.getByLabel('名冊檔案').setInputFiles({
    name: 'roster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('學生姓名,身分證件號碼\r\n蘇雨桐,681302202005170247\r\n某某,1\r\n'),
  })
  await page.getByText('1 筆可以核驗。').waitFor()
  await page.getByText('1 筆不能核驗：').waitFor()
  await page.getByText('身分證件號碼不對').waitFor()
  await look(page, 'roster-hant')
  await button(page, '核驗這 1 人').click()
  await page.getByRole('heading', { name: '核驗完畢' }).waitFor()
  await look(page, 'roster-result-hant')
})

it('sources say how they stand', async () => {
  await desk.local.invoke('list', { source: 'district-health-list', force: true })
  const page = await signIn('何建国')
  await page.getByRole('link', { name: '資料來源' }).click()
  await page.getByText('每夜收取的名單').waitFor()
  await page
    .getByText(/截至 .* 的名單，[\d,]+ 人/)
    .first()
    .waitFor()
  await look(page, 'sources-hant')
})

it('requests are decided on', async () => {
  const page = await signIn('李秀兰', { width: 1280, height: 800 })
  await page.getByRole('heading', { name: '證明審批' }).waitFor()
  await page.getByRole('link', { name: '我審批的' }).click()
  await page.getByText('您還沒有審批過申請。').waitFor()
  await look(page, 'requests-hant')
})
