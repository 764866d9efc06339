import { Refusal } from '../../shared/kernel/problem.ts'
import { requestKey, requestPartition } from '../table/keys.ts'
import { type RequestRecord, toRequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { itemOf, keyOf } from './opened.ts'
import { takeStep } from './take-step.ts'

/** How far back is looked, in records of a person of whatever kind. */
const newest = 100

/** Other certificates of the same person and item, newest first. */
export async function earlierCertificates(
  { table }: Pick<CertificateParts, 'table'>,
  { reference, person, content }: RequestRecord,
): Promise<RequestRecord[]> {
  const keys = await table.recordedBy(person, newest)
  const others = keys.filter(
    ({ pk, sk }) => pk.startsWith(requestPartition) && sk === requestKey('').sk,
  )
  const found = await Promise.all(others.map((key) => table.get(key)))
  return found
    .filter((attributes) => attributes !== undefined)
    .map(toRequestRecord)
    .filter((one) => one.reference !== reference && one.content.about.item === content.about.item)
    .filter((one) => isOfSame(one, content.standing.people) && one.content.certificate)
}

const isOfSame = ({ content: { standing } }: RequestRecord, people: readonly string[]) =>
  standing.people.join() === people.join()

/** A new certificate takes the place of those of before: nobody holds two that are in force. */
export async function supersedeEarlier(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
): Promise<void> {
  for (const earlier of await earlierCertificates(parts, record)) {
    if (earlier.content.standing.state !== 'issued') continue
    if (earlier.orderedAt > record.orderedAt) continue
    const [key, item] = await Promise.all([keyOf(parts, earlier), itemOf(parts, earlier)])
    if (!key) continue
    const actor = { kind: 'system' } as const
    const step = await takeStep(parts, earlier, key, item, { action: 'supersede', actor, now })
    // Whoever was first, it is not in force any more, or the sweep comes back to it.
    if (step instanceof Refusal && step.details.state === 'issued') return
  }
}
