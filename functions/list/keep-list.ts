import { randomBytes } from 'node:crypto'
import type { BadLine, ListGeneration, ListRefusal, ListRun } from '../../shared/data-check/list.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { listKey } from '../table/keys.ts'
import { type ListRecord, listAttributes, runAttribute, toListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'

/** Longer than an import can take: Lambda ends the function before. */
const longestRun = 20 * 60_000

/** The account of one import, while it goes on. */
export interface ListKeeper {
  /** Name of the run, and of the generation of facts that it brings. */
  readonly run: string
  /** The list as it stood. */
  readonly record: ListRecord
  progress(lines: number): Promise<void>
  /** Lets a generation count from now on, in one write; the one before is kept beside it. */
  replace(generation: ListGeneration, lines: number): Promise<ListRun>
  refuse(reason: ListRefusal, badLines?: readonly BadLine[]): Promise<ListRun>
}

/**
 * Begins an import. One at a time: each write of it holds only while the run is the list's own.
 *
 * @returns `undefined` when another is under way
 */
export async function listKeeper(
  table: Pick<Table, 'get' | 'putOver'>,
  source: string,
  clock: () => number,
): Promise<ListKeeper | undefined> {
  const stored = await table.get(listKey(source))
  const record: ListRecord = stored ? toListRecord(stored) : { source }
  const now = clock()
  if (record.run && isUnderWay(record.run, now)) return undefined
  // Sorts by time, for those who look at a table; unique also among runs of the same moment.
  const id = `${now.toString(36)}${randomBytes(4).toString('hex')}`
  let run: ListRun = { id, startedAt: toInstant(now), lines: 0 }

  async function write(next: ListRecord & { readonly run: ListRun }, was: string | undefined) {
    const isOurs = await table.putOver(listAttributes(next), runAttribute, was)
    if (isOurs) run = next.run
    return isOurs
  }

  async function keep(next: ListRecord & { readonly run: ListRun }): Promise<ListRun> {
    if (await write(next, id)) return run
    throw new Error('the import was overtaken by another')
  }

  if (!(await write({ ...record, run }, record.run?.id))) return undefined
  const ended = () => ({ ...run, endedAt: toInstant(clock()) })
  const { inForce: previous } = record
  return {
    run: id,
    record,
    async progress(lines) {
      await keep({ ...record, run: { ...run, lines } })
    },
    replace: (inForce, lines) =>
      keep({ source, inForce, ...(previous && { previous }), run: { ...ended(), lines } }),
    refuse: (refused, badLines) =>
      keep({
        ...record,
        run: { ...ended(), refused, ...(badLines?.length && { badLines }) },
      }),
  }
}

function isUnderWay({ endedAt, startedAt }: ListRun, now: number): boolean {
  return endedAt === undefined && now < Date.parse(startedAt) + longestRun
}
