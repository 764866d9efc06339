import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { slowPhone } from './slow-phone.ts'

/** What `watch.js` puts into each page. */
export interface Watched {
  /** Milliseconds from navigation to the first control that can be focused. */
  firstControl?: number
  /** Total blocking time: what long tasks took beyond 50 ms each. */
  longTasks(): number
  longTaskCount(): number
}

/** On its way on a slow phone, in a context of its own, and watched before anything else runs. */
export async function startVisit(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await slowPhone(await context.newCDPSession(page))
  await page.addInitScript({ path: join(import.meta.dirname, 'watch.js') })
  await page.goto(url, { waitUntil: 'commit' })
  return page
}

/** Waits for `Watched.firstControl`. */
export async function firstControlOn(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => (window as unknown as Watched).firstControl,
    undefined,
    { timeout: 60_000 },
  )
  return (await handle.jsonValue()) as number
}
