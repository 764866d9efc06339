/** A document as its one signature covers it. */
export interface SignedRange {
  /** Everything but the signature. */
  readonly covered: Uint8Array<ArrayBuffer>
  /** CMS, with the zeros that fill its place. */
  readonly signature: Uint8Array<ArrayBuffer>
}

/** Characters that a signature of ours has at most, its brackets with it. */
const longest = 32_768

/**
 * Finds what the signature of a document of ours covers: all bytes from the first to the last but the
 * signature itself. A document with anything more, or with two of anything, is none of ours.
 */
export function signedRange(bytes: Uint8Array<ArrayBuffer>): SignedRange | undefined {
  const text = latin1(bytes)
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)]
  const [range] = ranges
  if (!range || ranges.length !== 1 || text.split('/ByteRange').length !== 2) return undefined
  const [begin, from, to, rest] = range.slice(1).map(Number)
  if (begin !== 0 || from === undefined || to === undefined || rest === undefined) return undefined
  if (!(from < to) || to - from > longest || to + rest !== bytes.length) return undefined
  if (!/^<(?:[0-9a-f]{2})+>$/.test(text.slice(from, to))) return undefined
  const covered = new Uint8Array(from + rest)
  covered.set(bytes.subarray(0, from))
  covered.set(bytes.subarray(to), from)
  return { covered, signature: fromDigits(bytes.subarray(from + 1, to - 1)) }
}

/** What pairs of hexadecimal digits say, which are small letters. */
function fromDigits(digits: Uint8Array): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(digits.length / 2)
  for (let at = 0; at < values.length; at++) {
    values[at] = 16 * digitOf(digits[2 * at]) + digitOf(digits[2 * at + 1])
  }
  return values
}

const digitOf = (character = 0) => (character < 0x3a ? character - 0x30 : character - 0x57)

/** Bytes as characters, one each: those of ASCII as they are (Encoding Standard §9.1). */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
