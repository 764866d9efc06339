import { publishedFinder } from '../table/find-published.ts'
import type { Table } from '../table/table.ts'
import type { FindVersion } from './letter-view.ts'

/** Finds the versions of data checks on which letters were written. */
export function versionFinder(table: Pick<Table, 'get'>): FindVersion {
  const find = publishedFinder(table)
  return async (id, version) => {
    const item = (await find(id, version))?.item
    return item?.disposition === 'data-check' ? item : undefined
  }
}
