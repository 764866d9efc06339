import { normalizeIdNumber } from '../identity/id-number.ts'
import type { Json } from '../kernel/canonical.ts'
import type { Instant } from '../kernel/instant.ts'
import { valueAt } from '../kernel/json-pointer.ts'
import type { SourceFailure } from './answer.ts'
import { readAsOf } from './as-of.ts'
import type { RecordSource } from './source.ts'

/** Members of a record, by the names of the registration. */
export type Members = { readonly [member: string]: string | number }

export type ReadRecord =
  | { readonly outcome: 'found'; readonly members: Members; readonly asOf: Instant }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'failed'; readonly failure: SourceFailure }

/**
 * Reads a person's record by the places its registration declares. A member that is not there, is null, or is
 * no text and no whole number, the department does not know; when it knows none, it has no record.
 *
 * @param idNumber of the person who was asked about, normalized
 * @param now milliseconds since 1970
 */
export function readRecord(
  document: Json,
  response: RecordSource['response'],
  idNumber: string,
  now: number,
): ReadRecord {
  const about = valueAt(document, response.idNumber)
  if (typeof about !== 'string') return { outcome: 'failed', failure: 'no-answer-in-it' }
  if (normalizeIdNumber(about) !== idNumber) return { outcome: 'failed', failure: 'other-person' }
  const members: { [member: string]: string | number } = {}
  for (const [member, place] of Object.entries(response.members)) {
    const value = valueAt(document, place)
    const isUsable = typeof value === 'string' || Number.isSafeInteger(value)
    if (isUsable && value !== '') members[member] = value as string | number
  }
  if (Object.keys(members).length === 0) return { outcome: 'unknown' }
  const asOf = readAsOf(valueAt(document, response.asOf), now)
  return asOf === undefined
    ? { outcome: 'failed', failure: 'no-answer-in-it' }
    : { outcome: 'found', members, asOf }
}
