import { type Der, elementAt, within } from './der.ts'
import { sidesOf } from './ecdsa-sides.ts'
import {
  messageDigest,
  octets,
  setOf,
  signingCertificateV2,
  writeSignature,
} from './signature-form.ts'

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
  const ours = writeSignature({
    certificate: certificate.bytes,
    attributes: attributes.content,
    signature: signature.content,
  })
  if (!ours || !isEqual(content.bytes, ours)) return undefined
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
function attributeOf(attributes: Der, type: Uint8Array): Der | undefined {
  const found = (within(attributes) ?? [])
    .map(within)
    .filter((parts) => parts?.[0] && isEqual(parts[0].bytes, type))
  const values = within(found[0]?.[1])
  return found.length === 1 && values?.length === 1 ? values[0] : undefined
}

export const isEqual = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
