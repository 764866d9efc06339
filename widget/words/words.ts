import type { Assistant } from '../../shared/identity/citizen-token.ts'
import type { FlowState } from '../proof/flow.ts'

/** The states that have a heading of their own. */
type HeadedState = Exclude<
  FlowState,
  'loading' | 'upload' | 'unreachable' | 'identity' | 'confirm' | 'preview' | 'waiting'
>

/** What the page says on its own account, in one language. A missing phrase does not compile. */
export interface Words {
  readonly headings: { readonly [State in HeadedState]: string }
  readonly loading: string
  readonly identifying: string
  /** The pledge cannot be offered now; the upload works. */
  readonly unreachable: string
  readonly tryAgain: string
  /** The same step on a page of ours. */
  readonly ownPage: string
  readonly uploadInstead: string
  readonly uploadChosen: string
  readonly pledgeInstead: string
  /** Shown by the browser when the form is submitted before the pledge is made. */
  readonly required: string
  readonly step: (at: number, of: number) => string
  readonly largeType: string
  readonly noLargeType: string
  readonly back: string

  readonly basis: string
  readonly law: (law: string, article: string) => string

  readonly byPledge: string
  readonly replaced: string
  readonly proves: (what: string) => string
  readonly noticeRead: string

  readonly optional: string
  readonly goOn: string
  readonly errors: string

  readonly pledger: string
  readonly guardianOf: (child: string) => string
  readonly assistedBy: (assistant: Assistant) => string
  readonly answers: string
  readonly notAnswered: string
  readonly change: string
  readonly pledge: string
  readonly tickMissing: string
  readonly makePledge: string

  readonly sendingNow: string
  readonly sendingAgain: (attempt: number, of: number) => string
  /** The answer was lost; whether it was recorded is not known, and trying again is safe. */
  readonly notAnsweredYet: string

  readonly reference: string
  readonly pledgedAt: string
  readonly validUntil: string
  readonly submitNow: string
  readonly earlierPledge: string
  readonly whatSealProves: string
  readonly print: string
}
