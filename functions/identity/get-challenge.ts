import type { getChallenge } from '../../shared/api/identity.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { Work } from './proof-of-work.ts'
import type { FindSite } from './sites.ts'

/** Work for one case of a site that takes typed identities. */
export function challengeGetter(
  findSite: FindSite,
  work: Work,
  clock: () => number,
): Act<typeof getChallenge> {
  return async ({ params, query }) => {
    const site = await findSite(params.site)
    if (!site) return new Refusal('site-unknown')
    if (!site.typedIdentity) return new Refusal('identity-not-typed')
    return work.challenge({ site: site.id, case: query.case }, clock())
  }
}
