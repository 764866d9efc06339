import type { DataCheck } from '../../shared/api/data-check.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { type CheckRecord, checkAttributes, toCheckRecord } from '../table/check-record.ts'
import type { Check } from './check.ts'
import { checkView, saysNo } from './check-view.ts'
import { sealConsent } from './seal-consent.ts'
import { ask, isLeft, mayAskAgain, newTurn, type TurnParts, takeTurn } from './take-turn.ts'

/** How often a consent may be given anew in one case, after it was withdrawn. */
export const rounds = 5

/**
 * Records a consent by one conditional write, which is at once the record, the one-per-case guard and the
 * turn to ask; then asks. The same again finds what stands, and goes on with it where it broke off.
 */
export function checkBeginner(parts: TurnParts): (check: Check) => Promise<Outcome<DataCheck>> {
  return async (check) => {
    const { now } = check
    const session = await parts.session(now)
    for (let round = 0; round < rounds; round++) {
      const sealed = await sealConsent(check, round, session)
      const ours: CheckRecord = { ...sealed.record, ...newTurn(now) }
      const before = await parts.table.putNew(checkAttributes(ours, sealed.ttl))
      if (!before) return ask(parts, ours, false, now)
      const standing = toCheckRecord(before)
      if (standing.person !== ours.person) return new Refusal('already-checked')
      if (standing.state !== 'withdrawn') return goOn(parts, standing, ours, now)
    }
    return new Refusal('consent-withdrawn')
  }
}

async function goOn(
  parts: TurnParts,
  standing: CheckRecord,
  ours: CheckRecord,
  now: number,
): Promise<Outcome<DataCheck>> {
  if (!standing.request.equals(ours.request)) {
    return new Refusal('already-checked', { reference: standing.reference })
  }
  if (isLeft(standing, now)) return takeTurn(parts, standing, false, now)
  if (mayAskAgain(standing, saysNo(standing), now)) return takeTurn(parts, standing, true, now)
  return checkView(standing, parts.findSession)
}
