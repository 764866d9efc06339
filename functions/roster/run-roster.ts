import type { runRoster } from '../../shared/api/roster.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'
import { receiptOf } from '../../shared/seal/receipt.ts'
import type { Act } from '../http/serve.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { type Attributes, binaryOf, number, numberOf, text } from '../table/attributes.ts'
import { rosterKey, rosterRowsKey } from '../table/keys.ts'
import {
  type ChunkTally,
  type RosterRecord,
  type StoredRun,
  tallyAttribute,
  tallyText,
} from '../table/roster-record.ts'
import { beginRun, commitmentsOf } from './begin-run.ts'
import { askLists, foundAttributes, foundIn, type RosterSources, tallyOf } from './check-chunk.ts'
import { openRoster, type RosterParts } from './open-roster.ts'
import { openRosterRight, type RosterRight } from './roster-right.ts'
import { rosterView } from './roster-view.ts'

/** How long one request goes on, in milliseconds: whoever waits sees progress. */
const worksFor = 8_000

/** Parts that are checked at the same time. */
const inFlight = 4

/** A run that goes on. */
interface Running {
  readonly roster: RosterRecord
  readonly run: StoredRun
  readonly key: RecordKey
  readonly right: RosterRight
  readonly sources: RosterSources
}

/**
 * Goes on with the check of a roster. What came of a part is written with the part and counted in the record,
 * each once: a run that broke off goes on with the parts that are left, whoever calls.
 */
export function rosterRunner(parts: RosterParts): Act<typeof runRoster> {
  return async ({ account, params: { reference }, query: { lang }, body: { again } }) => {
    const started = parts.clock()
    const opened = await openRoster(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { key } = opened
    const roster = await taken(parts, opened.roster, again, started)
    if (roster instanceof Refusal) return roster
    const { run } = roster
    if (!run || run.endedAt) return rosterView(roster, key, parts.findItem, lang, started)
    const right = await rightIn(parts, roster, run, key, started)
    if (!right) return new Refusal('no-statutory-basis')
    const sources = await sourcesOf(parts, roster, started)
    const stands = await goOn(parts, { roster, run, key, right, sources }, started + worksFor)
    return rosterView(stands, key, parts.findItem, lang, started)
  }
}

/** The roster with the run that is to go on: the one under way, or the next. */
async function taken(
  parts: RosterParts,
  roster: RosterRecord,
  again: boolean,
  now: number,
): Promise<Outcome<RosterRecord>> {
  const isBegun = roster.run && !(again && roster.run.endedAt)
  return isBegun ? roster : beginRun(parts, roster, now)
}

async function rightIn(
  parts: RosterParts,
  roster: RosterRecord,
  { seal }: StoredRun,
  key: RecordKey,
  now: number,
): Promise<RosterRight | undefined> {
  const [session, keys] = await Promise.all([parts.findSession(seal.session), parts.keySet()])
  return openRosterRight(receiptOf(session, seal), keys, commitmentsOf(roster) ?? [], key, now)
}

async function sourcesOf(
  parts: RosterParts,
  { item }: RosterRecord,
  now: number,
): Promise<RosterSources> {
  const published = await parts.findItem(item, now)
  const ids = published?.item.disposition === 'data-check' ? published.item.sources : []
  const found = await Promise.all(ids.map(parts.findSource))
  return found.filter((source) => source?.kind === 'list')
}

async function goOn(parts: RosterParts, running: Running, endsAt: number): Promise<RosterRecord> {
  const { roster, run } = running
  const tallies = new Map(roster.tallies)
  const left = Array.from({ length: roster.chunks }, (_, chunk) => chunk).filter(
    (chunk) => tallies.get(chunk)?.run !== run.number,
  )
  const work = async () => {
    while (left.length > 0 && parts.clock() < endsAt) {
      const chunk = left.shift() as number
      tallies.set(chunk, await checkChunk(parts, running, chunk))
    }
  }
  await Promise.all(Array.from({ length: inFlight }, work))
  const isDone = [...tallies.values()].filter((one) => one.run === run.number).length
  if (isDone < roster.chunks) return { ...roster, tallies }
  const endedAt = toInstant(parts.clock())
  await parts.table.change(
    rosterKey(roster.reference),
    { set: { endedAt: text(endedAt) } },
    { equal: { run: number(run.number) }, absent: ['endedAt'] },
  )
  return { ...roster, tallies, run: { ...run, endedAt } }
}

/** Checks one part, unless that was done and only its count is missing. */
async function checkChunk(
  parts: RosterParts,
  { roster, run, key, right, sources }: Running,
  chunk: number,
): Promise<ChunkTally> {
  const at = rosterRowsKey(roster.reference, chunk)
  const record = await parts.table.get(at)
  if (!record) throw new Error('a part of a roster is missing')
  const checked = await foundOf(parts, record, { roster, run, key, right, sources }, chunk)
  const tally = tallyOf(run.number, checked.found, checked.before)
  await parts.table.change(
    rosterKey(roster.reference),
    { set: { [tallyAttribute(chunk)]: text(tallyText(tally)) } },
    { equal: { run: number(run.number) } },
  )
  return tally
}

async function foundOf(
  parts: RosterParts,
  record: Attributes,
  { roster, run, key, right, sources }: Running,
  chunk: number,
) {
  const last = foundIn(record, key, chunk, 'now')
  if (last?.run === run.number) {
    return { found: last.found, before: foundIn(record, key, chunk, 'before')?.found }
  }
  const rows = key.decrypt(`rows ${chunk}`, binaryOf(record, 'rows')) as unknown as RosterRow[]
  const found = await askLists(sources, right, chunk, rows, parts.lookUp, parts.clock())
  // Of two who check the same part one writes; both found the same, or the later run goes by the earlier's.
  const standing = await parts.table.change(
    rosterRowsKey(roster.reference, chunk),
    { set: foundAttributes(record, key, chunk, run.number, found) },
    'run' in record ? { equal: { run: number(numberOf(record, 'run')) } } : { absent: ['run'] },
  )
  const written = standing && foundIn(standing, key, chunk, 'now')
  return { found: written?.found ?? found, before: last?.found }
}
