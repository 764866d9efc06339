import type { Frame, Page } from 'playwright-core'
import { startChromium } from '../chromium.ts'
import { newSite } from '../site.ts'
import { startSystem } from '../system.ts'
import { gallery } from './gallery.ts'
import { startGalleryServer } from './gallery-server.ts'
import type { Fields, Host } from './host.ts'
import { idNumberOf, registerVillage, verdictInVillage } from './village.ts'

/** The running system, everybody's server and one browser for all of them. */
export interface GalleryWorld {
  /** A fresh browser context on the host's page, in a case of its own. */
  visit(host: Host, how: Visiting): Promise<Visit>
  stop(): Promise<void>
}

export interface Visiting {
  readonly width: number
  /** In frame mode, on the page of a village. */
  readonly framed?: boolean
  /** Whether the tag leads nowhere, as when the platform is gone. */
  readonly without?: boolean
}

export interface Visit {
  readonly page: Page
  /** Where the form is. */
  readonly place: Frame
  /** What the browser had to complain of, but for the host's own noise. */
  readonly complaints: readonly string[]
  /** What the host's server got, once it has got something. */
  received(): Promise<readonly Fields[]>
  /** What the host's back office makes of a receipt. */
  verdict(receipt: string): Promise<string>
  /** Of the citizen who is here. */
  readonly idNumber: string
  end(): Promise<void>
}

/** Milliseconds for whatever is waited for. */
const patience = 10_000

export async function startGalleryWorld(): Promise<GalleryWorld> {
  const [local, browser, site] = await Promise.all([startSystem(), startChromium(), newSite()])
  const server = await startGalleryServer(gallery, local.platformUrl, site)
  await site.register(local, server.origin)
  await registerVillage(local, server.origin)
  let cases = 0
  return {
    async visit(host, { width, without, framed }) {
      const caseId = `SQ-2026-${++cases}`
      const viewport = { width, height: 844 }
      const context = await browser.newContext({ viewport, locale: 'zh-CN', ...host.browser })
      context.setDefaultTimeout(patience)
      await context.addCookies([{ name: 'case', value: caseId, url: server.origin }])
      await host.prepare?.(context)
      const page = await context.newPage()
      const complaints: string[] = []
      const complain = (text: string) => {
        if (!host.noise?.test(text)) complaints.push(text)
      }
      page.on('pageerror', ({ message }) => complain(message))
      page.on('console', (message) => {
        if (message.type() === 'error') complain(`${message.text()} ${message.location().url}`)
      })
      const search = [without && 'without', framed && 'framed'].filter((asked) => asked).join('&')
      await page.goto(`${server.origin}/${caseId}/${host.name}.html?${search}`)
      const place = (await host.open?.(page)) ?? page.mainFrame()
      return {
        page,
        place,
        complaints,
        async received() {
          for (const start = Date.now(); Date.now() - start < patience; ) {
            const fields = server.received(caseId)
            if (fields.length > 0) return fields
            await new Promise((resolve) => setTimeout(resolve, 20))
          }
          throw new Error(`the form of ${host.name} was not sent`)
        },
        verdict: async (receipt) =>
          framed
            ? verdictInVillage(local, receipt)
            : (await site.verify(local, receipt, caseId)).verdict,
        idNumber: idNumberOf(cases),
        end: () => context.close(),
      }
    },
    async stop() {
      await browser.close()
      await server.stop()
      await local.stop()
    },
  }
}
