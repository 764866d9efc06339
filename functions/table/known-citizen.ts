import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Checked } from '../identity/check-token.ts'
import type { SealSession } from '../seal/session.ts'
import { blindPerson } from './case-place.ts'

export interface KnowingParts {
  checkCitizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  /** What makes blind indexes: a seal session, or less. */
  session(now: number): Promise<Pick<SealSession, 'blind'>>
}

/** A person at a site, as records know them. */
export interface KnownCitizen {
  /** Blind index. */
  readonly person: string
  readonly site: string
  /** Whether a clerk at a counter is there, who sees what the case in hand takes and no more. */
  readonly isAssisted: boolean
}

/**
 * Who a token is of, where that is sure enough to show or change what is not of its own case: a typed
 * identity could be anybody's.
 */
export async function knownCitizen(
  parts: KnowingParts,
  bearer: string | undefined,
  now: number,
): Promise<Outcome<KnownCitizen>> {
  const checked = await parts.checkCitizen(bearer, now)
  if (checked instanceof Refusal) return checked
  const { claims, site, isTyped } = checked
  if (isTyped || !meetsAssurance(claims.assurance, 'real-name')) {
    return new Refusal('assurance-too-low')
  }
  const session = await parts.session(now)
  const person = blindPerson(site.tenant, claims.person.idNumber, session)
  return { person, site: site.id, isAssisted: claims.assistant !== undefined }
}
