import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Line } from './line.ts'

const cycles = 200

/**
 * The page's heap after many proofs have come and gone, against the heap after half of them: what is kept
 * of each would show, and not what the engine keeps of code that has become hot.
 */
export async function heapKept(browser: Browser, url: string, way: string): Promise<Line> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.addInitScript({ path: join(import.meta.dirname, 'mount.js') })
  await page.goto(url)
  await page.waitForTimeout(4000)
  await mountAndUnmount(page, cycles)
  const before = await heap(devtools)
  await mountAndUnmount(page, cycles)
  const after = await heap(devtools)
  await context.close()
  return {
    name: `heap after ${2 * cycles} proofs came and went / after ${cycles}, ${way}`,
    value: after / before,
    unit: '×',
    goal: { atMost: 1.05 },
  }
}

function mountAndUnmount(page: Page, times: number): Promise<void> {
  return page.evaluate((times) => Reflect.get(window, 'mountAndUnmount')(times), times)
}

async function heap(devtools: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize
}
