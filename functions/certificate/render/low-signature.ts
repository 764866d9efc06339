import { derToP1363 } from '../../kms/ecdsa-signature.ts'

/** The order of P-256 (SEC 2 §2.4.2). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/**
 * Of the two signatures that a P-256 key makes of one, (r, s) and (r, n − s), the one with the lower s: readers
 * of ours take no other, so that of each document there is one.
 *
 * @param der as KMS gives it
 */
export function lowSignature(der: Uint8Array): Buffer {
  const sides = derToP1363(der)
  const [r, s] = [numberOf(sides.subarray(0, 32)), numberOf(sides.subarray(32))]
  const content = Buffer.concat([integer(r), integer(2n * s > order ? order - s : s)])
  return Buffer.concat([Buffer.from([0x30, content.length]), content])
}

const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)

/** A DER INTEGER, positive and in its shortest form. */
function integer(value: bigint): Buffer {
  const hex = value.toString(16)
  const digits = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  const sign = (digits[0] ?? 0) >= 0x80 ? [0] : []
  return Buffer.from([0x02, digits.length + sign.length, ...sign, ...digits])
}
