import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'
import type { Json } from '../../shared/kernel/canonical.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { RequestContent, RequestRecord, StoredStep } from '../table/request-record.ts'
import type { CertificateParts, RequestPeople } from './certificate-parts.ts'

/** The key of a request's personal data; `undefined` once they are erased. */
export async function keyOf(
  { unwrapRecordKey }: Pick<CertificateParts, 'unwrapRecordKey'>,
  { recordKey, reference, content }: RequestRecord,
): Promise<RecordKey | undefined> {
  if (!recordKey) return undefined
  const { tenant } = content.about
  return unwrapRecordKey(content.session, recordKey, { tenant, reference })
}

export function fieldsIn({ content: { fields } }: RequestRecord, key: RecordKey): RequestedField[] {
  if (fields === undefined) return []
  return key.decrypt('fields', Buffer.from(fields, 'base64url')) as unknown as RequestedField[]
}

export function boxOfFields(fields: readonly RequestedField[], key: RecordKey): string {
  return key.encrypt('fields', fields as unknown as Json).toString('base64url')
}

export function boxOfPeople(people: RequestPeople, key: RecordKey): string {
  return key.encrypt('person', { ...people } as unknown as Json).toString('base64url')
}

export function peopleIn({ content: { people } }: RequestRecord, key: RecordKey): RequestPeople {
  return key.decrypt('person', Buffer.from(people, 'base64url')) as unknown as RequestPeople
}

/**
 * What whoever takes the next step has seen, the fields after so many steps: a commitment, so that the seal over
 * it says nothing of the fields.
 */
export function seenIn(fields: readonly RequestedField[], steps: number, key: RecordKey): string {
  return key.commit('fields', { fields: fields as unknown as Json, steps })
}

/**
 * The steps since a request was last sent, by its citizen or as a renewal; that sending is the first of them.
 * None while it was never sent.
 */
export function sinceSent({ steps }: RequestContent): readonly StoredStep[] {
  const at = steps.map(({ action }) => action === 'send' || action === 'renew').lastIndexOf(true)
  return at < 0 ? [] : steps.slice(at)
}

/** The item as it was when the request was made; the rules do not change under it. */
export async function itemOf(
  { findVersion }: Pick<CertificateParts, 'findVersion'>,
  { content: { about } }: RequestRecord,
): Promise<CertificateItem> {
  const item = (await findVersion(about.item, about.itemVersion))?.item
  if (item?.disposition !== 'certificate') throw new Error('a request is about no certificate item')
  return item
}
