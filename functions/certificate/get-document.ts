import type { getDocument } from '../../shared/api/certificate.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { finish } from './finish.ts'
import { documentIn } from './keep-document.ts'
import { keyOf } from './opened.ts'
import { ownCertificate } from './own-request.ts'

/** Hands a certificate's document to its citizen. One whose making broke off is made now. */
export function documentGetter(parts: CertificateParts): Act<typeof getDocument> {
  return async ({ params, bearer }): Promise<Outcome<Uint8Array>> => {
    const found = await ownCertificate(parts, bearer, params.reference)
    if (found instanceof Refusal) return found
    const record = await finish(parts, found.record, parts.clock())
    const key = record.content.certificate && (await keyOf(parts, record))
    // Without the key, which goes when it is erased, there never is one.
    if (!key) return new Refusal('certificate-unknown')
    const document = await documentIn(parts, record.reference, key)
    if (document) return document
    // Of one that ended before its document was made, none will be.
    return record.content.standing.state === 'issued'
      ? new Refusal('document-not-ready', { retryAfter: 3 })
      : new Refusal('certificate-unknown')
  }
}
