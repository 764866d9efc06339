import type { Decision, RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Reply } from '../../api/reply.ts'
import { type CallDesk, troubleIn } from '../call.ts'
import { isTaken } from './own-step.ts'
import { endsReading, problemOf, type RequestProblem } from './problem.ts'

export interface Deciding {
  readonly decision: Decision
  /** As it was when the decision was first sent. */
  readonly before: RequestAtDesk
  readonly language: Language
  /** Of whoever decides. */
  readonly staffNumber: string
}

/** What came of sending a decision. */
export type Came =
  | { readonly kind: 'taken'; readonly request: RequestAtDesk }
  | {
      readonly kind: 'not-taken'
      readonly problem: RequestProblem
      readonly request: RequestAtDesk
    }
  /** Nobody knows: it has to be sent again, which is safe. */
  | { readonly kind: 'lost' }
  /** Why, in place of how the request stands now. */
  | { readonly kind: 'refused'; readonly reply: Reply<unknown> }

/** Sends a decision; where it is refused, finds out how the request stands, and whether it was taken before. */
export async function decide(call: CallDesk, deciding: Deciding): Promise<Came> {
  const { decision, before, language, staffNumber } = deciding
  const path = `/v1/desk/requests/${before.reference}`
  const query = `?lang=${language}`
  const reply = await call<RequestAtDesk>(`${path}/decision${query}`, decision)
  const told = (request: RequestAtDesk, problem: RequestProblem): Came =>
    isTaken(decision, staffNumber, before, request)
      ? { kind: 'taken', request }
      : { kind: 'not-taken', problem, request }
  // Nobody is told that a decision was taken which is not among the steps.
  if (reply.kind === 'answer') return told(reply.body, 'request-moved-on')
  if (reply.kind === 'unreachable') return { kind: 'lost' }
  const problem = problemOf(reply.problem.code)
  if (troubleIn(reply) || endsReading(problem)) return { kind: 'refused', reply }
  const present = await call<RequestAtDesk>(path + query)
  if (present.kind === 'unreachable') return { kind: 'refused', reply }
  if (present.kind === 'refused') return { kind: 'refused', reply: present }
  return told(present.body, problem)
}
