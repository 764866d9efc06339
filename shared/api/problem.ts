import * as z from 'zod/mini'
import type { ProblemCode } from '../kernel/problem.ts'
import { isReference } from '../seal/reference.ts'

/** What a refusal becomes on the wire. `retry`: the same request may succeed later. */
interface ProblemKind {
  readonly status: number
  readonly title: string
  readonly retry: boolean
}

const final = (status: number, title: string): ProblemKind => ({ status, title, retry: false })
const later = (status: number, title: string): ProblemKind => ({ status, title, retry: true })

export const problemKinds: { readonly [Code in ProblemCode]: ProblemKind } = {
  'malformed-request': final(400, 'The request is not of the form this endpoint takes.'),
  'body-too-large': final(413, 'The body is larger than this endpoint takes.'),
  'unsupported-media-type': final(415, 'The body must be application/json in UTF-8.'),
  'not-found': final(404, 'There is nothing at this address.'),
  'idempotency-key-missing': final(400, 'The Idempotency-Key header is missing or malformed.'),
  'token-missing': final(401, 'The Authorization header with a bearer token is missing.'),
  'token-invalid': final(401, 'The token is malformed or not signed by the site it names.'),
  'token-expired': final(401, 'The token has expired; ask the site for a new one.'),
  'token-wrong-audience': final(401, 'The token is meant for somebody else.'),
  'token-wrong-item': final(403, 'The token is for another item.'),
  'token-wrong-case': final(403, 'The token is for another case.'),
  'site-unknown': final(401, 'No site is registered under this name.'),
  'origin-not-registered': final(403, 'The page is not on an origin this site registered.'),
  'identity-not-typed': final(403, 'This site does not take a typed identity.'),
  'proof-of-work-invalid': final(403, 'The proof of work is wrong, too old or for another case.'),
  'person-not-adult': final(403, 'Who pledges must be eighteen or older.'),
  'subject-not-minor': final(403, 'A guardian pledges for a child under eighteen only.'),
  'person-mismatch': final(
    403,
    'No self-asserted pledge of this person stands behind the receipt.',
  ),
  'too-many-attempts': final(429, 'That was too often for one day. Try again tomorrow.'),
  'item-unknown': final(404, 'There is no such item in force.'),
  'item-replaced': final(409, 'The wording was replaced; the new one must be read first.'),
  'item-not-by-pledge': final(409, 'This item is not settled by a pledge.'),
  'wording-unknown': final(404, 'No wording has this hash.'),
  'may-not-pledge-for-another': final(403, 'This item does not take a pledge in this capacity.'),
  'assurance-too-low': final(403, 'The item asks for a surer identity than the token gives.'),
  'answers-invalid': final(422, 'Some answers are missing or not of the kind asked for.'),
  'already-pledged': final(409, 'A pledge stands for this case already.'),
  'idempotency-key-reused': final(422, 'This idempotency key was used for another request.'),
  'pledge-unknown': final(404, 'There is no such pledge.'),
  'item-not-by-check': final(409, 'This item is not settled by a data check.'),
  'may-not-consent-for-another': final(403, 'This item takes no consent in this capacity.'),
  'guardian-needed': final(403, 'For a child under fourteen the guardian decides.'),
  'receiver-unknown': final(422, 'A department named is not one this item asks.'),
  'already-checked': final(409, 'A data check stands for this case already.'),
  'check-unknown': final(404, 'There is no such data check.'),
  'not-disputable': final(409, 'No clerk can be asked to look at this answer (once more).'),
  'consent-withdrawn': final(409, 'The consent was withdrawn; nothing is asked or kept any more.'),
  'item-not-by-certificate': final(409, 'This item is no electronic certificate.'),
  'may-not-request-for-another': final(403, 'This certificate is not asked for in this capacity.'),
  'already-requested': final(409, 'The certificate is asked for in this case already.'),
  'certificate-unknown': final(404, 'There is no such certificate, and no such request for one.'),
  'request-moved-on': final(409, 'The request does not stand where this step begins any more.'),
  'screen-stale': final(409, 'The request has changed since it was shown; look at it again.'),
  'not-printable': final(
    409,
    'Characters stand in it that cannot be printed; have them corrected.',
  ),
  'own-request': final(403, 'Nobody decides on a certificate about themselves.'),
  'decided-before': final(403, 'Whoever approved at one level does not decide at another.'),
  'document-not-ready': later(409, 'The certificate is issued, its document is being made.'),
  'staff-unknown': final(403, 'Nobody of this account is registered as a member of staff.'),
  'role-missing': final(403, 'This is not for the roles you have, in this department.'),
  'letter-unknown': final(404, 'There is no such letter, or it may not be answered any more.'),
  'letter-answered': final(409, 'The letter was answered already.'),
  'roster-unknown': final(404, 'There is no such roster.'),
  'roster-incomplete': final(409, 'Parts of the roster are missing, or its check has not ended.'),
  'roster-running': final(409, 'The check of the roster has begun, so it takes no other rows.'),
  'no-statutory-basis': final(403, 'No duty by law is registered on which this may be checked.'),
  'source-unknown': final(404, 'There is no such source in your department.'),
  'list-not-restorable': final(
    409,
    'The list before cannot be put back: there is none, it is too old, or one is being taken.',
  ),
  'seal-unavailable': later(503, 'Nothing was recorded: the seal cannot be reached. Try again.'),
  'store-busy': later(503, 'Nothing is lost: the record cannot be reached. Try again.'),
  internal: later(500, 'Something failed on our side. Try again.'),
}

/**
 * Base of `type`: the page of the guide that says what to do about each code. A relative reference with
 * the whole path (RFC 9457 §3.1.1), because the platform answers under names it does not know.
 */
export const problemTypeBase = '/v1/guide/errors/index.html#'

/** Problem details (RFC 9457) as every endpoint gives them; `code` is the last part of `type`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  retry: z.boolean(),
  reference: z.optional(z.string().check(z.refine(isReference))),
  same: z.optional(z.boolean()),
  currentVersion: z.optional(z.int()),
  state: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), reason: z.string() }))),
})

export type Problem = z.infer<typeof Problem>
