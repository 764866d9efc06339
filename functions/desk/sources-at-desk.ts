import type { listSources, restoreSource } from '../../shared/api/sources.ts'
import { Source } from '../../shared/data-check/source.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Account, Act } from '../http/serve.ts'
import { textOf } from '../table/attributes.ts'
import { departmentSources, listKey } from '../table/keys.ts'
import { toListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'
import { administratorOf } from './clerk.ts'
import { sourceView } from './source-view.ts'
import type { WhoIsAsking } from './who-is-asking.ts'

export interface SourceParts {
  readonly clock: () => number
  readonly table: Pick<Table, 'get' | 'queued'>
  readonly whoIsAsking: WhoIsAsking
  /** Puts the list before back in force, if that can be. */
  isRestored(source: Source, now: number): Promise<boolean>
}

/** More than any department has. */
const mostSources = 100

/** Shows an administrator how their departments are asked, and how lists come in. */
export function sourcesLister(parts: SourceParts): Act<typeof listSources> {
  return async ({ account }) => {
    const found = await sourcesOf(parts, account)
    if (found instanceof Refusal) return found
    return { sources: await Promise.all(found.map((source) => sourceView(parts.table, source))) }
  }
}

/** Takes a list back, because the one in force should not have been taken. */
export function sourceRestorer(parts: SourceParts): Act<typeof restoreSource> {
  return async ({ account, params, body }) => {
    const { table } = parts
    const found = await sourcesOf(parts, account)
    if (found instanceof Refusal) return found
    const source = found.find(({ id }) => id === params.source)
    if (!source) return new Refusal('source-unknown')
    const stored = await table.get(listKey(source.id))
    const { inForce, previous } = stored ? toListRecord(stored) : {}
    // The same once more, because the answer to it was lost, changes nothing.
    if (inForce?.importedAt !== body.importedAt) {
      const isThere = previous?.importedAt === body.importedAt
      if (!isThere || !(await parts.isRestored(source, parts.clock()))) {
        return new Refusal('list-not-restorable')
      }
    }
    return sourceView(table, source)
  }
}

async function sourcesOf(
  { table, whoIsAsking }: SourceParts,
  account: Account | undefined,
): Promise<Outcome<Source[]>> {
  const asker = await whoIsAsking(account)
  if (asker instanceof Refusal) return asker
  const postings = administratorOf(asker)
  if (postings.length === 0) return new Refusal('role-missing')
  const names = postings.map(({ tenant, department }) => departmentSources(tenant, department))
  const found = await Promise.all(
    [...new Set(names)].map((name) => table.queued(name, { limit: mostSources })),
  )
  return found.flat().map((record) => Source.parse(JSON.parse(textOf(record, 'source'))))
}
