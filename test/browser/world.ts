import type { BrowserContext, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Local } from '../../infra/local/start.ts'
import type { VerifiedReceipt } from '../../shared/verify/index.ts'
import type {} from '../../widget/embed.ts'
import { startChromium } from './chromium.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { type SignedIn, startHost, type TestHost } from './host.ts'
import { newSite } from './site.ts'
import { startSystem } from './system.ts'

/** Everything there is between a citizen and a receipt, shared by the tests of a file. */
export interface World {
  readonly local: Local
  /** The platform as the page reaches it. */
  readonly platform: FaultProxy
  readonly host: TestHost
  /** Who is signed in when a page is opened. */
  readonly mother: SignedIn
  /** A fresh tab on the host's form, for a case of its own. Faults and tokens to come are forgotten. */
  visit(query?: { readonly [name: string]: string }, before?: BeforeLoad): Promise<Visit>
  /** Publishes an item, or its next version, as ops do. */
  publish(item: object): Promise<void>
  /** Waits until everybody who asks is given this version. */
  isInForce(item: string, version: number): Promise<void>
  /** What the host's server makes of a receipt in the case that is signed in. */
  verify(receipt: string | null | undefined): Promise<VerifiedReceipt>
  stop(): Promise<void>
}

type BeforeLoad = (context: BrowserContext) => Promise<void>

export interface Visit {
  readonly page: Page
  /** Uncaught errors of the page. */
  readonly complaints: string[]
}

const person = { name: '李秀英', idNumber: '11010519491231002X' }

/** @param hostName `localhost` makes the host another site than the platform, not only another origin */
export async function startWorld(
  viewport = { width: 390, height: 844 },
  hostName = '127.0.0.1',
): Promise<World> {
  const [local, browser, site] = await Promise.all([startSystem(), startChromium(), newSite()])
  const platform = await startFaultProxy(local.platformUrl)
  const host = await startHost(platform.origin, site, hostName)
  await site.register(local, host.origin)
  let context: BrowserContext | undefined
  let cases = 0
  const mother = (): SignedIn => ({ case: `SQ-2026-${cases}`, person, assurance: 'real-name' })
  return {
    local,
    platform,
    host,
    get mother() {
      return mother()
    },
    async visit(query = {}, before) {
      await context?.close()
      platform.clear()
      local.aws.faults.clear()
      cases++
      host.oddClaims.length = 0
      Object.assign(host, { signedIn: mother(), tokensGiven: 0, submitted: undefined })
      context = await browser.newContext({ viewport, locale: 'zh-CN' })
      context.setDefaultTimeout(10_000)
      await before?.(context)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${host.origin}/form?${new URLSearchParams(query)}`)
      return { page, complaints }
    },
    async publish(item) {
      await local.invoke('operate', { act: 'publish-item', item })
    },
    isInForce: (item, version) =>
      vi.waitFor(
        async () => {
          const response = await fetch(`${local.platformUrl}/v1/items/${item}`)
          expect((await response.json()).version).toBe(version)
        },
        { timeout: 10_000, interval: 100 },
      ),
    verify: (receipt) => site.verify(local, receipt ?? '', host.signedIn?.case ?? ''),
    async stop() {
      await browser.close()
      await host.stop()
      await platform.stop()
      await local.stop()
    },
  }
}
