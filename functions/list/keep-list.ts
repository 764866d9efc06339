import { randomBytes } from 'node:crypto'
import type { BadLine, ListGeneration, ListRefusal, ListRun } from '../../shared/data-check/list.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { text } from '../table/attributes.ts'
import { listKey } from '../table/keys.ts'
import { type ListRecord, listParts, runAttribute, toListRecord } from '../table/list-record.ts'
import type { Expected, Table } from '../table/table.ts'

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
 * @throws Error when the list was never registered
 */
export async function listKeeper(
  table: Pick<Table, 'get' | 'change'>,
  source: string,
  clock: () => number,
): Promise<ListKeeper | undefined> {
  const stored = await table.get(listKey(source))
  if (!stored) throw new Error('there is no such list')
  const record = toListRecord(stored)
  const now = clock()
  if (record.run && isUnderWay(record.run, now)) return undefined
  // Sorts by time, for those who look at a table; unique also among runs of the same moment.
  const id = `${now.toString(36)}${randomBytes(4).toString('hex')}`
  let run: ListRun = { id, startedAt: toInstant(now), lines: 0 }

  async function isKept(next: Running, expected: Expected): Promise<boolean> {
    const before = await table.change(listKey(source), { set: listParts(next) }, expected)
    run = next.run
    return before === undefined
  }

  async function keep(next: Running): Promise<ListRun> {
    if (await isKept(next, { equal: { [runAttribute]: text(id) } })) return run
    throw new Error('the import was overtaken by another')
  }

  const last = record.run?.id
  const unchanged = last ? { equal: { [runAttribute]: text(last) } } : { absent: [runAttribute] }
  if (!(await isKept({ ...record, run }, unchanged))) return undefined
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

type Running = ListRecord & { readonly run: ListRun }

/** Whether a run may still write; one that broke off is given up when it cannot go on any more. */
export function isUnderWay({ endedAt, startedAt }: ListRun, now: number): boolean {
  return endedAt === undefined && now < Date.parse(startedAt) + longestRun
}
