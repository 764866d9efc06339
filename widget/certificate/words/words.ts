import type { SkipReason } from '../../../shared/certificate/standing.ts'
import type { CheckWords } from '../../check/words/words.ts'

/** Ends of a request, or of the certificate it became. */
export type Ending = 'withdrawn' | 'refused' | 'revoked' | 'superseded' | 'expired'

/** What a certificate says on its own account, in one language. Names are of offices and departments. */
export interface CertificateWords
  extends Pick<CheckWords, 'terms' | 'agree' | 'consent' | 'noted' | 'mayClose'> {
  /** In place of what a pledge says there. */
  readonly words: {
    readonly byPledge: string
    readonly proves: (what: string) => string
    readonly tickMissing: string
    readonly pledgeInstead: string
    readonly replaced: string
    readonly notAnsweredYet: string
  }
  readonly headings: {
    readonly notice: string
    readonly questions: string
    readonly review: string
    readonly sealed: string
    readonly sealing: string
    readonly returned: (office: string) => string
    readonly waiting: (office: string) => string
    readonly endings: { readonly [E in Ending]: string }
  }
  readonly certifies: (what: string) => string
  readonly noTrips: (levels: number, days: number) => string
  readonly decidesIn: (office: string, days: number) => string
  readonly validDays: (days: number) => string
  readonly askedFor: string
  readonly fillIn: string
  readonly fillInMyself: string
  readonly begin: string

  readonly ordering: string
  readonly submitting: string

  readonly filledIn: string
  readonly toWrite: string
  readonly notFound: (names: readonly string[]) => string
  readonly onlyThere: string
  /** Where a field's value is from; `date` of the department's data. */
  readonly fromToken: string
  readonly fromRecord: (name: string, date: string) => string
  readonly fromCertificate: string
  readonly correct: string
  readonly keep: string
  readonly correcting: string
  readonly before: (value: string) => string
  readonly checkedByClerk: string

  readonly willSay: string
  readonly submit: (office: string) => string

  readonly nowAt: (office: string, date: string) => string
  readonly sealing: string
  readonly goOnMeanwhile: string
  readonly progress: string
  readonly submitted: string
  readonly made: string
  readonly levels: {
    readonly approved: string
    readonly now: (date: string) => string
    readonly 'to-come': string
    readonly return: string
    readonly refuse: string
    readonly skipped: { readonly [R in SkipReason]: string }
  }
  readonly reason: (office: string, reason: string) => string
  readonly change: string
  readonly leads: { readonly [E in Ending]: string }
  readonly again: string
  readonly reference: string

  readonly number: string
  readonly issuedAt: string
  readonly save: string
  readonly notYet: string
  readonly saved: string
  readonly open: string
  readonly notSaved: string

  readonly withdraw: string
  readonly withdrawNow: string
  readonly withdrawing: string
  readonly doNotWithdraw: string
  readonly notWithdrawn: string
}
