import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Local } from '../../../infra/local/start.ts'
import {
  type GuideLanguage,
  guideLanguages,
  type PageName,
  pageAddress,
  pageNames,
} from '../../../widget/guide/site-map.ts'
import { startChromium } from '../chromium.ts'
import { startSystem } from '../system.ts'

export const pictures = fileURLToPath(new URL('../../../.build/pictures', import.meta.url))

/** The guide as the running system serves it, and a browser to read it in. */
export interface Guide {
  readonly local: Local
  /** A page of the guide in a fresh context. */
  open(language: GuideLanguage, name: PageName, options?: BrowserContextOptions): Promise<Opened>
  stop(): Promise<void>
}

export interface Opened {
  readonly page: Page
  /** Breaches of the page's policy, errors of its scripts, and what it asked for in vain. */
  complaints(): Promise<string[]>
}

declare global {
  var breaches: string[]
}

/** Each page in each language. */
export const everyPage = guideLanguages.flatMap((language) =>
  pageNames.map((name) => [language, name] as const),
)

export async function startGuide(): Promise<Guide> {
  await mkdir(pictures, { recursive: true })
  const [local, browser] = await Promise.all([startSystem(), startChromium()])
  return {
    local,
    async open(language, name, options = {}) {
      for (const before of browser.contexts()) await before.close()
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      context.setDefaultTimeout(10_000)
      await context.addInitScript(() => {
        globalThis.breaches = []
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          breaches.push(`${violatedDirective} ${blockedURI}`)
        })
      })
      const page = await context.newPage()
      const heard: string[] = []
      page.on('pageerror', ({ message }) => heard.push(message))
      page.on('response', (answer) => {
        if (answer.status() >= 400) heard.push(`${answer.status()} ${answer.url()}`)
      })
      await page.goto(local.platformUrl + pageAddress(language, name))
      const complaints = async () => [...heard, ...(await page.evaluate(() => breaches))]
      return { page, complaints }
    },
    async stop() {
      await browser.close()
      await local.stop()
    },
  }
}
