import type { Reply } from '../../api/reply.ts'
import { type Trouble, troubleIn } from '../call.ts'

const problems = [
  'role-missing',
  'certificate-unknown',
  'request-moved-on',
  'screen-stale',
  'not-printable',
  'own-request',
  'decided-before',
] as const

/** Why a request cannot be read or decided. */
export type RequestProblem = (typeof problems)[number] | 'other'

export function problemOf(code: string): RequestProblem {
  return problems.find((one) => one === code) ?? 'other'
}

/** Whether somebody may not even look. */
export const endsReading = (problem: RequestProblem) =>
  problem === 'role-missing' || problem === 'certificate-unknown'

/** Tells the page what concerns every request alike, as event `jz-trouble`; what is about this one is returned. */
export function meet(element: HTMLElement, reply: Reply<unknown>): RequestProblem | undefined {
  const detail = troubleIn(reply)
  if (detail) {
    element.dispatchEvent(new CustomEvent<Trouble>('jz-trouble', { detail, bubbles: true }))
    return undefined
  }
  return reply.kind === 'refused' ? problemOf(reply.problem.code) : undefined
}
