import type { Problem } from '../../shared/api/problem.ts'
import type { FieldProblem } from '../../shared/kernel/problem.ts'

/** What came of a request: the answer, a refusal with its reason, or nothing that can be relied on. */
export type Reply<T> =
  | { readonly kind: 'answer'; readonly body: T }
  | { readonly kind: 'refused'; readonly problem: Refused }
  | { readonly kind: 'unreachable' }

/** Of a problem document, what the page acts on. A gateway's own refusal has no code of ours. */
export type Refused = Partial<Pick<Problem, 'reference' | 'same' | 'currentVersion'>> & {
  readonly code: string
  readonly errors?: readonly FieldProblem[]
}

const patience = 10_000

/**
 * One request with a time limit, without cookies unless `init` says so. Network failure, time-out,
 * 429, 5xx, a refusal that says `retry`, and an answer that is not JSON all mean: unreachable for now,
 * the same request may succeed later.
 */
export async function request<T>(url: string, init?: RequestInit): Promise<Reply<T>> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), patience)
  try {
    const response = await fetch(url, { credentials: 'omit', ...init, signal: limit.signal })
    if (response.ok) return { kind: 'answer', body: await response.json() }
    const { status } = response
    const problem = await response.json().catch(() => ({}))
    // A gateway that turns callers away says 429 and nothing of retrying.
    if (status > 499 || (problem.retry ?? status === 429)) return { kind: 'unreachable' }
    return { kind: 'refused', problem: { ...problem, code: problem.code || `${status}` } }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

/** How often a request is sent before the page says that it cannot be reached. */
export const attempts = 3

/**
 * Sends the very same request again while it is unreachable, with growing, uneven pauses.
 *
 * @param onAttempt told the number of the next attempt when the pause before it begins
 */
export async function persist<T>(
  send: () => Promise<Reply<T>>,
  onAttempt: (attempt: number) => void,
): Promise<Reply<T>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await send()
    if (reply.kind !== 'unreachable' || attempt === attempts) return reply
    onAttempt(attempt + 1)
    const pause = 2 ** attempt * 250 * (1 + Math.random())
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
