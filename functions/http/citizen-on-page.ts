import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Checked } from '../identity/check-token.ts'
import { originOf } from './page-origin.ts'

/** What a citizen sends, and how. */
interface Sent {
  readonly body: { readonly item: string; readonly case: string }
  readonly bearer: string | undefined
  readonly origin: string | undefined
  readonly host: string | undefined
}

/** Who sends it, of which site, and from which page. */
export interface CitizenOnPage {
  readonly claims: CitizenClaims
  readonly tenant: string
  readonly site: string
  readonly origin: string
}

/** Lets a citizen in whose token is good, for this item and case, on a page where it may be used. */
export async function citizenOnPage(
  check: (token: string | undefined, now: number) => Promise<Outcome<Checked<CitizenClaims>>>,
  { body, bearer, origin, host }: Sent,
  now: number,
): Promise<Outcome<CitizenOnPage>> {
  const checked = await check(bearer, now)
  if (checked instanceof Refusal) return checked
  const { claims, site } = checked
  const page = originOf(checked, origin, host)
  if (page instanceof Refusal) return page
  if (claims.item !== body.item) return new Refusal('token-wrong-item')
  if (claims.case !== body.case) return new Refusal('token-wrong-case')
  return { claims, tenant: site.tenant, site: site.id, origin: page }
}
