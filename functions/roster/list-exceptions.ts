import type { listExceptions, RosterException } from '../../shared/api/roster.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'
import type { Act } from '../http/serve.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { type Attributes, binaryOf } from '../table/attributes.ts'
import { rosterRowsKey } from '../table/keys.ts'
import type { RosterRecord } from '../table/roster-record.ts'
import { foundIn } from './check-chunk.ts'
import { openRoster, type RosterParts } from './open-roster.ts'

/** How many make a page, at least: parts are handed out whole. */
const perPage = 200

/** Who is not confirmed, in the order of the roster, and who is since the run before. */
export function exceptionsLister(parts: RosterParts): Act<typeof listExceptions> {
  return async ({ account, params: { reference }, query: { after } }) => {
    const opened = await openRoster(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { roster, key } = opened
    if (!roster.run?.endedAt) return new Refusal('roster-incomplete')
    const exceptions: RosterException[] = []
    const resolved: RosterException[] = []
    let chunk = after === undefined ? 0 : Number(after) + 1
    for (; chunk < roster.chunks; chunk++) {
      if (exceptions.length + resolved.length >= perPage) break
      if (!concerns(roster, chunk)) continue
      const record = await parts.table.get(rosterRowsKey(reference, chunk))
      if (!record) throw new Error('a part of a roster is missing')
      for (const one of personsIn(record, key, chunk, roster.run.number)) {
        if (one.outcome !== 'yes') exceptions.push(one)
        else if (one.was && one.was !== 'yes') resolved.push(one)
      }
    }
    const next = chunk < roster.chunks ? { next: String(chunk - 1) } : {}
    return { exceptions, resolved, ...next }
  }
}

/** Parts in which all are confirmed, as before, are not even opened. */
function concerns({ tallies }: RosterRecord, chunk: number): boolean {
  const tally = tallies.get(chunk)
  return !tally || tally.counts.no + tally.counts.unknown + tally.changed > 0
}

function personsIn(
  record: Attributes,
  key: RecordKey,
  chunk: number,
  run: number,
): RosterException[] {
  const now = foundIn(record, key, chunk, 'now')
  if (now?.run !== run) return []
  const before = foundIn(record, key, chunk, 'before')?.found
  const rows = key.decrypt(`rows ${chunk}`, binaryOf(record, 'rows')) as unknown as RosterRow[]
  return rows.map(({ line, name, idNumber }, at) => {
    const asOf = now.found.asOf[at]
    const was = before?.outcomes[at]
    return {
      line,
      name,
      idNumber,
      outcome: now.found.outcomes[at] ?? 'unknown',
      ...(asOf && { asOf }),
      ...(was && { was }),
    }
  })
}
