import type { ListRun } from '../../shared/data-check/list.ts'
import type { Source } from '../../shared/data-check/source.ts'
import { listPartition } from '../table/keys.ts'
import { type ListRecord, toListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'
import type { ImportList } from './import-list.ts'

/** What is asked: one list, or without a source all that are due. */
export interface Collecting {
  readonly source?: string
  readonly force?: boolean
}

/** How it went with one list; `under-way` when another import of it is not finished. */
export interface Collected {
  readonly source: string
  readonly outcome: 'taken' | 'refused' | 'under-way'
  readonly run?: ListRun
}

export interface CollectSurroundings {
  readonly table: Pick<Table, 'newest'>
  readonly findSource: (id: string) => Promise<Source | undefined>
  readonly importList: ImportList
  readonly clock: () => number
  readonly log: (line: Collected & { readonly milliseconds: number }) => void
}

/** More lists than a city has. */
const mostLists = 1000

/** A list that came is fetched again the next night; one that did not come, whenever there is a chance. */
const restAfterAnswer = 12 * 3_600_000

/** Of the time there is, what has to be left before another list is begun. */
const leastTime = 5 * 60_000

/**
 * Takes the lists that are due, the longest neglected first, for as long as there is time: what is left is
 * taken at the schedule's next turn.
 *
 * @param time until the function is ended, in milliseconds
 * @throws Error when the one that is asked for is no registered list
 */
export function listCollector(surroundings: CollectSurroundings) {
  const { table, findSource, importList, clock, log } = surroundings

  async function take(id: string, force: boolean, time: number): Promise<Collected> {
    const source = await findSource(id)
    if (source?.kind !== 'list') throw new Error('there is no such list')
    const started = clock()
    const run = await importList(source, { force, signal: AbortSignal.timeout(time) })
    const outcome = !run ? 'under-way' : run.refused ? 'refused' : 'taken'
    const collected: Collected = { source: id, outcome, ...(run && { run }) }
    log({ ...collected, milliseconds: clock() - started })
    return collected
  }

  return async ({ source, force = false }: Collecting, time: number): Promise<Collected[]> => {
    // The account of the run has to be written, too.
    const end = clock() + time - 10_000
    const left = () => end - clock()
    if (source !== undefined) return [await take(source, force, left())]
    const lists = (await table.newest(listPartition, mostLists)).map(toListRecord)
    const collected: Collected[] = []
    for (const id of dueOf(lists, clock())) {
      if (left() < leastTime) break
      collected.push(await take(id, force, left()))
    }
    return collected
  }
}

function dueOf(lists: readonly ListRecord[], now: number): string[] {
  return lists
    .filter(({ run }) => !run?.endedAt || isDue(run, now))
    .sort((a, b) => (a.run?.startedAt ?? '').localeCompare(b.run?.startedAt ?? ''))
    .map(({ source }) => source)
}

function isDue({ endedAt = '', refused }: ListRun, now: number): boolean {
  const mayComeNow =
    refused === 'unreachable' ||
    refused === 'timed-out' ||
    refused === 'refused' ||
    refused === 'cut-off' ||
    refused === 'interrupted'
  return mayComeNow || now >= Date.parse(endedAt) + restAfterAnswer
}
