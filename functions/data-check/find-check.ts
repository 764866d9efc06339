import type {
  DataCheck,
  findCheck,
  readCheck,
  withdrawConsent,
} from '../../shared/api/data-check.ts'
import type { CitizenClaims, SiteClaims } from '../../shared/identity/citizen-token.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { Checked } from '../identity/check-token.ts'
import { text } from '../table/attributes.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import { type CheckRecord, ofDispute, toCheckRecord } from '../table/check-record.ts'
import { checkKey } from '../table/keys.ts'
import { knownCitizen } from '../table/known-citizen.ts'
import { rounds } from './begin-check.ts'
import { checkView, consentIn } from './check-view.ts'
import { closeLetter } from './letter/ask-letter.ts'
import { isLeft, type TurnParts, takeTurn } from './take-turn.ts'

export interface FindParts extends TurnParts {
  checkCitizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  checkSite(token: string | undefined, now: number): Promise<Outcome<Checked<SiteClaims>>>
}

/** Tells a citizen where their check stands. One that broke off goes on, because they are waiting. */
export function checkFinder(parts: FindParts): Act<typeof findCheck> {
  return async ({ bearer }) => {
    const now = parts.clock()
    const found = await standing(parts, bearer, now)
    if (found instanceof Refusal) return found
    return isLeft(found, now)
      ? takeTurn(parts, found, false, now)
      : checkView(found, parts.findSession)
  }
}

/** Tells a site what became of a check in one of its cases. Another site's is as unknown as none. */
export function checkReader(parts: FindParts): Act<typeof readCheck> {
  return async ({ params, bearer }) => {
    const checked = await parts.checkSite(bearer, parts.clock())
    if (checked instanceof Refusal) return checked
    const attributes = await parts.table.get(checkKey(params.reference))
    const record = attributes && toCheckRecord(attributes)
    if (!record || consentIn(record).site !== checked.claims.iss) {
      return new Refusal('check-unknown')
    }
    return checkView(record, parts.findSession)
  }
}

/**
 * Withdraws a consent (PIPL Articles 15 and 47): nobody is asked any more, and the answer goes with the key
 * of the personal data. The sealed consent stays, which proves that it was given and says nothing else.
 */
export function consentWithdrawer(parts: FindParts): Act<typeof withdrawConsent> {
  return async ({ params, bearer }): Promise<Outcome<DataCheck>> => {
    const now = parts.clock()
    const found = await ownCheck(parts, bearer, params.reference, now)
    if (found instanceof Refusal) return found
    // Of a duty one is told; there is no consent to take back.
    if (consentIn(found).kind === 'notice') return new Refusal('check-unknown')
    if (found.state === 'withdrawn') return checkView(found, parts.findSession)
    const withdrawnAt = toInstant(now)
    const before = await parts.table.change(
      checkKey(found.reference),
      {
        set: { state: text('withdrawn'), withdrawnAt: text(withdrawnAt) },
        remove: [...ofAnswer, ...ofTurn, ...ofDispute, 'recordKey', 'personBox'],
      },
      { absent: ['withdrawnAt'] },
    )
    if (before) return checkView(toCheckRecord(before), parts.findSession)
    await closeLetter(parts.table, found.reference, now)
    const { answer, turn, turnEndsAt, dueAt, dispute, recordKey, personBox, ...kept } = found
    return checkView({ ...kept, state: 'withdrawn', withdrawnAt }, parts.findSession)
  }
}

const ofTurn = ['turn', 'turnEndsAt', 'dueAt']
const ofAnswer = ['answerSession', 'answerStatement', 'answerSignature']

/** A check of the token's citizen at its site: that of the token's case, or an earlier one of theirs. */
async function ownCheck(
  parts: FindParts,
  bearer: string | undefined,
  reference: string,
  now: number,
): Promise<Outcome<CheckRecord>> {
  const current = await standing(parts, bearer, now)
  if (!(current instanceof Refusal) && current.reference === reference) return current
  if (current instanceof Refusal && current.code !== 'check-unknown') return current
  const known = await knownCitizen(parts, bearer, now)
  const attributes = await parts.table.get(checkKey(reference))
  if (known instanceof Refusal || !attributes) return new Refusal('check-unknown')
  const record = toCheckRecord(attributes)
  const isTheirs = record.person === known.person && consentIn(record).site === known.site
  return isTheirs ? record : new Refusal('check-unknown')
}

/** The latest check in the token's case, if it is its citizen's. */
export async function standing(
  parts: FindParts,
  bearer: string | undefined,
  now: number,
): Promise<Outcome<CheckRecord>> {
  const checked = await parts.checkCitizen(bearer, now)
  if (checked instanceof Refusal) return checked
  const { claims, site } = checked
  const { tenant } = site
  const session = await parts.session(now)
  const person = blindPerson(tenant, claims.person.idNumber, session)
  const place = { tenant, site: site.id, item: claims.item, case: claims.case }
  let found: CheckRecord | undefined
  for (let round = 0; round < rounds; round++) {
    const attributes = await parts.table.get(checkKey(referenceIn({ ...place, round }, session)))
    if (!attributes) break
    found = toCheckRecord(attributes)
    if (found.state !== 'withdrawn') break
  }
  return found?.person === person ? found : new Refusal('check-unknown')
}
