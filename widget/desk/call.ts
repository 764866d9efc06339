import { type Reply, request } from '../api/reply.ts'
import type { Access } from './access.ts'
import type { LetterProblem } from './words/letters.ts'

/** Why the desk cannot go on, as far as it is not about one letter. */
export type Trouble = 'not-signed-in' | 'expired' | 'staff-unknown' | 'unreachable'

/** Calls an endpoint for staff as whoever is signed in. */
export function caller(access: Access) {
  return <T>(path: string, body?: object): Promise<Reply<T>> => {
    const headers: Record<string, string> = { authorization: `Bearer ${access.token() ?? ''}` }
    if (!body) return request<T>(path, { headers, cache: 'no-store' })
    headers['content-type'] = 'application/json'
    return request<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }
}

export type CallDesk = ReturnType<typeof caller>

/** What concerns every letter alike; `undefined` for a refusal that is about this one. */
export function troubleIn(reply: Reply<unknown>): Trouble | undefined {
  if (reply.kind === 'unreachable') return 'unreachable'
  if (reply.kind === 'answer') return undefined
  const { code } = reply.problem
  // The gateway's own refusal has no code but its status.
  if (code === '401' || code === 'token-missing') return 'expired'
  return code === 'staff-unknown' ? 'staff-unknown' : undefined
}

/**
 * What an element makes of a reply that is no answer: what concerns every letter alike goes to the page, as
 * event `jz-trouble`; what is about this one is returned.
 */
export function meet(element: HTMLElement, reply: Reply<unknown>): LetterProblem | undefined {
  const trouble = troubleIn(reply)
  if (trouble) {
    const detail = { detail: trouble, bubbles: true }
    element.dispatchEvent(new CustomEvent<Trouble>('jz-trouble', detail))
    return undefined
  }
  return reply.kind === 'refused' ? problemOf(reply.problem.code) : undefined
}

function problemOf(code: string): LetterProblem {
  switch (code) {
    case 'role-missing':
    case 'letter-unknown':
    case 'letter-answered':
    case 'consent-withdrawn':
      return code
    default:
      return 'other'
  }
}
