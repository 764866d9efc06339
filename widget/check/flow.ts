import type { PublicCheckItem } from '../../shared/api/catalogue.ts'
import type { DataCheck } from '../../shared/api/data-check.ts'
import type { Refused } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import { hasRemedy } from '../proof/refusal.ts'

export type CheckStep =
  /** Who is signed in is asked, and what became of a consent that was given here before. */
  | 'loading'
  | 'consent'
  /** Only in a frame of ours: a step of its own, so that a covered page needs two clicks. */
  | 'confirm'
  | 'asking'
  /** A department said yes, and the citizen decides whether that is used. */
  | 'preview'
  | 'yes'
  | 'no'
  | 'unknown'
  /** A clerk has the question by letter. */
  | 'waiting'
  /** Asked once more whether the consent is to be withdrawn. */
  | 'withdraw'
  | 'withdrawing'
  | 'withdrawn'
  | 'refused'
  | 'unreachable'

/** Where one data check stands. A value, as `proof/flow.ts` is for a pledge. */
export interface CheckFlow {
  readonly state: CheckStep
  /** Where `refused`, `unreachable` and `withdraw` were met, and so where the way back leads. */
  readonly from: CheckStep
  readonly byUpload: boolean
  readonly item: PublicCheckItem
  /** The wording changed while the card was open. */
  readonly replaced: boolean
  readonly citizen?: Citizen | undefined
  /** The departments that were agreed to. */
  readonly receivers: readonly string[]
  /** Whether a consent was sent from this browser: then the platform knows more than this page. */
  readonly sent: boolean
  readonly attempt: number
  readonly check?: DataCheck | undefined
  /** Reference of the check whose answer the citizen decided to use. */
  readonly used?: string | undefined
  readonly code?: string | undefined
}

export type CheckEvent =
  | { readonly type: 'citizen'; readonly citizen: Citizen }
  | { readonly type: 'found'; readonly check: DataCheck }
  /** Nothing was recorded in this case. */
  | { readonly type: 'none' }
  | { readonly type: 'consent'; readonly receivers: readonly string[]; readonly confirms: boolean }
  | { readonly type: 'attempt'; readonly attempt: number }
  | { readonly type: 'refused'; readonly problem: Refused }
  | { readonly type: 'send' | 'back' | 'use' | 'withdraw' | 'withdraw-now' }
  | { readonly type: 'unreachable' | 'again' | 'by-upload' | 'by-check' }

/** What is on the screen, for the host page's eyes. */
export function shownState({ byUpload, state }: CheckFlow): string {
  return byUpload ? 'upload' : state
}

/** Whether the host's own upload is on the page and in the form. */
export function showsUpload({ byUpload, state, code }: CheckFlow): boolean {
  return (
    byUpload ||
    /^(loading|no|unknown|withdrawn|unreachable)$/.test(state) ||
    (state === 'refused' && !hasRemedy(code))
  )
}

/** What the host's form carries: the sealed answer, or the consent while the answer is awaited. */
export function receiptOf({ byUpload, state, from, check }: CheckFlow): string | null {
  if (byUpload || !check) return null
  const at = state === 'withdraw' ? from : state
  if (at === 'yes') return check.receipt as string
  return at === 'waiting' ? check.consent : null
}

/** Whether a required proof still keeps the host's form from being submitted. */
export function isDemanded(flow: CheckFlow, hasUpload: boolean): boolean {
  return !receiptOf(flow) && !(hasUpload && showsUpload(flow))
}

/** Whether the next step comes by itself. */
export function isAwaited({ state, check }: CheckFlow): boolean {
  return /^(loading|asking|withdrawing)$/.test(state) && !(state === 'asking' && check)
}
