import type { getSite } from '../../shared/api/identity.ts'
import type { getReceipt, RecordedReceipt } from '../../shared/api/verify.ts'
import type { PublicSite } from '../../shared/identity/site.ts'
import { request } from '../api/reply.ts'

/** What the record says about a reference; `unknown` is an answer, `unreachable` is none. */
export type Recorded = RecordedReceipt | 'unknown' | 'unreachable'

/** Whether a receipt was used, as far as the record says; `fetching` while it is asked. */
export type Use = Pick<RecordedReceipt, 'redeemedAt'> | 'fetching' | 'unknown' | 'unreachable'

const receiptPath: (typeof getReceipt)['path'] = '/v1/receipts/{reference}'
const sitePath: (typeof getSite)['path'] = '/v1/sites/{site}'

export async function fetchRecorded(reference: string): Promise<Recorded> {
  const path = receiptPath.replace('{reference}', reference)
  const reply = await request<RecordedReceipt>(path, { cache: 'no-store' })
  if (reply.kind === 'refused') {
    return reply.problem.code === 'pledge-unknown' ? 'unknown' : 'unreachable'
  }
  // Anything may answer in the place of a server that cannot be reached.
  return reply.kind === 'answer' && typeof reply.body?.receipt === 'string'
    ? reply.body
    : 'unreachable'
}

/** The name people know a site by; its own short one says little. Not sealed, so never relied on. */
export async function fetchSiteName(site: string): Promise<string | undefined> {
  const path = sitePath.replace('{site}', encodeURIComponent(site))
  const reply = await request<PublicSite>(path)
  return reply.kind === 'answer' ? reply.body?.name : undefined
}
