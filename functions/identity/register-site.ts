import { createPublicKey } from 'node:crypto'
import { Site } from '../../shared/identity/site.ts'
import { text, textOf } from '../table/attributes.ts'
import { keyAttributes, siteKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'

/** Why a site was not registered. */
export class NotRegistered extends Error {
  override readonly name = 'NotRegistered'
}

/**
 * Registers a site or replaces its registration: origins and keys take effect within the cache time.
 *
 * @throws NotRegistered with the reason; ZodError when the site does not fit its schema
 */
export async function registerSite(table: Table, input: unknown): Promise<Site> {
  const site = Site.parse(input)
  refuseUnusableKeys(site)
  const key = siteKey(site.id)
  const before = await table.get(key)
  if (before && JSON.parse(textOf(before, 'site')).tenant !== site.tenant) {
    // References are derived from it: in another tenant an old case could be pledged again.
    throw new NotRegistered('a site stays with its tenant')
  }
  await table.put({ ...keyAttributes(key), site: text(JSON.stringify(site)) })
  return site
}

function refuseUnusableKeys({ keys }: Site): void {
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) {
    throw new NotRegistered('two keys have the same kid')
  }
  for (const jwk of keys) {
    try {
      createPublicKey({ key: { ...jwk }, format: 'jwk' })
    } catch {
      throw new NotRegistered(`the key ${jwk.kid} is not a point on P-256`)
    }
  }
}
