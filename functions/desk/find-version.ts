import type { PublishedItem } from '../catalogue/published-item.ts'
import { textOf } from '../table/attributes.ts'
import { itemKey } from '../table/keys.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'
import type { FindVersion } from './letter-view.ts'

/** Finds item versions that were published; one never changes, so it is remembered for an hour. */
export function versionFinder(table: Pick<Table, 'get'>): FindVersion {
  const find = remember(3600, async (named) => {
    const [id = '', version = ''] = named.split(' ')
    const record = await table.get(itemKey(id, Number(version)))
    const item = record && (JSON.parse(textOf(record, 'published')) as PublishedItem).item
    return item?.disposition === 'data-check' ? item : undefined
  })
  return (item, version) => find(`${item} ${version}`)
}
