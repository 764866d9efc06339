import { createHash } from 'node:crypto'
import { writeDer } from '../../../shared/certificate/document/der.ts'
import {
  contentType,
  dataType,
  messageDigest,
  octets,
  sequence,
  setOf,
  signingCertificateV2,
  writeSignature,
} from '../../../shared/certificate/document/signature-form.ts'
import { lowSignature } from './low-signature.ts'
import type { DocumentSigner } from './sign-document.ts'

/**
 * A detached CMS signature (RFC 5652) over a digest. It names its certificate by hash (RFC 5035), so that no
 * other can be put in its place, and holds no time: that of the document stands in its dictionary.
 *
 * @param digest SHA-256 of what is signed
 */
export async function signedData(
  digest: Uint8Array,
  { certificate, sign }: DocumentSigner,
): Promise<Uint8Array> {
  // In the order of their bytes, as a SET OF has its members (X.690 §11.6); so they are signed (RFC 5652 §5.4).
  const attributes = [
    attribute(contentType, dataType),
    attribute(messageDigest, writeDer(octets, digest)),
    attribute(signingCertificateV2, signingCertificate(certificate)),
  ].sort(Buffer.compare)
  const signature = lowSignature(await sign(writeDer(setOf, ...attributes)))
  const written = writeSignature({ certificate, attributes: Buffer.concat(attributes), signature })
  if (!written) throw new Error('the certificate of the key is none')
  return written
}

const attribute = (type: Uint8Array, value: Uint8Array) =>
  writeDer(sequence, type, writeDer(setOf, value))

/** SigningCertificateV2 with SHA-256, which is its default and therefore left out (X.690 §11.5). */
function signingCertificate(certificate: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(certificate).digest()
  const id = writeDer(sequence, writeDer(octets, hash))
  return writeDer(sequence, writeDer(sequence, id))
}
