import type { findPledge, SealedPledge } from '../../shared/api/pledge.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { KnownSite } from '../identity/sites.ts'
import type { CasePlace } from '../table/case-place.ts'

export interface FindParts {
  readonly clock: () => number
  checkToken(
    token: string | undefined,
    now: number,
  ): Promise<Outcome<{ claims: CitizenClaims; site: KnownSite }>>
  /** The pledge that stands in a place, for the person who made it. */
  standing(place: CasePlace, idNumber: string, now: number): Promise<SealedPledge | undefined>
}

/** Tells a citizen whose page was closed while sending what became of it. */
export function pledgeFinder(parts: FindParts): Act<typeof findPledge> {
  return async ({ bearer }) => {
    const now = parts.clock()
    const checked = await parts.checkToken(bearer, now)
    if (checked instanceof Refusal) return checked
    const { claims, site } = checked
    const place = { tenant: site.tenant, site: site.id, item: claims.item, case: claims.case }
    const found = await parts.standing(place, claims.person.idNumber, now)
    return found ?? new Refusal('pledge-unknown')
  }
}
