import { toInstant } from '../../shared/kernel/instant.ts'
import { textOf } from '../table/attributes.ts'
import { requestKey } from '../table/keys.ts'
import {
  type RequestRecord,
  renewalQueue,
  toRequestRecord,
  unfinishedQueue,
} from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { finish } from './finish.ts'
import { renew } from './renew.ts'

/** How many are looked at in one turn, and how close to its end none is begun, in milliseconds. */
const inTurn = 200
const leaves = 15_000

/**
 * Does what nobody waits for: certificates that were approved and not sealed, documents that were not made,
 * revocations that were not listed, and renewals whose day has come. What waits longest comes first, each is
 * settled by itself, and what is left is taken up in the next turn.
 *
 * @param remaining milliseconds that are left of the turn
 * @returns how many were settled, and how many could not be
 */
export async function sweep(
  parts: CertificateParts,
  remaining: () => number,
): Promise<{ readonly settled: number; readonly left: number }> {
  const due = toInstant(parts.clock())
  const unfinished = await parts.table.queued(unfinishedQueue, { limit: inTurn })
  const renewals = await parts.table.queued(renewalQueue, { limit: inTurn })
  const waiting = [...unfinished, ...renewals.filter((one) => textOf(one, 'place') <= due)]
  let settled = 0
  for (const pointer of waiting) {
    if (remaining() < leaves) break
    const attributes = await parts.table.get(requestKey(textOf(pointer, 'reference')))
    if (!attributes || (await settle(parts, toRequestRecord(attributes)))) settled++
  }
  return { settled, left: waiting.length - settled }
}

async function settle(parts: CertificateParts, record: RequestRecord): Promise<boolean> {
  const now = parts.clock()
  switch (record.queue?.queue) {
    case unfinishedQueue:
      return (await finish(parts, record, now)).queue?.queue !== unfinishedQueue
    case renewalQueue:
      return renew(parts, record, now)
    default:
      return true
  }
}
