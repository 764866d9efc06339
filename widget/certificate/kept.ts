import type { CertificateRequest } from '../../shared/api/certificate.ts'
import type { Answers } from '../../shared/catalogue/question.ts'
import type { Draft } from '../proof/draft.ts'
import { writeDraft } from '../proof/draft.ts'
import type { Flow, FlowState } from '../proof/flow.ts'
import { attempt } from '../proof/storage.ts'
import { isOpen, requestIn } from './standing.ts'

/**
 * What this tab keeps: which way was chosen and, while a request may be changed, what was written into it.
 * No ticks: to agree is an act of its own each time.
 */
export interface Kept {
  readonly byUpload?: boolean
  /** Which request it belongs to, and how many steps that had taken. */
  readonly reference?: string
  readonly taken?: number
  readonly step?: FlowState | undefined
  readonly answers?: Answers
}

export function readKept(place: string): Kept {
  return attempt(() => JSON.parse(`${sessionStorage.getItem(place)}`)) ?? {}
}

export function toKept(flow: Flow): Kept {
  const { byUpload, answers } = flow
  const request = requestIn(flow)
  if (!request || !isOpen(request)) return { byUpload }
  const { reference, steps } = request
  return { byUpload, reference, taken: steps.length, step: stepOf(flow), answers }
}

export function writeKept(place: string, kept: Kept): void {
  writeDraft(place, kept as unknown as Draft)
}

/** Whether it was written into this request, as that stands. */
export function isOf({ reference, taken }: Kept, request: CertificateRequest): boolean {
  return reference === request.reference && taken === request.steps.length
}

/** Where the citizen goes on: nowhere in a form that was not opened. */
function stepOf({ state, from, doing }: Flow): FlowState | undefined {
  const at = /^(refused|unreachable)$/.test(state) ? from : state
  if (/^(review|confirm|sending)$/.test(at) && doing !== 'order') return 'review'
  return at === 'questions' ? at : undefined
}
