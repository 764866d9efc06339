import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeOn } from '../axe.ts'
import { startChromium } from '../chromium.ts'
import { watchPolicy } from '../policy-watch.ts'
import type { TestServer } from '../server.ts'
import { picture } from './desk-world.ts'
import { answerFrom } from './office-answers.ts'
import { RequestOffice } from './request-office.ts'
import { startDeskServer } from './request-server.ts'

export interface DeskBrowser {
  /** A fresh browser, with nobody signed in, on the desk. */
  open(viewport?: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

/** The desk with requests to decide on, and a browser to sign in with. */
export interface RequestWorld extends DeskBrowser {
  readonly office: RequestOffice
}

export async function startRequests(): Promise<RequestWorld> {
  const office = new RequestOffice()
  const server = await startDeskServer(async (asked) => answerFrom(office, asked))
  return { office, ...(await browseDesk(server)) }
}

/** A browser for the desk of a server, which stops with it. */
export async function browseDesk(server: TestServer): Promise<DeskBrowser> {
  const pictures = new URL('../../../.build/pictures', import.meta.url)
  await mkdir(fileURLToPath(pictures), { recursive: true })
  const browser = await startChromium()
  let context: BrowserContext | undefined
  return {
    async open(viewport = { width: 1280, height: 800 }) {
      await context?.close()
      context = await browser.newContext({ viewport, locale: 'zh-CN' })
      context.setDefaultTimeout(8000)
      await watchPolicy(context)
      const page = await context.newPage()
      await page.goto(`${server.origin}/v1/desk`)
      return page
    },
    async stop() {
      await browser.close()
      await server.stop()
    },
  }
}

/** A picture of the page, which axe finds nothing wrong with and which fits its screen. */
export async function look(page: Page, name: string): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  await picture(page, `request-${name}-${width}`)
  expect((await axeOn(page)).violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens one of the requests in the list. */
export async function openRequest(page: Page, reference: string): Promise<void> {
  await page.locator(`a[href$="/${reference}"]`).click()
  await page.getByRole('heading', { name: '申请内容' }).waitFor()
}

/** Chooses a decision, up to the step in which it is confirmed. */
export async function choose(page: Page, decision: string, reason?: string): Promise<void> {
  await page.getByRole('radio', { name: decision }).check()
  if (reason !== undefined) await page.locator('#reason').fill(reason)
  await button(page, '下一步').click()
  await page.getByText('请核对后确认').first().waitFor()
}
