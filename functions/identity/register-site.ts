import { Site } from '../../shared/identity/site.ts'
import { text } from '../table/attributes.ts'
import { keyAttributes, siteKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'

/** Registers a site or replaces its registration: origins and keys take effect within the cache time. */
export async function registerSite(table: Table, input: unknown): Promise<Site> {
  const site = Site.parse(input)
  await table.put({ ...keyAttributes(siteKey(site.id)), site: text(JSON.stringify(site)) })
  return site
}
