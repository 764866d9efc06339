import type { ApprovedTogether, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { Reply } from '../../api/reply.ts'
import type { CallDesk } from '../call.ts'

export type Outcome = ApprovedTogether['outcomes'][number]

/** So few at once that whoever waits sees it go on. */
const atOnce = 5

/**
 * Sends approvals, some at a time, up to the first reply that is no answer.
 *
 * @param told hears what became of each as it is known, and says whether to go on
 * @returns the reply that was no answer, if there was one; sending the rest again is safe
 */
export async function approveTogether(
  call: CallDesk,
  requests: readonly RequestInQueue[],
  told: (outcomes: readonly Outcome[]) => boolean,
): Promise<Exclude<Reply<never>, { kind: 'answer' }> | undefined> {
  for (let from = 0; from < requests.length; from += atOnce) {
    const named = requests
      .slice(from, from + atOnce)
      .map(({ reference, seen }) => ({ reference, seen }))
    const reply = await call<ApprovedTogether>('/v1/desk/requests/approvals', { requests: named })
    if (reply.kind !== 'answer') return reply
    if (!told(reply.body.outcomes)) return undefined
  }
  return undefined
}
