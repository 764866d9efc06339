import { timingSafeEqual } from 'node:crypto'
import type { openCertificateOnline } from '../../shared/api/certificate.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { countAttempt } from '../table/attempts.ts'
import { requestKey } from '../table/keys.ts'
import { toRequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { keyOf } from './opened.ts'
import { certificateIn } from './request-view.ts'
import { statusIn } from './status-lists.ts'

/** How often on one day a reference may be named with a wrong secret. Who has the right one is not counted. */
const wrongADay = 20

/** Shows what a certificate says to who holds its document: the secret stands in the QR code alone. */
export function certificateOpener(parts: CertificateParts): Act<typeof openCertificateOnline> {
  return async ({ body: { reference, secret } }) => {
    const attributes = await parts.table.get(requestKey(reference))
    const record = attributes && toRequestRecord(attributes)
    const certificate = record?.content.certificate
    const key = record && (await keyOf(parts, record))
    const held = certificate && key && (await certificateIn(parts, certificate, key))
    if (!held || !isSame(held.secret, secret)) {
      const refused = await countAttempt(parts.table, `open ${reference}`, wrongADay, parts.clock())
      return refused ?? new Refusal('certificate-unknown')
    }
    const { wording } = record.content.about
    return { certificate: held.certificate, status: statusIn(record), wording }
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
