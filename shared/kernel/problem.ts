/**
 * The closed list of reasons for which Jianzheng refuses something. A code is part of the public
 * contract: it never changes meaning. What it becomes on the wire (status, title, whether to retry)
 * is decided in one table, `shared/api/problem.ts`.
 */
export type ProblemCode =
  // the request as such
  | 'malformed-request'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'not-found'
  | 'idempotency-key-missing'
  // who is asking
  | 'token-missing'
  | 'token-invalid'
  | 'token-expired'
  | 'token-wrong-audience'
  | 'token-wrong-item'
  | 'token-wrong-case'
  | 'site-unknown'
  | 'origin-not-registered'
  // who says who they are
  | 'identity-not-typed'
  | 'proof-of-work-invalid'
  | 'person-not-adult'
  | 'subject-not-minor'
  | 'person-mismatch'
  | 'too-many-attempts'
  // what is asked for
  | 'item-unknown'
  | 'item-replaced'
  | 'item-not-by-pledge'
  | 'wording-unknown'
  | 'may-not-pledge-for-another'
  | 'assurance-too-low'
  | 'answers-invalid'
  | 'already-pledged'
  | 'idempotency-key-reused'
  | 'pledge-unknown'
  // a data check
  | 'item-not-by-check'
  | 'may-not-consent-for-another'
  | 'guardian-needed'
  | 'receiver-unknown'
  | 'already-checked'
  | 'check-unknown'
  | 'not-disputable'
  | 'consent-withdrawn'
  // a certificate
  | 'item-not-by-certificate'
  | 'may-not-request-for-another'
  | 'already-requested'
  | 'certificate-unknown'
  | 'request-moved-on'
  | 'screen-stale'
  | 'not-printable'
  | 'own-request'
  | 'decided-before'
  | 'document-not-ready'
  // members of staff
  | 'staff-unknown'
  | 'role-missing'
  | 'letter-unknown'
  | 'letter-answered'
  | 'roster-unknown'
  | 'roster-incomplete'
  | 'roster-running'
  | 'no-statutory-basis'
  | 'source-unknown'
  | 'list-not-restorable'
  // ourselves
  | 'seal-unavailable'
  | 'store-busy'
  | 'internal'

/** What is wrong with one member; `pointer` is an RFC 6901 JSON Pointer into the request body. */
export interface MemberProblem {
  readonly pointer: string
  readonly reason: string
}

/** What is wrong with one answer. */
export interface FieldProblem extends MemberProblem {
  readonly reason: FieldReason
}

export type FieldReason =
  | 'missing'
  | 'unknown'
  | 'not-text'
  | 'too-short'
  | 'too-long'
  | 'not-a-choice'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'not-an-id-number'
  | 'not-a-phone-number'

/** Facts a refusal carries for the caller's next step. Never personal data. */
export interface RefusalDetails {
  /** `already-pledged`, `already-checked`, `already-requested`: the reference of what stands, for the same person only. */
  readonly reference?: string
  /** `already-pledged`: whether the pledge that stands says the same as this request. */
  readonly same?: boolean
  /** `item-replaced`: the version now in force, whose wording must be read first. */
  readonly currentVersion?: number
  /** `request-moved-on`: where the request stands now. */
  readonly state?: string
  /** `answers-invalid`, `malformed-request`: which members, and why. */
  readonly errors?: readonly MemberProblem[]
  /** Seconds after which a retry makes sense. */
  readonly retryAfter?: number
}

/** A refusal is a value, not an exception: callers must look at it before they can go on. */
export class Refusal {
  readonly code: ProblemCode
  readonly details: RefusalDetails

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    this.code = code
    this.details = details
  }
}

export type Outcome<T> = T | Refusal
