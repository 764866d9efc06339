import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { FindItem } from '../catalogue/items.ts'
import type { LookUpList } from '../data-check/list/look-up-list.ts'
import type { FindSource } from '../data-check/sources.ts'
import type { Asker, WhoIsAsking } from '../desk/who-is-asking.ts'
import type { Account } from '../http/serve.ts'
import type { RecordKey, RecordPlace } from '../seal/record-key.ts'
import type { SealSession } from '../seal/session.ts'
import type { FindSession } from '../seal/session-record.ts'
import { rosterKey } from '../table/keys.ts'
import { type RosterRecord, toRosterRecord } from '../table/roster-record.ts'
import type { Table } from '../table/table.ts'

/** What the acts on rosters work with. */
export interface RosterParts {
  readonly clock: () => number
  readonly table: Table
  readonly whoIsAsking: WhoIsAsking
  readonly findItem: FindItem
  readonly findSource: FindSource
  readonly lookUp: LookUpList
  readonly findSession: FindSession
  session(now: number): Promise<SealSession>
  unwrapRecordKey(session: string, wrapped: Buffer, place: RecordPlace): Promise<RecordKey>
  keySet(): Promise<KeySet>
}

export interface OpenedRoster {
  readonly roster: RosterRecord
  readonly key: RecordKey
}

/** Where somebody has rosters checked: departments, each of one tenant. */
export function postingsOf({ roles }: Asker) {
  return roles.filter(({ role }) => role === 'roster-owner')
}

/** Finds a roster of a department of the asker. Of all others nobody learns that they exist. */
export async function openRoster(
  parts: RosterParts,
  account: Account | undefined,
  reference: string,
): Promise<Outcome<OpenedRoster>> {
  const asker = await parts.whoIsAsking(account)
  if (asker instanceof Refusal) return asker
  const postings = postingsOf(asker)
  if (postings.length === 0) return new Refusal('role-missing')
  const record = await parts.table.get(rosterKey(reference))
  const roster = record && toRosterRecord(record)
  const isTheirs = postings.some(
    ({ tenant, department }) => tenant === roster?.tenant && department === roster.department,
  )
  const key = roster && isTheirs && (await keyOf(parts, roster))
  return key ? { roster, key } : new Refusal('roster-unknown')
}

/** @returns `undefined` when the roster was erased */
export async function keyOf(
  parts: Pick<RosterParts, 'unwrapRecordKey'>,
  { session, recordKey, tenant, reference }: RosterRecord,
): Promise<RecordKey | undefined> {
  return recordKey && parts.unwrapRecordKey(session, recordKey, { tenant, reference })
}
