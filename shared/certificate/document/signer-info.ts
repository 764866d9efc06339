import { type Der, elementAt, within, writeDer } from './der.ts'
import { sidesOf } from './ecdsa-sides.ts'

/** What of a CMS signature (RFC 5652 §5) is needed to check it. */
export interface SignerInfo {
  /** The attributes that are signed, as the SET OF they are signed as. */
  readonly signed: Uint8Array<ArrayBuffer>
  /** SHA-256 of the document, and of the certificate, as the attributes have them. */
  readonly messageDigest: Uint8Array<ArrayBuffer>
  readonly certificateDigest: Uint8Array<ArrayBuffer>
  /** X.509, as it is brought along: nothing about it is believed. */
  readonly certificate: Uint8Array<ArrayBuffer>
  /** r and s side by side (RFC 7518 §3.4). */
  readonly signature: Uint8Array<ArrayBuffer>
}

const [sequence, setOf, octets, tagged] = [0x30, 0x31, 0x04, 0xa0] as const
/** Object identifiers, with their tags, and what is made of them. */
const signedDataType = '06092a864886f70d010702'
const dataType = '06092a864886f70d010701'
const messageDigest = '06092a864886f70d010904'
const signingCertificateV2 = '060b2a864886f70d010910022f'
const sha256 = '300b0609608648016503040201'
const ecdsaWithSha256 = '300a06082a8648ce3d040302'
const one = '020101'

/**
 * Reads the one signer of a detached signature, as we make them. What of it is not signed has one form, to the
 * byte, which follows from what is signed: nothing can be put in.
 *
 * @param bytes DER, and zeros behind it
 */
export function readSignerInfo(bytes: Uint8Array<ArrayBuffer>): SignerInfo | undefined {
  const content = elementAt(bytes, 0)
  if (!content || bytes.subarray(content.bytes.length).some((byte) => byte !== 0)) return undefined
  const signedData = within(within(content)?.[1])?.[0]
  const [, , , certificates, signers] = within(signedData) ?? []
  const [, , , attributes, , signature] = within(within(signers)?.[0]) ?? []
  const certificate = within(certificates)?.[0]
  if (!certificate || !attributes || !signature) return undefined
  const name = nameIn(certificate)
  if (!name || !isEqual(content.bytes, ours({ certificate, name, attributes, signature }))) {
    return undefined
  }
  const digest = attributeOf(attributes, messageDigest)
  const named = within(within(within(attributeOf(attributes, signingCertificateV2))?.[0])?.[0])?.[0]
  const sides = sidesOf(signature.content)
  if (digest?.tag !== octets || named?.tag !== octets || !sides) return undefined
  const signed = attributes.bytes.slice()
  signed[0] = setOf
  return {
    signed,
    messageDigest: digest.content,
    certificateDigest: named.content,
    certificate: certificate.bytes,
    signature: sides,
  }
}

/** The value of an attribute that is there once, with one value. */
function attributeOf(attributes: Der, type: string): Der | undefined {
  const found = (within(attributes) ?? [])
    .map(within)
    .filter((parts) => parts?.[0] && isEqual(parts[0].bytes, fromHex(type)))
  const values = within(found[0]?.[1])
  return found.length === 1 && values?.length === 1 ? values[0] : undefined
}

/** A certificate's issuer and number, as a signer is named by them. */
function nameIn(certificate: Der): Uint8Array<ArrayBuffer> | undefined {
  const [, number, , issuer] = within(within(certificate)?.[0]) ?? []
  return number && issuer && writeDer(sequence, issuer.bytes, number.bytes)
}

interface Parts {
  readonly certificate: Der
  readonly name: Uint8Array<ArrayBuffer>
  readonly attributes: Der
  readonly signature: Der
}

/** The signature that we would have made of these. */
function ours({ certificate, name, attributes, signature }: Parts): Uint8Array<ArrayBuffer> {
  const signer = writeDer(
    sequence,
    ...[fromHex(one), name, fromHex(sha256)],
    ...[writeDer(tagged, attributes.content), fromHex(ecdsaWithSha256)],
    writeDer(octets, signature.content),
  )
  const signedData = writeDer(
    sequence,
    ...[fromHex(one), writeDer(setOf, fromHex(sha256)), writeDer(sequence, fromHex(dataType))],
    ...[writeDer(tagged, certificate.bytes), writeDer(setOf, signer)],
  )
  return writeDer(sequence, fromHex(signedDataType), writeDer(tagged, signedData))
}

const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

export const isEqual = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
