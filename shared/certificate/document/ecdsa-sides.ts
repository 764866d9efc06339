import { elementAt, within } from './der.ts'

/** Half the order of P-256 (SEC 2 §2.4.2). */
const halfOrder = '7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8'

/**
 * A P-256 signature as WebCrypto takes it, r and s side by side, out of the DER that it is kept as (RFC 3279
 * §2.2.3). Strict: two positive numbers in their shortest form, and s the lower of the two that fit, so that a
 * signature cannot be turned into another.
 */
export function sidesOf(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const whole = elementAt(der, 0)
  const numbers = whole?.bytes.length === der.length ? within(whole) : undefined
  if (whole?.tag !== 0x30 || numbers?.length !== 2) return undefined
  const sides = new Uint8Array(64)
  for (const [at, { tag, content }] of numbers.entries()) {
    const [first = 0x80, second = 0] = content
    const isPadded = first === 0 && second < 0x80
    const digits = first === 0 ? content.subarray(1) : content
    if (tag !== 0x02 || first >= 0x80 || isPadded || digits.length > 32) return undefined
    sides.set(digits, 32 * (at + 1) - digits.length)
  }
  return hexOf(sides.subarray(32)) <= halfOrder ? sides : undefined
}

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
