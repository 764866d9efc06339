import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import { assembly } from '../../global-setup.ts'
import { startChromium } from '../chromium.ts'
import { watchPolicy } from '../policy-watch.ts'

const pictures = fileURLToPath(new URL('../../../.build/pictures', import.meta.url))

/** The whole system with its demo accounts, and a browser to sign in with. */
export interface DeskWorld {
  readonly local: Local
  /** A fresh browser, with nobody signed in, on the desk. */
  open(viewport?: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

export async function startDesk(): Promise<DeskWorld> {
  await mkdir(pictures, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  const [local, browser] = await Promise.all([startLocal({ data, assembly }), startChromium()])
  let context: BrowserContext | undefined
  return {
    local,
    async open(viewport = { width: 1280, height: 800 }) {
      await context?.close()
      context = await browser.newContext({ viewport, locale: 'zh-CN' })
      context.setDefaultTimeout(8000)
      await watchPolicy(context)
      const page = await context.newPage()
      await page.goto(`${local.platformUrl}/v1/desk`)
      return page
    },
    async stop() {
      await browser.close()
      await local.stop()
      await rm(data, { recursive: true })
    },
  }
}

/** Signs in as one of the demo's people, by name. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/v1\/desk/)
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/desk-${name}.png`, fullPage: true })
}
