import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { certificateLink } from '../../shared/certificate/qr-text.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { binary, binaryOf, number } from '../table/attributes.ts'
import { documentKey, keyAttributes } from '../table/keys.ts'
import type { RequestRecord, StoredCertificate } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { fieldsIn } from './opened.ts'
import { certificateIn } from './request-view.ts'
import { hashStatement } from './take-step.ts'
import { textOfField } from './text-of-field.ts'

/** Makes the document of a certificate that the request has, or will have once it is written. */
export async function makeDocument(
  parts: Pick<CertificateParts, 'document' | 'findSession'>,
  record: RequestRecord,
  certificate: StoredCertificate,
  key: RecordKey,
  item: CertificateItem,
): Promise<Buffer> {
  const { reference, content } = record
  const held = await certificateIn(parts, certificate, key)
  const seal = hashStatement(certificate.seal.statement)
  // A document of the state is in Chinese, whatever its citizen reads.
  const words = item.wording['zh-Hans']
  return parts.document.make({
    title: words.title,
    number: certificate.number,
    issuer: item.issuer,
    statement: words.sentence,
    fields: fieldsIn(record, key).flatMap((field) => {
      const rule = item.fields.find(({ question }) => question.id === field.id)
      if (!rule?.printed || field.value === undefined) return []
      const label = words.fields[field.id]?.label ?? field.id
      // As one line, however it was written: lines without end would leave the page.
      const value = textOfField(item, field.id, field.value, 'zh-Hans').replace(/\s+/g, ' ')
      return [{ label, value }]
    }),
    basis: words.basis,
    issuedAt: certificate.issuedAt,
    expiresAt: certificate.expiresAt,
    reference,
    qr: certificateLink(content.platform, { reference, seal, secret: held.secret }),
    certificate: held.certificate,
  })
}

/** Keeps a certificate's document, encrypted under the record's key. The first stays: it has one, to the byte. */
export async function keepDocument(
  { table }: Pick<CertificateParts, 'table'>,
  { reference, ttl }: RequestRecord,
  key: RecordKey,
  pdf: Buffer,
): Promise<void> {
  await table.putNew({
    ...keyAttributes(documentKey(reference)),
    document: binary(key.encrypt('document', pdf.toString('base64'))),
    ttl: number(ttl),
  })
}

/** The document of a certificate, while its record is kept. */
export async function documentIn(
  { table }: Pick<CertificateParts, 'table'>,
  reference: string,
  key: RecordKey,
): Promise<Buffer | undefined> {
  const stored = await table.get(documentKey(reference))
  if (!stored) return undefined
  return Buffer.from(key.decrypt('document', binaryOf(stored, 'document')) as string, 'base64')
}
