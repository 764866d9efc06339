import { Source } from '../../shared/data-check/source.ts'
import { text, textOf } from '../table/attributes.ts'
import { departmentSources, keyAttributes, sourceKey } from '../table/keys.ts'
import { listAttributes } from '../table/list-record.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'

export type FindSource = (id: string) => Promise<Source | undefined>

/** Finds registered sources; each answer is remembered for `cacheSeconds`. */
export function sourceFinder(table: Table, cacheSeconds: number): FindSource {
  return remember(cacheSeconds, async (id) => {
    const record = await table.get(sourceKey(id))
    return record && Source.parse(JSON.parse(textOf(record, 'source')))
  })
}

/**
 * Registers a source or replaces its registration, which takes effect within the cache time.
 *
 * @throws ZodError when the source does not fit its schema; Error when its address is not among its hosts
 */
export async function registerSource(table: Table, input: unknown): Promise<Source> {
  const source = Source.parse(input)
  if (source.kind !== 'letter' && !source.hosts.includes(new URL(source.url).host)) {
    throw new Error('the address of a source must be at one of its hosts')
  }
  await table.put({
    ...keyAttributes(sourceKey(source.id)),
    source: text(JSON.stringify(source)),
    queue: text(departmentSources(source.tenant, source.department)),
    place: text(source.id),
  })
  // From now on the nightly collecting finds it; what a list holds already stays.
  if (source.kind === 'list') await table.putNew(listAttributes({ source: source.id }))
  return source
}
