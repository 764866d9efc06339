import type { getSite } from '../../shared/api/identity.ts'
import { publicSite } from '../../shared/identity/site.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { FindSite } from './sites.ts'

/** What a page may know of a site. */
export function siteGetter(findSite: FindSite): Act<typeof getSite> {
  return async ({ params }) => {
    const site = await findSite(params.site)
    return site ? publicSite(site) : new Refusal('site-unknown')
  }
}
