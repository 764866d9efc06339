import type { IdentityRequest, typeIdentity } from '../../shared/api/identity.ts'
import type { PledgeItem } from '../../shared/catalogue/item.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import { isAdult } from '../../shared/identity/id-number.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { PublishedItem } from '../catalogue/published-item.ts'
import type { Act } from '../http/serve.ts'
import type { Work } from './proof-of-work.ts'
import type { SignIdentity } from './sign-identity.ts'
import type { FindSite, KnownSite } from './sites.ts'

/** What taking down an identity needs. */
export interface IdentityParts {
  readonly clock: () => number
  readonly work: Work
  readonly findSite: FindSite
  findItem(id: string, now: number): Promise<PublishedItem | undefined>
  /** Counts a token for the person of this ID number; refuses when the day's are used up. */
  count(site: KnownSite, idNumber: string, now: number): Promise<Refusal | undefined>
  readonly sign: SignIdentity
}

/**
 * Takes down who a person says they are. The work comes first, so that trying out costs whoever tries;
 * the count comes last, so that what is refused anyway costs nobody one of their tokens.
 */
export function identityTyper(parts: IdentityParts): Act<typeof typeIdentity> {
  return async ({ body }) => {
    const now = parts.clock()
    const { site: id, case: caseId, person } = body
    if (!(await parts.work.isDone(body.proofOfWork, { site: id, case: caseId }, now))) {
      return new Refusal('proof-of-work-invalid')
    }
    const site = await parts.findSite(id)
    if (!site) return new Refusal('site-unknown')
    if (!site.typedIdentity) return new Refusal('identity-not-typed')
    const item = asPledge(await parts.findItem(body.item, now))
    if (item instanceof Refusal) return item
    const refusal =
      refusePeople(item, body, dayInChina(now)) ?? (await parts.count(site, person.idNumber, now))
    return refusal ?? parts.sign(body, now)
  }
}

function asPledge(published: PublishedItem | undefined): Outcome<PledgeItem> {
  if (!published) return new Refusal('item-unknown')
  const { item } = published
  if (item.disposition !== 'pledge') return new Refusal('item-not-by-pledge')
  return meetsAssurance('self-asserted', item.assurance) ? item : new Refusal('assurance-too-low')
}

/** An adult pledges about themselves, or about a child where the item lets a guardian do so. */
function refusePeople(
  { mayPledge }: PledgeItem,
  { person, subject }: IdentityRequest,
  today: string,
): Refusal | undefined {
  if (!isAdult(person.idNumber, today)) return new Refusal('person-not-adult')
  if (!mayPledge.includes(subject ? 'guardian' : 'self')) {
    return new Refusal('may-not-pledge-for-another')
  }
  return subject && isAdult(subject.idNumber, today) ? new Refusal('subject-not-minor') : undefined
}
