import { requestKey, requestPartition } from '../table/keys.ts'
import { type RequestRecord, toRequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'

/** How far back is looked, in records of a person of whatever kind. */
const newest = 100

/** Other certificates of the same person and item, newest first. */
export async function earlierCertificates(
  { table }: Pick<CertificateParts, 'table'>,
  { reference, person, content }: RequestRecord,
): Promise<RequestRecord[]> {
  const keys = await table.recordedBy(person, newest)
  const own = requestKey(reference)
  const others = keys.filter(
    ({ pk, sk }) => pk.startsWith(requestPartition) && pk !== own.pk && sk === own.sk,
  )
  const found = await Promise.all(others.map((key) => table.get(key)))
  return found
    .filter((attributes) => attributes !== undefined)
    .map(toRequestRecord)
    .filter((one) => one.content.about.item === content.about.item)
    .filter((one) => isOfSame(one, content.standing.people) && one.content.certificate)
}

const isOfSame = ({ content: { standing } }: RequestRecord, people: readonly string[]) =>
  standing.people.join() === people.join()
