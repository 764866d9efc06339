import type { ListGeneration, ListRefusal, ListRun } from '../../shared/data-check/list.ts'
import type { ListSource } from '../../shared/data-check/source.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { SendOut } from '../egress/egress.ts'
import { EgressError } from '../egress/egress-error.ts'
import { factSecret } from '../table/fact-record.ts'
import type { ListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'
import { bringList } from './bring-list.ts'
import { fetchList } from './fetch-list.ts'
import { type ListKeeper, listKeeper } from './keep-list.ts'
import { ListRefused } from './list-refused.ts'

export interface ImportSurroundings {
  readonly table: Table
  readonly send: SendOut
  /** Secrets derived from the index key, by purpose. */
  readonly secret: (purpose: string) => Promise<Buffer>
  readonly clock: () => number
}

export interface ImportOptions {
  /** Takes a list that shrank or is older than the one in force, after a person has looked. */
  readonly force: boolean
  readonly signal: AbortSignal
}

/** @returns how it went, or `undefined` when another import of the same list is under way */
export type ImportList = (
  source: ListSource,
  options: ImportOptions,
) => Promise<ListRun | undefined>

const day = 86_400_000

/** A list with fewer than this part of the one before is taken for a broken export. */
const leastPart = 0.8

/**
 * Replaces a department's list, at once and as a whole: all facts are written beside those in force, then one
 * write lets them count. A list that is refused changes nothing but the account of the run.
 */
export function listImporter(surroundings: ImportSurroundings): ImportList {
  const { table, send, secret, clock } = surroundings

  async function bring(
    source: ListSource,
    { inForce }: ListRecord,
    { force, signal }: ImportOptions,
    keeper: ListKeeper,
  ): Promise<{ readonly generation: ListGeneration; readonly lines: number }> {
    const now = clock()
    const { chunks, modified = now, close } = await fetchList(send, source, signal)
    // A clock that is ahead of ours must not let a list live longer.
    const asOf = Math.min(modified, now)
    const expires = asOf + source.freshDays * day
    const id = keeper.run
    try {
      if (expires <= now) throw new ListRefused('too-old')
      if (!force && inForce && toInstant(asOf) < inForce.asOf) throw new ListRefused('older')
      const ttl = Math.ceil(expires / 1000)
      const shelf = { table, generation: id, secret: await secret(factSecret(source.id)), ttl }
      const { persons, lines } = await bringList(source, chunks, shelf, keeper.progress)
      if (persons === 0) throw new ListRefused('empty')
      const least = force ? 0 : (inForce?.persons ?? 0) * leastPart
      if (persons < least) throw new ListRefused('shrunk')
      const importedAt = toInstant(clock())
      return { generation: { id, asOf: toInstant(asOf), persons, importedAt }, lines }
    } finally {
      close()
    }
  }

  return async (source, options) => {
    const keeper = await listKeeper(table, source.id, clock)
    if (!keeper) return undefined
    try {
      const { generation, lines } = await bring(source, keeper.record, options, keeper)
      return await keeper.replace(generation, lines)
    } catch (error) {
      const { reason, badLines } = refusalOf(error)
      const run = await keeper.refuse(reason, badLines)
      if (reason === 'interrupted') throw error
      return run
    }
  }
}

function refusalOf(error: unknown): { reason: ListRefusal; badLines?: ListRefused['badLines'] } {
  if (error instanceof ListRefused) return error
  if (error instanceof EgressError) return error
  return { reason: 'interrupted' }
}
