import { createPublicKey, type KeyObject } from 'node:crypto'
import { Site } from '../../shared/identity/site.ts'
import { textOf } from '../table/attributes.ts'
import { siteKey } from '../table/keys.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'

/** A registered site with its keys ready for use, by `kid`. */
export interface KnownSite extends Site {
  readonly keyOf: ReadonlyMap<string, KeyObject>
}

export type FindSite = (id: string) => Promise<KnownSite | undefined>

/** Finds registered sites; each answer is remembered for `cacheSeconds`. */
export function siteFinder(table: Table, cacheSeconds: number): FindSite {
  return remember(cacheSeconds, async (id) => {
    const record = await table.get(siteKey(id))
    if (!record) return undefined
    const site = Site.parse(JSON.parse(textOf(record, 'site')))
    const keyOf = new Map(
      site.keys.map((jwk) => [jwk.kid, createPublicKey({ key: { ...jwk }, format: 'jwk' })]),
    )
    return { ...site, keyOf }
  })
}
