import type { CertificateRequest, LevelProgress, StepTaken } from '../../shared/api/certificate.ts'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { certificateText } from '../../shared/certificate/open-certificate.ts'
import { receiptOf } from '../../shared/seal/receipt.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type {
  RequestContent,
  RequestRecord,
  RequestSeal,
  StoredCertificate,
  StoredStep,
} from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { fieldsIn, itemOf, keyOf, sinceSent } from './opened.ts'

type FindSealing = Pick<CertificateParts, 'findSession'>

/** Where a request stands, for whoever may know all of it: its citizen, and the site of its case. */
export async function requestView(
  parts: CertificateParts,
  record: RequestRecord,
): Promise<CertificateRequest> {
  const { reference, content } = record
  const { standing, about, askings, certificate } = content
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  const [sent] = sinceSent(content)
  const text = certificate && key && (await certificateIn(parts, certificate, key))
  return {
    reference,
    item: about.item,
    state: standing.state,
    fields: key ? fieldsIn(record, key) : [],
    levels: levelsIn(content, item),
    steps: content.steps.map((step, at) => stepView(step, at, key)),
    askings: [...askings],
    ...(sent && { receipt: await receiptIn(parts, sent.seal) }),
    ...(text && { certificate: text.certificate }),
    ...(certificate && {
      number: certificate.number,
      issuedAt: certificate.issuedAt,
      expiresAt: certificate.expiresAt,
    }),
    hasDocument: content.hasDocument ?? false,
  }
}

/** A stored seal put together to the receipt it is, byte for byte. */
export async function receiptIn({ findSession }: FindSealing, seal: RequestSeal): Promise<string> {
  const signature = Buffer.from(seal.signature, 'base64url')
  return receiptOf(await findSession(seal.session), { ...seal, signature })
}

/** What only the holder of a certificate gets. */
export interface CertificateBox {
  readonly disclosures: string[]
  /** 128 bits, base64url: they stand in the QR code and nowhere else. */
  readonly secret: string
}

/** A certificate with all its fields, and the secret in its QR code. */
export async function certificateIn(
  parts: FindSealing,
  { seal, box }: StoredCertificate,
  key: RecordKey,
): Promise<{ readonly certificate: string; readonly secret: string }> {
  const held = key.decrypt(
    'certificate',
    Buffer.from(box, 'base64url'),
  ) as unknown as CertificateBox
  const receipt = await receiptIn(parts, seal)
  return { certificate: certificateText(receipt, held.disclosures), secret: held.secret }
}

/** What an office wrote with a step. */
export function reasonIn({ reason }: StoredStep, at: number, key: RecordKey | undefined) {
  if (!reason || !key) return undefined
  const said = key.decrypt(`reason ${at + 1}`, Buffer.from(reason, 'base64url'))
  return (said as { reason: string }).reason
}

export function stepView(step: StoredStep, at: number, key: RecordKey | undefined): StepTaken {
  const { action, by, level, together } = step
  const reason = reasonIn(step, at, key)
  return {
    action,
    at: step.at,
    by,
    ...(level && { level }),
    ...(reason && { reason }),
    ...(together && { together }),
  }
}

/** How far it has come at each level, since it was last sent. */
export function levelsIn(content: RequestContent, item: CertificateItem): LevelProgress[] {
  const { standing, dueAt } = content
  return item.levels.map(({ level }) => {
    const skipped = standing.skipped.find((one) => one.level === level)
    if (skipped) return { level, progress: 'skipped', skipped: skipped.reason }
    if (standing.approvals.some((one) => one.level === level))
      return { level, progress: 'approved' }
    const isNow = standing.state === 'at-level' && standing.level === level
    return isNow
      ? { level, progress: 'now', ...(dueAt && { dueAt }) }
      : { level, progress: 'to-come' }
  })
}
