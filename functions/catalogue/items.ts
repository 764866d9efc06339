import { toInstant } from '../../shared/kernel/instant.ts'
import { textOf } from '../table/attributes.ts'
import { itemPartition } from '../table/keys.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'
import type { PublishedItem } from './published-item.ts'

/** The version of an item that is in force at a time (milliseconds since 1970). */
export type FindItem = (id: string, now: number) => Promise<PublishedItem | undefined>

/**
 * Publication lets one version wait at most, so the newest two always hold the one in force. An
 * instance that remembers them knows the next version before it takes effect: replacement happens
 * everywhere at the same moment, without a read for each pledge.
 */
export function itemFinder(table: Table, cacheSeconds: number): FindItem {
  const versionsOf = remember(cacheSeconds, (id) => newestVersions(table, id))
  return async (id, now) => {
    const present = toInstant(now)
    return (await versionsOf(id)).find(({ item }) => item.effective <= present)
  }
}

/** The newest two versions, newest first. What we wrote by our schema is read back as such. */
export async function newestVersions(table: Table, id: string): Promise<PublishedItem[]> {
  const records = await table.newest(itemPartition(id), 2)
  return records.map((record) => JSON.parse(textOf(record, 'published')) as PublishedItem)
}
