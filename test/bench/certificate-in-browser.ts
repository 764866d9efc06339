import type { Browser, Page } from 'playwright-core'
import { startCertificatePlatform } from '../browser/certificate-platform.ts'
import { startChromium } from '../browser/chromium.ts'
import { checkingCertificates } from './checking-certificates.ts'
import { type Line, median } from './line.ts'
import { slowPhone } from './slow-phone.ts'

const rounds = 5

/**
 * A certificate on a slow phone: from the code to the verdict with nothing fetched before, and from the
 * button to the verdict when the page has keys and list; and without a network, what checking one takes.
 */
export async function certificateInBrowser(): Promise<Line[]> {
  const [platform, browser] = await Promise.all([startCertificatePlatform(), startChromium()])
  try {
    const [cold, warm]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const page = await phone(browser)
      await page.goto(platform.link)
      cold.push(await verdictAt(page))
      await page.locator('textarea').fill(platform.sealed.text)
      warm.push(await check(page))
      await page.context().close()
    }
    return [
      { name: 'scanned code to verdict, slow phone, cold', value: median(cold), unit: 'ms' },
      {
        name: 'pasted certificate to verdict, slow phone, page at hand',
        value: median(warm),
        unit: 'ms',
      },
      ...(await checkingCertificates(browser, platform)),
    ]
  } finally {
    await browser.close()
    await platform.stop()
  }
}

async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await slowPhone(await context.newCDPSession(page))
  return page
}

/** Milliseconds since the page was asked for, by its own clock. */
async function verdictAt(page: Page): Promise<number> {
  await page.locator('#verdict').waitFor()
  return page.evaluate(() => performance.now())
}

function check(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now()
    document.querySelector<HTMLElement>('form .go')?.click()
    await new Promise<void>((resolve) => {
      new MutationObserver(() => document.querySelector('#verdict') && resolve()).observe(
        document.body,
        { childList: true, subtree: true },
      )
    })
    return performance.now() - began
  })
}
