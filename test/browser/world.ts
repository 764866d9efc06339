import type { Browser, BrowserContext, Page } from 'playwright-core'
import type {} from '../../widget/embed.ts'
import type { JzProof } from '../../widget/proof/jz-proof.ts'
import { startChromium } from './chromium.ts'
import { mother, startHost, type TestHost } from './host.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

/** A browser, a host page's server and the platform, shared by the tests of a file. */
export interface World {
  readonly platform: TestPlatform
  readonly host: TestHost
  /** A fresh tab on the host's form. Everything the tests before left behind is gone. */
  visit(query?: { readonly [name: string]: string }, before?: BeforeLoad): Promise<Visit>
  stop(): Promise<void>
}

type BeforeLoad = (context: BrowserContext) => Promise<void>

export interface Visit {
  readonly page: Page
  /** Uncaught errors and console errors of the page. */
  readonly complaints: string[]
}

export async function startWorld(viewport = { width: 390, height: 844 }): Promise<World> {
  const platform = await startPlatform()
  const host = await startHost(platform.origin)
  const browser: Browser = await startChromium()
  let context: BrowserContext | undefined
  return {
    platform,
    host,
    async visit(query = {}, before) {
      await context?.close()
      platform.clear()
      Object.assign(host, { signedIn: mother, tokensGiven: 0, submitted: undefined })
      context = await browser.newContext({ viewport, locale: 'zh-CN' })
      context.setDefaultTimeout(6000)
      await before?.(context)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${host.origin}/form?${new URLSearchParams(query)}`)
      return { page, complaints }
    },
    async stop() {
      await browser.close()
      await host.stop()
      await platform.stop()
    },
  }
}

/** The steps of the way a citizen goes, by the words on the screen. */
export async function readNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '我已阅读告知书，继续' }).click()
}

export async function answerQuestions(page: Page): Promise<void> {
  await page.getByLabel('现住址').fill('幸福路 12 号 3 单元 401 室')
  await page.getByLabel('从哪天住起').fill('2020-05-01')
  await page.getByLabel('租房').check()
  await page.getByLabel('联系电话').fill('138 0013 8000')
  await page.getByRole('button', { name: '继续' }).click()
}

export async function pledge(page: Page): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '我作出此承诺' }).click()
}

/** From the notice to the sealed reference. */
export async function goAllTheWay(page: Page): Promise<string> {
  await readNotice(page)
  await answerQuestions(page)
  await pledge(page)
  return await sealedReference(page)
}

export async function sealedReference(page: Page): Promise<string> {
  return (await page.locator('jz-proof .reference').textContent()) ?? ''
}

export function heading(page: Page, name: string) {
  return page.locator('jz-proof').getByRole('heading', { name, level: 2 })
}

export function receiptOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.querySelector<JzProof>('jz-proof')?.receipt)
}
