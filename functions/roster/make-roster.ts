import type { makeRoster } from '../../shared/api/roster.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { toReference } from '../../shared/seal/reference.ts'
import type { Act } from '../http/serve.ts'
import { rosterAttributes, toRosterRecord } from '../table/roster-record.ts'
import { keyOf, postingsOf, type RosterParts } from './open-roster.ts'
import { rosterView } from './roster-view.ts'
import { basisInForce } from './statutory-bases.ts'

/** How long a roster stays, in days: an enrolment, with who is late. */
const keptDays = 90

/** Begins a roster. Its reference is derived from the caller's key, so that a retry finds what stands. */
export function rosterMaker(parts: RosterParts): Act<typeof makeRoster> {
  return async ({ account, body: { key: named, item, label, rows, chunks } }) => {
    const { table, findItem } = parts
    const now = parts.clock()
    const asker = await parts.whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    const postings = postingsOf(asker)
    if (postings.length === 0) return new Refusal('role-missing')
    const published = await findItem(item, now)
    if (!published) return new Refusal('item-unknown')
    if (published.item.disposition !== 'data-check') return new Refusal('item-not-by-check')
    const bases = await Promise.all(
      postings.map((one) => basisInForce(table, { ...one, item }, now)),
    )
    const basis = bases.find((one) => one !== undefined)
    if (!basis) return new Refusal('no-statutory-basis')
    const { tenant, department } = basis
    const session = await parts.session(now)
    const reference = toReference(session.blind('roster', tenant, department, named))
    const { key, wrapped } = session.newRecordKey({ tenant, reference })
    const createdAt = toInstant(now)
    const ours = rosterAttributes({
      reference,
      tenant,
      department,
      item,
      createdAt,
      ttl: Date.parse(addDays(createdAt, keptDays)) / 1000,
      rows,
      chunks,
      session: session.id,
      recordKey: wrapped,
      label: key.encrypt('label', label),
    })
    const before = await table.putNew(ours)
    const roster = toRosterRecord(before ?? ours)
    const standingKey = before ? await keyOf(parts, roster) : key
    if (!standingKey) return new Refusal('roster-unknown')
    return rosterView(roster, standingKey, findItem, 'zh-Hans', now)
  }
}
