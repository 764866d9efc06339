import { randomBytes } from 'node:crypto'
import { BitString, fromBER, Integer, Utf8String } from 'asn1js'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  Extension,
  PublicKeyInfo,
  Time,
} from 'pkijs'
import type { DocumentSigner } from './sign-document.ts'

/** Of whom the certificate is. */
export interface DocumentKey {
  /** The name that readers of the document see as the signer's. */
  readonly name: string
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array
  readonly sign: DocumentSigner['sign']
  /** Milliseconds since 1970. */
  readonly now: number
}

const years = 10

/**
 * The X.509 certificate (RFC 5280) of the key that signs documents, by that key itself: readers say who signed
 * and that nothing was changed, and leave it to people whom they trust.
 */
export async function issueDocumentCertificate(key: DocumentKey): Promise<Buffer> {
  const { name, publicKey, sign, now } = key
  const certificate = new Certificate({
    version: 2,
    // Positive, and never the same again.
    serialNumber: new Integer({ valueHex: positive(randomBytes(16)).buffer }),
  })
  for (const named of [certificate.issuer, certificate.subject]) {
    named.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) }),
    )
  }
  // A document may have been issued some time before the first of them is drawn.
  const from = new Date(now - 24 * 3_600_000)
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  certificate.notBefore = new Time({ type: 0, value: from })
  certificate.notAfter = new Time({ type: 0, value: until })
  const parsed = fromBER(new Uint8Array(publicKey).buffer)
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: parsed.result })
  certificate.extensions = [keyUsage()]
  const algorithm = { algorithmId: '1.2.840.10045.4.3.2' }
  certificate.signature = new AlgorithmIdentifier(algorithm)
  certificate.signatureAlgorithm = new AlgorithmIdentifier(algorithm)
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  const signature = await sign(certificate.tbsView)
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(signature).buffer })
  return Buffer.from(certificate.toSchema(true).toBER())
}

/** digitalSignature and nonRepudiation, critical (RFC 5280 §4.2.1.3). */
function keyUsage(): Extension {
  const usage = new BitString({ valueHex: new Uint8Array([0b1100_0000]).buffer, unusedBits: 6 })
  return new Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() })
}

function positive(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const number = new Uint8Array(bytes)
  number[0] = ((number[0] ?? 0) & 0x7f) | 0x40
  return number
}
