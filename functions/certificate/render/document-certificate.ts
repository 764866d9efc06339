import { randomBytes } from 'node:crypto'
import { writeDer } from '../../../shared/certificate/document/der.ts'
import {
  ecdsaWithSha256,
  octets,
  sequence,
  setOf,
} from '../../../shared/certificate/document/signature-form.ts'
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
  // A document may have been issued some time before the first of them is drawn.
  const from = new Date(now - 24 * 3_600_000)
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  const named = nameOf(name)
  const content = writeDer(
    sequence,
    ...[version3, writeDer(integer, positive(randomBytes(16))), ecdsaWithSha256],
    ...[named, writeDer(sequence, timeOf(from), timeOf(until)), named],
    ...[publicKey, writeDer(extensions, writeDer(sequence, keyUsage))],
  )
  const signature = await sign(content)
  return Buffer.from(writeDer(sequence, content, ecdsaWithSha256, bits(signature)))
}

const [integer, bitString, oid, text, utcTime, generalizedTime, extensions] = [
  0x02, 0x03, 0x06, 0x0c, 0x17, 0x18, 0xa3,
]
const version3 = Buffer.from('a003020102', 'hex')

/** A name of one part, the common one. */
function nameOf(name: string): Uint8Array {
  const commonName = writeDer(oid, Buffer.from('550403', 'hex'))
  const part = writeDer(sequence, commonName, writeDer(text, Buffer.from(name)))
  return writeDer(sequence, writeDer(setOf, part))
}

/** `YYMMDDhhmmssZ` until 2049, and later with the whole year (RFC 5280 §4.1.2.5). */
function timeOf(time: Date): Uint8Array {
  const written = `${time.toISOString().replace(/[-:T]|\..*/g, '')}Z`
  const isLate = time.getUTCFullYear() >= 2050
  return isLate
    ? writeDer(generalizedTime, Buffer.from(written))
    : writeDer(utcTime, Buffer.from(written.slice(2)))
}

/** digitalSignature and nonRepudiation, critical (RFC 5280 §4.2.1.3). */
const keyUsage = writeDer(
  sequence,
  writeDer(oid, Buffer.from('551d0f', 'hex')),
  Buffer.from('0101ff', 'hex'),
  writeDer(octets, writeDer(bitString, Buffer.from([6, 0b1100_0000]))),
)

const bits = (bytes: Uint8Array) => writeDer(bitString, Buffer.from([0]), bytes)

function positive(bytes: Buffer): Buffer {
  const number = Buffer.from(bytes)
  number[0] = ((number[0] ?? 0) & 0x7f) | 0x40
  return number
}
