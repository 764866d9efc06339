import { normalizeIdNumber } from '../identity/id-number.ts'
import type { Json } from '../kernel/canonical.ts'
import type { Instant } from '../kernel/instant.ts'
import { valueAt } from '../kernel/json-pointer.ts'
import type { SourceFailure } from './answer.ts'
import { readAsOf } from './as-of.ts'
import type { ApiSource } from './source.ts'

export type ReadAnswer =
  | { readonly outcome: 'yes' | 'no'; readonly asOf: Instant }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'failed'; readonly failure: SourceFailure }

/**
 * Reads a department's answer by the places and values its registration declares. A true or a number is
 * declared by its text, `true` or `1`.
 *
 * @param idNumber of the person who was asked about, normalized
 * @param now milliseconds since 1970
 */
export function readAnswer(
  document: Json,
  response: ApiSource['response'],
  idNumber: string,
  now: number,
): ReadAnswer {
  const about = valueAt(document, response.idNumber)
  const said = valueAt(document, response.answer)
  if (
    typeof about !== 'string' ||
    said === undefined ||
    (typeof said === 'object' && said !== null)
  )
    return { outcome: 'failed', failure: 'no-answer-in-it' }
  if (normalizeIdNumber(about) !== idNumber) return { outcome: 'failed', failure: 'other-person' }
  const outcome = meaningOf(String(said), response)
  if (outcome === 'unknown') return { outcome }
  const asOf = readAsOf(valueAt(document, response.asOf), now)
  return asOf === undefined ? { outcome: 'failed', failure: 'no-answer-in-it' } : { outcome, asOf }
}

/** A value registered for both means neither. */
function meaningOf(value: string, { yes, no }: ApiSource['response']): 'yes' | 'no' | 'unknown' {
  const [isYes, isNo] = [yes.includes(value), no.includes(value)]
  if (isYes === isNo) return 'unknown'
  return isYes ? 'yes' : 'no'
}
