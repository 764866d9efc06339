import { type Der, elementAt, within } from './der.ts'

/** What of a CMS signature (RFC 5652 §5) is needed to check it. */
export interface SignerInfo {
  /** The attributes that are signed, as the SET OF they are signed as. */
  readonly signed: Uint8Array<ArrayBuffer>
  readonly messageDigest: Uint8Array<ArrayBuffer>
  /** r and s side by side (RFC 7518 §3.4). */
  readonly signature: Uint8Array<ArrayBuffer>
}

const sequence = 0x30
const setOf = 0x31
/** 1.2.840.113549.1.9.4, with its tag. */
const messageDigest = '06092a864886f70d010904'

/**
 * Reads the one signer of a detached signature, as we make them.
 *
 * @param bytes DER, and zeros behind it
 */
export function readSignerInfo(bytes: Uint8Array<ArrayBuffer>): SignerInfo | undefined {
  const content = elementAt(bytes, 0)
  if (content?.tag !== sequence) return undefined
  if (bytes.subarray(content.bytes.length).some((byte) => byte !== 0)) return undefined
  const [, wrapped] = within(content) ?? []
  const [signedData] = within(wrapped) ?? []
  const signers = within(within(signedData)?.at(-1))
  if (signers?.length !== 1) return undefined
  const parts = within(signers[0]) ?? []
  const attributes = parts.find(({ tag }) => tag === 0xa0)
  const signature = parts.at(-1)
  const digest = attributes && attributeOf(attributes)
  const sides = signature?.tag === 0x04 ? sidesOf(signature.content) : undefined
  if (!attributes || !digest || !sides) return undefined
  const signed = attributes.bytes.slice()
  signed[0] = setOf
  return { signed, messageDigest: digest, signature: sides }
}

/** The digest that is signed: one attribute, with one value. */
function attributeOf(attributes: Der): Uint8Array<ArrayBuffer> | undefined {
  const found = (within(attributes) ?? [])
    .map(within)
    .filter((parts) => parts?.[0] && hexOf(parts[0].bytes) === messageDigest)
  const values = within(found[0]?.[1])
  return found.length === 1 && values?.length === 1 ? values[0]?.content : undefined
}

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function sidesOf(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const whole = elementAt(der, 0)
  const numbers = whole?.bytes.length === der.length ? within(whole) : undefined
  if (whole?.tag !== sequence || numbers?.length !== 2) return undefined
  const sides = new Uint8Array(64)
  for (const [at, { tag, content }] of numbers.entries()) {
    const digits = content[0] === 0 ? content.subarray(1) : content
    if (tag !== 0x02 || digits.length > 32) return undefined
    sides.set(digits, 32 * (at + 1) - digits.length)
  }
  return sides
}
