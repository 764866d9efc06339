import { elementAt, within, writeDer } from './der.ts'

/** Tags of DER (X.690 §8): a constructed element, its members' own, and one that stands for what its place says. */
export const [sequence, setOf, octets, tagged] = [0x30, 0x31, 0x04, 0xa0] as const

const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Object identifiers, with their tags (RFC 5652 §11 and §4, RFC 5035 §3). */
export const contentType = fromHex('06092a864886f70d010903')
export const messageDigest = fromHex('06092a864886f70d010904')
export const signingCertificateV2 = fromHex('060b2a864886f70d010910022f')
export const dataType = fromHex('06092a864886f70d010701')
const signedDataType = fromHex('06092a864886f70d010702')

/** Algorithms as elements: neither takes parameters (RFC 5754 §2 and §3.2). */
export const ecdsaWithSha256 = fromHex('300a06082a8648ce3d040302')
const sha256 = fromHex('300b0609608648016503040201')
const one = fromHex('020101')

/** What a signature of ours is made of. */
export interface SignatureParts {
  /** X.509, DER. */
  readonly certificate: Uint8Array<ArrayBuffer>
  /** The attributes that are signed, one behind the other. */
  readonly attributes: Uint8Array
  /** ECDSA, DER. */
  readonly signature: Uint8Array
}

/**
 * Writes a detached signature (RFC 5652 §5) by one signer: from these parts there is one, to the byte.
 *
 * @returns `undefined` when the certificate is none
 */
export function writeSignature(parts: SignatureParts): Uint8Array<ArrayBuffer> | undefined {
  const { certificate, attributes, signature } = parts
  const name = nameIn(certificate)
  if (!name) return undefined
  const signer = writeDer(
    sequence,
    ...[one, name, sha256],
    ...[writeDer(tagged, attributes), ecdsaWithSha256],
    writeDer(octets, signature),
  )
  const signedData = writeDer(
    sequence,
    ...[one, writeDer(setOf, sha256), writeDer(sequence, dataType)],
    ...[writeDer(tagged, certificate), writeDer(setOf, signer)],
  )
  return writeDer(sequence, signedDataType, writeDer(tagged, signedData))
}

/** A certificate's issuer and number, as a signer is named by them. */
function nameIn(certificate: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const [, number, , issuer] = within(within(elementAt(certificate, 0))?.[0]) ?? []
  return number && issuer && writeDer(sequence, issuer.bytes, number.bytes)
}
