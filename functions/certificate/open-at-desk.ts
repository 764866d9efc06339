import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Asker } from '../desk/who-is-asking.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { requestKey } from '../table/keys.ts'
import { type RequestRecord, toRequestRecord } from '../table/request-record.ts'
import { postingsFor, staffActor } from './approver.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { itemOf, keyOf } from './opened.ts'

/** A request before an approver of its areas. */
export interface AtDesk {
  readonly asker: Asker
  readonly actor: ReturnType<typeof staffActor>
  readonly record: RequestRecord
  readonly item: CertificateItem
  readonly key: RecordKey
}

/** The record behind a reference. A draft is its citizen's own. */
export async function findRequest(
  { table }: Pick<CertificateParts, 'table'>,
  reference: string,
): Promise<Outcome<RequestRecord>> {
  const attributes = await table.get(requestKey(reference))
  const record = attributes && toRequestRecord(attributes)
  return record && record.content.standing.state !== 'draft'
    ? record
    : new Refusal('certificate-unknown')
}

/** Opens a request for who decides in its village, its town or its district. */
export async function openAtDesk(
  parts: CertificateParts,
  asker: Asker,
  record: RequestRecord,
): Promise<Outcome<AtDesk>> {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  const postings = postingsFor(asker, record, item)
  if (postings.length === 0) return new Refusal('role-missing')
  if (!key) return new Refusal('request-moved-on', { state: record.content.standing.state })
  return { asker, actor: staffActor(asker, record, postings), record, item, key }
}
