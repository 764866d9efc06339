import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { axeOn } from '../../browser/axe.ts'
import { startChromium } from '../../browser/chromium.ts'
import { heading } from '../../browser/steps.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** Rules of whole pages are for the host's. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A card before offices that obey: for each test of a file another case, on a fresh page. */
export function startCard() {
  let standIn: StandIn
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    ;[standIn, browser] = await Promise.all([startStandIn(), startChromium()])
  })
  afterAll(async () => {
    await browser.close()
    await standIn.stop()
  })
  beforeEach(async () => {
    await page?.context().close()
    standIn.begin()
    complaints.length = 0
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
    })
    context.setDefaultTimeout(8000)
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${standIn.origin}/form`)
  })

  const button = (name: string | RegExp) => page.locator('jz-proof').getByRole('button', { name })

  const card = {
    get page() {
      return page
    },
    get standIn() {
      return standIn
    },
    /** Uncaught errors of the page. */
    complaints,
    button,
    /** The form in a tab that has kept nothing. */
    async newTab(query: string): Promise<Page> {
      page = await page.context().newPage()
      await page.goto(`${standIn.origin}/form?${query}`)
      return page
    },
    /** No state shuts anybody out; with a folder for them, pictures are taken. */
    async look(name: string): Promise<void> {
      const folder = process.env.JZ_PICTURES
      await page.waitForTimeout(150)
      if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
      const { violations } = await axeOn(page, { include: 'jz-proof', runOnly: standard })
      expect(violations).toEqual([])
    },
    async isLed(name: string): Promise<void> {
      const isFocused = () => heading(page, name).evaluate((one) => one.matches(':focus'))
      await expect.poll(isFocused).toBe(true)
    },
    async agree(): Promise<void> {
      await page.getByLabel('我同意向区民政局调取数据').check()
      await button('同意并填表').click()
      await heading(page, '核对并补全表单').waitFor()
    },
    async fillIn(): Promise<void> {
      await page.getByLabel('云溪村').check()
      await button('继续').click()
      await heading(page, '核对后提交').waitFor()
    },
    async send(): Promise<void> {
      await card.agree()
      await card.fillIn()
      await button('提交给村民委员会').click()
      await heading(page, '等待村民委员会审核').waitFor()
    },
    /** As who turns to another app and comes back. */
    async comeBack(): Promise<void> {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    },
  }
  return card
}
