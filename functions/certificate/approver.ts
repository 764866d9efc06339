import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { Actor } from '../../shared/certificate/step.ts'
import type { Posting } from '../../shared/desk/staff.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Asker, WhoIsAsking } from '../desk/who-is-asking.ts'
import type { Account } from '../http/serve.ts'
import type { RequestRecord } from '../table/request-record.ts'

type ApproverPosting = Extract<Posting, { role: 'approver' }>

/** Where somebody decides: levels and areas of departments. */
export function approverOf({ roles }: Asker): ApproverPosting[] {
  return roles.filter((posting) => posting.role === 'approver')
}

/** Whoever is asking, if they decide on requests anywhere. */
export async function askingApprover(
  { whoIsAsking }: { readonly whoIsAsking: WhoIsAsking },
  account: Account | undefined,
): Promise<Outcome<Asker>> {
  const asker = await whoIsAsking(account)
  if (asker instanceof Refusal) return asker
  return approverOf(asker).length > 0 ? asker : new Refusal('role-missing')
}

/** Their postings that have to do with a request: of its department, in an area around its village. */
export function postingsFor(
  asker: Asker,
  { content: { about, standing } }: RequestRecord,
  { agency }: CertificateItem,
): ApproverPosting[] {
  return approverOf(asker).filter(
    ({ tenant, department, area }) =>
      tenant === about.tenant && department === agency && standing.village.startsWith(area),
  )
}

/** A member of staff as the state machine knows them. */
export function staffActor(
  asker: Asker,
  record: RequestRecord,
  postings: readonly ApproverPosting[],
): Extract<Actor, { kind: 'staff' }> {
  const person = asker.persons[record.content.about.tenant] ?? ''
  return { kind: 'staff', account: asker.account, person, postings }
}
