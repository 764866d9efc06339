import { toReference } from '../../shared/seal/reference.ts'
import type { SealSession } from '../seal/session.ts'

/** Where there is one pledge, or one data check, at most. */
export interface CasePlace {
  readonly tenant: string
  readonly site: string
  readonly item: string
  readonly case: string
}

/** The reference of what is in a place: keyed, so that nobody else can tell one from the other. */
export function referenceIn(place: CasePlace, session: Pick<SealSession, 'blind'>): string {
  return toReference(session.blind('reference', place.tenant, place.site, place.item, place.case))
}

/** A person within a tenant, by the blind index. */
export function blindPerson(
  tenant: string,
  idNumber: string,
  session: Pick<SealSession, 'blind'>,
): string {
  return session.blind('person', tenant, idNumber).toString('base64url')
}
