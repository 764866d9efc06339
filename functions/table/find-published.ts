import type { PublishedItem } from '../catalogue/published-item.ts'
import { textOf } from './attributes.ts'
import { itemKey } from './keys.ts'
import { remember } from './remember.ts'
import type { Table } from './table.ts'

/** One version of an item, in force or not. */
export type FindPublished = (id: string, version: number) => Promise<PublishedItem | undefined>

/** Finds item versions that were published; one never changes, so it is remembered for an hour. */
export function publishedFinder(table: Pick<Table, 'get'>): FindPublished {
  const find = remember(3600, async (named) => {
    const [id = '', version = ''] = named.split(' ')
    const record = await table.get(itemKey(id, Number(version)))
    return record && (JSON.parse(textOf(record, 'published')) as PublishedItem)
  })
  return (id, version) => find(`${id} ${version}`)
}
