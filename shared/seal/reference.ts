/**
 * A reference is what people read out, write down and scan: `JZ-7Q4K2-M2XV9-3HABC-D8T1E`. Twenty
 * Crockford base32 characters: 19 carry 95 bits, the last is a check character that catches wrong
 * characters and swapped neighbours (weights modulo the prime 31), all but 0 in the place of Z.
 */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bodyLength = 19

/** @param bytes at least 12; the first 95 bits become the reference. */
export function toReference(bytes: Uint8Array): string {
  let body = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff
    held += 8
    while (held >= 5 && body.length < bodyLength) {
      held -= 5
      body += digits[(bits >> held) & 31]
    }
  }
  return grouped(body + checkCharacter(body))
}

export function isReference(text: string): boolean {
  if (!/^JZ(-[0-9A-HJKMNP-TV-Z]{5}){4}$/.test(text)) return false
  const body = text.slice(3).replace(/-/g, '')
  return checkCharacter(body.slice(0, bodyLength)) === body[bodyLength]
}

/**
 * The reference in what somebody typed, pasted or scanned, which may be more than it: in any case,
 * grouped in any way or not at all, full width, with O for 0 and I or L for 1, letters Crockford base32
 * leaves out. `JZ` may be missing when there is nothing else.
 *
 * @returns it in its one spelling, or `undefined` when there is none
 */
export function findReference(text: string): string | undefined {
  const plain = text.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
  const found = /JZ((?:[^0-9A-Z]{0,3}[0-9A-Z]){20})(?![0-9A-Z])/.exec(plain)
  const body = (found?.[1] ?? plain).replace(/[^0-9A-Z]/g, '')
  const reference = grouped(body)
  return isReference(reference) ? reference : undefined
}

function grouped(text: string): string {
  return `JZ-${text.slice(0, 5)}-${text.slice(5, 10)}-${text.slice(10, 15)}-${text.slice(15)}`
}

function checkCharacter(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum += (i + 1) * digits.indexOf(body[i] as string)
  return digits[sum % 31] as string
}
