import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import type { StatutoryBasis } from '../../shared/data-check/statutory-basis.ts'
import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { RosterStatement } from '../../shared/roster/roster-statement.ts'
import { number } from '../table/attributes.ts'
import { rosterKey } from '../table/keys.ts'
import {
  type RosterRecord,
  runAttributes,
  type StoredRun,
  toRosterRecord,
} from '../table/roster-record.ts'
import type { RosterParts } from './open-roster.ts'
import { digestRoster } from './roster-right.ts'
import { basisInForce } from './statutory-bases.ts'

/** The commitments to all parts, in order; `undefined` while one has not arrived. */
export function commitmentsOf({ chunks, commitments }: RosterRecord): string[] | undefined {
  const all = Array.from({ length: chunks }, (_, chunk) => commitments.get(chunk))
  const arrived = all.filter((one) => one !== undefined)
  return arrived.length === chunks ? arrived : undefined
}

/**
 * Seals what the roster is checked on, before anybody is asked, and begins its next run. Of all who begin it at
 * the same moment one does, and the others go on with that.
 */
export async function beginRun(
  parts: RosterParts,
  roster: RosterRecord,
  now: number,
): Promise<Outcome<RosterRecord>> {
  const { tenant, department, item: id, reference } = roster
  const commitments = commitmentsOf(roster)
  if (!commitments) return new Refusal('roster-incomplete')
  const [basis, published] = await Promise.all([
    basisInForce(parts.table, { tenant, department, item: id }, now),
    parts.findItem(id, now),
  ])
  const item = published?.item
  if (!basis || item?.disposition !== 'data-check') return new Refusal('no-statutory-basis')
  const last = roster.run?.number
  const session = await parts.session(now)
  const statement = canonicalize(state(roster, basis, item, commitments, now) as unknown as Json)
  const { signature } = await session.seal(statement)
  const run: StoredRun = {
    number: (last ?? 0) + 1,
    startedAt: toInstant(now),
    seal: { session: session.id, statement, signature },
  }
  const before = await parts.table.change(
    rosterKey(reference),
    { set: runAttributes(run), remove: ['endedAt'] },
    last === undefined ? { absent: ['run'] } : { equal: { run: number(last) } },
  )
  return before ? toRosterRecord(before) : { ...roster, run }
}

function state(
  { reference, tenant, department, rows }: RosterRecord,
  { law, article }: StatutoryBasis,
  item: DataCheckItem,
  commitments: readonly string[],
  now: number,
): RosterStatement {
  const startedAt = toInstant(now)
  return {
    v: 1,
    kind: 'roster',
    reference,
    tenant,
    department,
    item: item.id,
    itemVersion: item.version,
    fact: item.fact,
    receivers: item.receivers,
    law,
    article,
    rows,
    roster: digestRoster(commitments),
    startedAt,
    expiresAt: addDays(startedAt, item.consentDays),
  }
}
