import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { CertificatePlatform } from '../browser/certificate-platform.ts'
import { publicJwk, signed } from '../functions/certificate/render/documents.ts'
import { type Line, median } from './line.ts'

const rounds = 9

/**
 * What the verify page takes to check a certificate with keys and list at hand, from what was handed in to the
 * finding, at a quarter of the CPU: the first that a page checks, with nothing warm.
 */
export async function checkingCertificates(
  browser: Browser,
  platform: CertificatePlatform,
): Promise<Line[]> {
  const { text } = platform.sealed
  const pdf = (await signed({ certificate: text })).toString('base64')
  const times = { text: [] as number[], document: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.text.push(await check(browser, platform, { text }))
    times.document.push(await check(browser, platform, { pdf }))
  }
  const goal = { atMost: 50 }
  const name = 'certificate checked without a network at a quarter of the CPU'
  return [
    { name: `${name}: pasted`, value: median(times.text), unit: 'ms', goal },
    { name: `${name}: its document`, value: median(times.document), unit: 'ms', goal },
  ]
}

/** What is handed in: the sealed data, or the document in base64. */
type Given = { readonly text: string } | { readonly pdf: string }

/** What `check-certificate.js` hands out. */
type Checker = () => Promise<{ readonly milliseconds: number; readonly verdict: string }>

async function check(
  browser: Browser,
  { page: address }: CertificatePlatform,
  given: Given,
): Promise<number> {
  const page = await browser.newPage()
  await page.addInitScript({ path: join(import.meta.dirname, 'check-certificate.js') })
  await page.goto(address)
  const checker = await page.evaluateHandle(
    (given) => (window as unknown as InPage).checkerOf(given),
    { ...given, documentKey: publicJwk() },
  )
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const { milliseconds, verdict } = await checker.evaluate((check) => check())
  await page.close()
  if (verdict !== 'valid') throw new Error(`it is ${verdict}`)
  return milliseconds
}

interface InPage {
  checkerOf(given: Given & { readonly documentKey: object }): Promise<Checker>
}
