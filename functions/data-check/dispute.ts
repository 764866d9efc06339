import type { DataCheck, disputeCheck } from '../../shared/api/data-check.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { CheckRecord } from '../table/check-record.ts'
import { answerIn, checkView, consentIn } from './check-view.ts'
import { type FindParts, standing } from './find-check.ts'
import { clerksOf, isLeft, itemOf, type OpeningParts, recordKeyOf, takeTurn } from './take-turn.ts'

/**
 * Disputes an answer (PIPL Article 46, the right to have what is incorrect corrected): it is set aside, and
 * the clerks of the department that gave it are asked by letter, with the citizen's reason. Once for each
 * answer; one that an office has used already stands.
 */
export function checkDisputer(parts: FindParts): Act<typeof disputeCheck> {
  return async ({ params, body, bearer }): Promise<Outcome<DataCheck>> => {
    const now = parts.clock()
    const found = await standing(parts, bearer, now)
    if (found instanceof Refusal) return found
    if (found.reference !== params.reference) return new Refusal('check-unknown')
    // The same once more, because the answer to it was lost.
    const isBeing = found.dispute && (found.state === 'asking' || found.state === 'waiting')
    if (isBeing && !isLeft(found, now)) return checkView(found, parts.findSession)
    if (isBeing) return takeTurn(parts, found, false, now)
    const department = disputable(found, now)
    const item = await itemOf(parts, found, now)
    const key = await recordKeyOf(parts, found)
    if (!department || !key || (await clerksOf(parts, item, department)).length === 0) {
      return new Refusal('not-disputable')
    }
    const box = key.encrypt('dispute', { reason: body.reason })
    return takeTurn(parts, found, false, now, { at: toInstant(now), department, box })
  }
}

/** Whose answer it is that may be disputed. */
function disputable(record: CheckRecord, now: number): string | undefined {
  const { state, answer, dispute, redeemedAt } = record
  const isOver = consentIn(record).expiresAt <= toInstant(now)
  if (state !== 'answered' || !answer || dispute || redeemedAt || isOver) return undefined
  return answerIn(answer).department
}

/** A dispute as the clerk reads it: the reason, and which answer was set aside. */
export interface Dispute {
  readonly reason: string
  readonly answer: 'yes' | 'no'
}

/** The dispute of a check that a clerk is to settle; `undefined` when there is none. */
export async function disputeIn(
  parts: Pick<OpeningParts, 'unwrapRecordKey'>,
  record: CheckRecord,
): Promise<Dispute | undefined> {
  const { dispute, askings } = record
  const key = dispute && (await recordKeyOf(parts, record))
  if (!key) return undefined
  const { reason } = key.decrypt('dispute', dispute.box) as { reason: string }
  const said = askings.filter(({ outcome }) => outcome === 'yes' || outcome === 'no')
  return { reason, answer: said[said.length - 1]?.outcome === 'yes' ? 'yes' : 'no' }
}
