import { toReference } from '../../shared/seal/reference.ts'
import type { SealSession } from '../seal/session.ts'

/** Where there is one pledge, or one data check, at most. */
export interface CasePlace {
  readonly tenant: string
  readonly site: string
  readonly item: string
  readonly case: string
  /** Which one in this place, from 0: after a consent was withdrawn, another may be given. */
  readonly round?: number
}

/** The reference of what is in a place: keyed, so that nobody else can tell one from the other. */
export function referenceIn(place: CasePlace, session: Pick<SealSession, 'blind'>): string {
  const { tenant, site, item, round } = place
  const rounds = round ? [String(round)] : []
  return toReference(session.blind('reference', tenant, site, item, place.case, ...rounds))
}

/** A person within a tenant, by the blind index. */
export function blindPerson(
  tenant: string,
  idNumber: string,
  session: Pick<SealSession, 'blind'>,
): string {
  return session.blind('person', tenant, idNumber).toString('base64url')
}
