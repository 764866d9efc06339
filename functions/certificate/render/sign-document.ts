import { createHash } from 'node:crypto'
import { openRange, signatureBytes } from './signature-field.ts'
import { signedData } from './signed-data.ts'

/** Who signs: a key that stays where it is, and the certificate of its public half. */
export interface DocumentSigner {
  /** X.509, DER. */
  readonly certificate: Uint8Array<ArrayBuffer>
  /** ECDSA over the SHA-256 of the message, DER, as KMS gives it. */
  sign(message: Uint8Array): Promise<Buffer>
}

/**
 * Signs a document over all its bytes but the signature itself (PAdES B-B, ETSI EN 319 142-1 §6.3).
 *
 * @param pdf with the empty field of `addSignatureField`
 */
export async function signDocument(pdf: Buffer, signer: DocumentSigner): Promise<Buffer> {
  const open = `[0 ${openRange.map((part) => `/${part}`).join(' ')}]`
  const rangeAt = pdf.indexOf(open)
  const contents = Buffer.from(`<${'00'.repeat(signatureBytes)}>`)
  const from = pdf.indexOf(contents)
  if (rangeAt < 0 || from < 0) throw new Error('the document has no empty signature')
  const to = from + contents.length
  const range = `[0 ${from} ${to} ${pdf.length - to}]`.padEnd(open.length)
  const signed = Buffer.from(pdf)
  signed.write(range, rangeAt, 'latin1')
  const digest = createHash('sha256')
    .update(signed.subarray(0, from))
    .update(signed.subarray(to))
    .digest()
  const signature = Buffer.from(await signedData(digest, signer)).toString('hex')
  if (signature.length > 2 * signatureBytes) throw new Error('the signature is too long')
  signed.write(signature, from + 1, 'latin1')
  return signed
}
