import { Refusal } from '../kernel/problem.ts'
import { type Assurance, meetsAssurance } from './assurance.ts'
import type { CitizenClaims } from './citizen-token.ts'
import { isFourteen } from './id-number.ts'

/** What an item asks of who acts. */
interface Asked {
  /** The least assurance of identity that will do. */
  readonly assurance: Assurance
  readonly may: readonly ('self' | 'guardian')[]
  /** Why somebody else than these is turned away. */
  readonly otherwise: Refusal['code']
}

/** Why somebody may not act as they do, if they may not. */
export function refuseCapacity(
  { assurance, may, otherwise }: Asked,
  claims: CitizenClaims,
): Refusal | undefined {
  if (!meetsAssurance(claims.assurance, assurance)) return new Refusal('assurance-too-low')
  return may.includes(claims.subject ? 'guardian' : 'self') ? undefined : new Refusal(otherwise)
}

/**
 * The same of who consents, which nobody under fourteen does by themselves (PIPL Article 31).
 *
 * @param day RFC 3339 full-date
 */
export function refuseConsenting(
  asked: Asked,
  claims: CitizenClaims,
  day: string,
): Refusal | undefined {
  const refusal = refuseCapacity(asked, claims)
  if (refusal || isFourteen(claims.person.idNumber, day)) return refusal
  return new Refusal('guardian-needed')
}
