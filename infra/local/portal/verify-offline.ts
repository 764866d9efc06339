import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { KeySet, VerifiedReceipt } from '../../../shared/verify/index.ts'
import { keepJson, keptJson } from './keep-json.ts'
import type { Platform } from './platform.ts'
import { portalSite } from './portal-site.ts'

/** The module the platform publishes for portals, as `/v1/verify.mjs`. */
export type VerifyModule = typeof import('../../../shared/verify/index.ts')

export async function loadVerifyModule(path: string): Promise<VerifyModule> {
  return (await import(pathToFileURL(path).href)) as VerifyModule
}

const secondsBetweenFetches = 60

/**
 * Verifies receipts with the platform's key set. The keys are fetched once and kept in a file: after
 * that no network is needed, until a receipt names a key that is not among them.
 */
export class OfflineVerifier {
  private readonly module: VerifyModule
  private readonly platform: Platform
  private readonly path: string
  private keys: KeySet | undefined
  private fetchedAt = Number.NEGATIVE_INFINITY

  constructor(module: VerifyModule, platform: Platform, data: string) {
    this.module = module
    this.platform = platform
    this.path = join(data, 'keys.json')
  }

  /**
   * @param now when the receipt was handed in, milliseconds since 1970
   * @returns `undefined` while the keys it would take cannot be had
   */
  async verify(
    receipt: string,
    item: string,
    caseId: string,
    now: number,
  ): Promise<VerifiedReceipt | undefined> {
    const expected = { site: portalSite.id, item, case: caseId, now }
    this.keys ??= (await keptJson<KeySet>(this.path)) ?? (await this.fetchKeys())
    if (!this.keys) return undefined
    const first = await this.module.verifyReceipt(receipt, { ...expected, keys: this.keys })
    if (first.verdict !== 'unknown-key') return first
    if (Date.now() - this.fetchedAt < secondsBetweenFetches * 1000) return first
    const keys = await this.fetchKeys()
    return keys && this.module.verifyReceipt(receipt, { ...expected, keys })
  }

  private async fetchKeys(): Promise<KeySet | undefined> {
    try {
      const keys = await this.platform.keys()
      await keepJson(this.path, keys)
      this.keys = keys
      this.fetchedAt = Date.now()
      return keys
    } catch {
      return undefined
    }
  }
}
