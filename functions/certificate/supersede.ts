import { Refusal } from '../../shared/kernel/problem.ts'
import { UnavailableError } from '../aws/error.ts'
import { requestKey } from '../table/keys.ts'
import { type RequestRecord, toRequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { earlierCertificates } from './earlier-certificates.ts'
import { itemOf, keyOf } from './opened.ts'
import { takeStep } from './take-step.ts'

/**
 * A new certificate takes the place of those of before: nobody holds two that are in force. Of two issued at the
 * same moment both may look, and only the one that looks last is sure to see the other: so each leaves in force
 * the same one, be it this or the other.
 */
export async function supersedeEarlier(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
): Promise<void> {
  for (const other of await earlierCertificates(parts, record)) {
    if (other.content.standing.state !== 'issued') continue
    const isEarlier = rank(other) < rank(record)
    await supersede(parts, isEarlier ? other : record, now)
    if (!isEarlier) return
  }
}

/** Sorts by when it was issued, and no two are the same. */
const rank = ({ content: { certificate }, reference }: RequestRecord) =>
  [certificate?.issuedAt, certificate?.number, reference].join()

/** How often a certificate is tried to be superseded while others write its record. */
const tries = 8

/**
 * Whoever is first, it is not in force any more.
 *
 * @throws UnavailableError when others kept being first, and it still is
 */
async function supersede(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
): Promise<void> {
  let stands: RequestRecord | undefined = record
  for (let attempt = 0; attempt < tries; attempt++) {
    if (stands?.content.standing.state !== 'issued') return
    const [key, item] = await Promise.all([keyOf(parts, stands), itemOf(parts, stands)])
    if (!key) return
    const actor = { kind: 'system' } as const
    const step = await takeStep(parts, stands, key, item, { action: 'supersede', actor, now })
    if (!(step instanceof Refusal)) return
    const stored = await parts.table.get(requestKey(record.reference))
    stands = stored && toRequestRecord(stored)
  }
  throw new UnavailableError('dynamodb', 'UpdateItem', 'others write the certificate')
}
