import type {
  PublicCertificateItem,
  PublicCheckItem,
  PublicItem,
  PublicPledgeItem,
} from '../../shared/api/catalogue.ts'
import type { DataCheck } from '../../shared/api/data-check.ts'
import type { SealedPledge } from '../../shared/api/pledge.ts'
import type { Answer, Answers } from '../../shared/catalogue/question.ts'
import type { FieldProblem } from '../../shared/kernel/problem.ts'
import type { Refused } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import type { Draft } from './draft.ts'
import { hasRemedy } from './refusal.ts'

/** `upload`: the item leaves the host's upload as it is. */
/** `earlier`: it was made before, and says something else than what was entered now. */
export type StandingPledge = SealedPledge & { readonly earlier?: boolean }

export type FlowState =
  | 'loading'
  | 'upload'
  | 'cancelled'
  | 'notice'
  /** Only where the citizen is asked who they are, in a frame of ours. */
  | 'identity'
  | 'questions'
  | 'review'
  /** Only in a frame of ours: a step of its own, so that a covered page needs two clicks. */
  | 'confirm'
  | 'sending'
  | 'sealed'
  /** Of a data check: it said yes, and the citizen decides whether that is used. */
  | 'preview'
  /** A clerk has the question by letter; an office has the request for a certificate. */
  | 'waiting'
  | 'refused'
  | 'unreachable'

/** Where one proof stands. A value: every event makes the next one, nothing is changed in place. */
export interface Flow {
  readonly state: FlowState
  /** Where `refused` and `unreachable` were met, and so where trying again starts. */
  readonly from: FlowState
  /** The citizen chose the upload; the state behind it is kept for the way back. */
  readonly byUpload: boolean
  readonly item?: PublicItem | undefined
  /** Stored earlier in this tab; taken up once it is known that the case is the same. */
  readonly draft?: Draft | undefined
  /** Hash of the wording whose notice was read to the end. */
  readonly read?: string | undefined
  /** The wording changed after it was read, so the notice is shown again. */
  readonly replaced: boolean
  readonly leastVersion: number
  readonly answers: Answers
  readonly errors: readonly FieldProblem[]
  /** One idempotency key from first display to receipt. */
  readonly key: string
  readonly case?: string | undefined
  readonly citizen?: Citizen | undefined
  readonly attempt: number
  readonly sealed?: StandingPledge | undefined
  /** Of a certificate, what is sent: the order, by which a form is filled in, or the form. */
  readonly doing?: 'order' | 'submission' | undefined
  readonly code?: string | undefined
}

export type FlowEvent =
  | { readonly type: 'item'; readonly item: PublicItem; readonly draft?: Draft | undefined }
  /** `spareKey` is taken when it turns out that the case is another one. */
  | { readonly type: 'citizen'; readonly citizen: Citizen; readonly spareKey: string }
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  /** `today` in China, for date questions. */
  | { readonly type: 'answered'; readonly today: string }
  | { readonly type: 'go'; readonly to: FlowState }
  | { readonly type: 'attempt'; readonly attempt: number }
  | { readonly type: 'sealed'; readonly sealed: StandingPledge }
  /** Where a data check stands. */
  | { readonly type: 'check'; readonly check: DataCheck }
  | { readonly type: 'refused'; readonly problem: Refused }
  /** `broken`: the answer is not what the contract says. */
  | { readonly type: 'unreachable' | 'broken' | 'again' }
  | { readonly type: 'read' | 'pledge' | 'by-upload' | 'by-pledge' }

/** @param byUpload whether the upload is shown until the citizen asks for the pledge */
export function begin(key: string, byUpload = false): Flow {
  return {
    state: 'loading',
    from: 'loading',
    byUpload,
    replaced: false,
    leastVersion: 0,
    answers: {},
    errors: [],
    key,
    attempt: 1,
  }
}

/** What is on the screen, for the host page's eyes. */
export function shownState(flow: Flow): FlowState {
  return flow.byUpload ? 'upload' : flow.state
}

/** Whether the host's own upload is on the page and in the form. */
export function showsUpload(flow: Flow): boolean {
  return (
    flow.byUpload ||
    flow.state === 'upload' ||
    flow.state === 'unreachable' ||
    (flow.state === 'loading' && !flow.replaced) ||
    (flow.state === 'refused' && !hasRemedy(flow.code))
  )
}

/** Whether a required proof still keeps the host's form from being submitted. */
export function isDemanded(flow: Flow, hasUpload: boolean): boolean {
  const isSettled = /upload|cancelled|sealed|waiting/.test(shownState(flow))
  return !isSettled && !(hasUpload && showsUpload(flow))
}

/** What the host's form carries. */
export function carriedBy(flow: Flow): string | null {
  return (/sealed|waiting/.test(shownState(flow)) && flow.sealed?.receipt) || null
}

/** Whether a pledge was sent and no answer has come yet: it may be recorded or not. */
export function isOnItsWay({ state, from }: Flow): boolean {
  return (state === 'unreachable' ? from : state) === 'sending'
}

/** Whether there is another way than the upload. */
export function isOffered(
  item: PublicItem | undefined,
): item is PublicPledgeItem | PublicCheckItem | PublicCertificateItem {
  return /pledge|data|cert/.test(item?.disposition as string)
}

export function isPledge(item: PublicItem | undefined): item is PublicPledgeItem {
  return item?.disposition === 'pledge'
}
