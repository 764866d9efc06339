import { createECDH, type KeyObject } from 'node:crypto'

/**
 * ECDSA over P-256 of a digest that is already made (KMS's MessageType DIGEST): `node:crypto` always hashes first.
 * The curve arithmetic stays in OpenSSL, and only the two lines of modular arithmetic are here. Verification uses the
 * private scalar, which a KMS holds. Not constant-time: for keys of a local machine only. Source: FIPS 186-5, 6.4.
 */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const WIDTH = 32

export interface Scalars {
  readonly r: bigint
  readonly s: bigint
}

export function signDigest(key: KeyObject, digest: Buffer): Scalars {
  const nonce = createECDH('prime256v1')
  nonce.generateKeys()
  const r = xOf(nonce.getPublicKey()) % ORDER
  const k = integer(nonce.getPrivateKey())
  const s = modulo(inverse(k) * (integer(digest) + r * scalarOf(key)))
  // Each has probability 2^-256; FIPS 186-5 starts again.
  return r === 0n || s === 0n ? signDigest(key, digest) : { r, s }
}

/** The nonce that the signature claims is k = (z + r·d)/s; it is genuine when the point k·G has r as its x. */
export function verifiesDigest(key: KeyObject, digest: Buffer, { r, s }: Scalars): boolean {
  if (r <= 0n || r >= ORDER || s <= 0n || s >= ORDER) return false
  const k = modulo(inverse(s) * (integer(digest) + r * scalarOf(key)))
  if (k === 0n) return false
  const nonce = createECDH('prime256v1')
  nonce.setPrivateKey(bytes(k))
  return xOf(nonce.getPublicKey()) % ORDER === r
}

function scalarOf(key: KeyObject): bigint {
  return integer(Buffer.from(String(key.export({ format: 'jwk' }).d), 'base64url'))
}

const integer = (buffer: Buffer) => BigInt(`0x${buffer.toString('hex')}`)
const bytes = (value: bigint) => Buffer.from(value.toString(16).padStart(WIDTH * 2, '0'), 'hex')
const xOf = (uncompressedPoint: Buffer) => integer(uncompressedPoint.subarray(1, 1 + WIDTH))
const modulo = (value: bigint) => ((value % ORDER) + ORDER) % ORDER

/** By the extended Euclidean algorithm. */
function inverse(value: bigint): bigint {
  let [r0, r1] = [ORDER, modulo(value)]
  let [t0, t1] = [0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  return modulo(t0)
}

/** DER: SEQUENCE of two INTEGERs, as KMS gives and takes signatures (RFC 3279, 2.2.3). */
export function toDer({ r, s }: Scalars): Buffer {
  const content = Buffer.concat([r, s].map(derInteger))
  return Buffer.concat([Buffer.from([0x30, content.length]), content])
}

function derInteger(value: bigint): Buffer {
  const hex = value.toString(16)
  const body = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  const signed = (body[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.from([0]), body]) : body
  return Buffer.concat([Buffer.from([0x02, signed.length]), signed])
}

/** Undefined for anything that is not exactly what {@link toDer} would write. */
export function fromDer(der: Buffer): Scalars | undefined {
  const first = der[3] ?? 0
  const r = der.subarray(4, 4 + first)
  const s = der.subarray(6 + first)
  if (r.length === 0 || s.length === 0) return undefined
  const scalars = { r: integer(r), s: integer(s) }
  return toDer(scalars).equals(der) ? scalars : undefined
}
