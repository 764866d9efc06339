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
  const hex = /^<((?:[0-9a-f]{2})+)>$/.exec(text.slice(from, to))?.[1]
  if (hex === undefined) return undefined
  const covered = new Uint8Array(from + rest)
  covered.set(bytes.subarray(0, from))
  covered.set(bytes.subarray(to), from)
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return { covered, signature }
}

/** Bytes as characters, one each. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text
}
