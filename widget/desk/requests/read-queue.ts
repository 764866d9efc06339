import type {
  RequestFilter,
  RequestInQueue,
  RequestQueue,
} from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Reply } from '../../api/reply.ts'
import type { CallDesk } from '../call.ts'

export interface Asked {
  readonly filter: RequestFilter
  readonly language: Language
  /** Where to go on; from the beginning without it. */
  readonly after?: string | undefined
}

/** One page of the queue. */
export function readPage(call: CallDesk, { filter, language, after }: Asked) {
  const query = new URLSearchParams({ show: filter, lang: language })
  if (after !== undefined) query.set('after', after)
  return call<RequestQueue>(`/v1/desk/requests?${query}`)
}

/**
 * From the beginning, as many pages as it takes to have so many requests, or all there are. A page may be
 * empty and not the last, when all on it were decided meanwhile.
 */
export async function readQueue(
  call: CallDesk,
  asked: Asked,
  atLeast: number,
): Promise<Reply<RequestQueue>> {
  const requests: RequestInQueue[] = []
  let after: string | undefined
  for (;;) {
    const reply = await readPage(call, { ...asked, after })
    if (reply.kind !== 'answer') return reply
    requests.push(...reply.body.requests)
    after = reply.body.next
    if (after === undefined) return { kind: 'answer', body: { requests } }
    if (requests.length >= Math.max(atLeast, 1))
      return { kind: 'answer', body: { requests, next: after } }
  }
}
