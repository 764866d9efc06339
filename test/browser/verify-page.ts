import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { languageOf, languages } from '../../shared/kernel/language.ts'
import { pageWords } from '../../widget/pages/words/page-words.ts'
import type { VerifyWords } from '../../widget/pages/words/words.ts'
import { assembly } from '../global-setup.ts'
import { citizenOf } from '../infra/citizen.ts'
import { axeOn } from './axe.ts'
import { startChromium } from './chromium.ts'

const pictures = fileURLToPath(new URL('../../.build/pictures', import.meta.url))

/** The real stack with one pledge made on it, and a browser to read its receipt in. */
export interface VerifyPage {
  readonly local: Local
  /** The folder it runs in. */
  readonly data: string
  readonly platformUrl: string
  readonly portalUrl: string
  readonly reference: string
  readonly receipt: string
  /** A fresh browser context on the page, or at another address. */
  open(options?: BrowserContextOptions, search?: string, address?: string): Promise<Opened>
  /** Another browser, with these switches on its command line. */
  restartBrowser(switches: readonly string[]): Promise<void>
  stop(): Promise<void>
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Breaches of the page's policy and errors of its scripts. */
  readonly violations: () => Promise<string[]>
  /** Everything the page asked for, with its method and what it sent. */
  readonly requests: string[]
}

declare global {
  var breaches: string[]
}

export const caseNumber = 'YX2026-000123'
export const words = pageWords['zh-Hans']

export async function startVerifyPage(): Promise<VerifyPage> {
  await mkdir(pictures, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  const local = await startLocal({ data, assembly })
  let browser = await startChromium()
  const { text } = await (await citizenOf(local, data)).pledge({ case: caseNumber })
  let context: BrowserContext | undefined
  return {
    local,
    data,
    platformUrl: local.platformUrl,
    portalUrl: local.portalUrl,
    ...(JSON.parse(text) as { reference: string; receipt: string }),
    async open(options = {}, search = '', address = `${local.platformUrl}/v1/verify.html`) {
      await context?.close()
      context = await newContext(browser, options)
      return opened(context, address + search)
    },
    async restartBrowser(switches) {
      await browser.close()
      context = undefined
      browser = await startChromium(switches)
    },
    async stop() {
      await browser.close()
      await local.stop()
      await rm(data, { recursive: true })
    },
  }
}

async function newContext(browser: Browser, options: BrowserContextOptions) {
  const viewport = { width: 390, height: 844 }
  const context = await browser.newContext({ viewport, locale: 'zh-CN', ...options })
  context.setDefaultTimeout(6000)
  await context.addInitScript(() => {
    window.print = () => undefined
    globalThis.breaches = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      breaches.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  return context
}

async function opened(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage()
  const [complaints, requests]: [string[], string[]] = [[], []]
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (sent) =>
    requests.push(`${sent.method()} ${sent.url()} ${sent.postData() ?? ''}`.trim()),
  )
  await page.goto(url)
  const violations = async () => [...complaints, ...(await page.evaluate(() => breaches))]
  return { page, context, violations, requests }
}

export async function paste(page: Page, text: string, forCase = ''): Promise<void> {
  await page.locator('textarea').fill(text)
  await page.locator('[name=caseNumber]').fill(forCase)
}

export function check(page: Page, { check: name }: VerifyWords = words): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** The verdict is the heading that has the focus. */
export async function isTold(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'verdict')
}

/**
 * What axe finds, and whatever is wider than the screen or too small to hit, in every language; with
 * pictures in the one it began in, in which it ends with the state as it was.
 */
export async function look(page: Page, state: string): Promise<unknown[]> {
  const found: unknown[] = []
  const spoken = languageOf(await page.locator('html').getAttribute('lang'))
  for (const language of [...languages.filter((one) => one !== spoken), spoken]) {
    await page.locator(`nav [lang=${language}]`).click()
    await page.locator(`nav [lang=${language}][aria-pressed=true]`).waitFor()
    for (const width of [320, 1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      if (language === spoken && width > 320) await picture(page, `${state}-${width}`)
      found.push(...(await page.evaluate(misfits)))
    }
    // Colours are the same in every language.
    const contrast = { 'color-contrast': { enabled: language === spoken } }
    const { violations } = await axeOn(page, { rules: contrast })
    found.push(...violations)
  }
  return found
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/verify-${name}.png`, fullPage: true })
}

function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const controls = [...document.querySelectorAll('button, input, textarea')]
  const small = controls.filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    return one.getClientRects().length > 0 && (width < 44 || height < 44)
  })
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []
  return [...wide, ...small.map(({ outerHTML }) => outerHTML)]
}
