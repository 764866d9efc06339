/** One element of DER (X.690): its tag, what is in it, and all of its bytes. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Reads elements that lie one behind the other, to the last byte. Strict: definite lengths in their shortest
 * form, tags of one byte.
 *
 * @returns `undefined` for anything else
 */
export function readDer(bytes: Uint8Array<ArrayBuffer>): Der[] | undefined {
  const found: Der[] = []
  for (let at = 0; at < bytes.length; ) {
    const one = elementAt(bytes, at)
    if (!one) return undefined
    found.push(one)
    at += one.bytes.length
  }
  return found
}

/** The elements inside one. */
export const within = (element: Der | undefined): Der[] | undefined =>
  element && readDer(element.content)

/** The first element of some bytes, whatever is behind it. */
export function elementAt(bytes: Uint8Array<ArrayBuffer>, at: number): Der | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined
  const more = first & 0x80 ? first & 0x7f : 0
  if (first === 0x80 || more > 3) return undefined
  let length = more ? 0 : first
  for (let i = 0; i < more; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0)
  const isShortest = more === 0 || (length >= 0x80 && length >= 256 ** (more - 1))
  const from = at + 2 + more
  if (!isShortest || from + length > bytes.length) return undefined
  return { tag, content: bytes.slice(from, from + length), bytes: bytes.slice(at, from + length) }
}

/** An element of these contents. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const digits: number[] = []
  for (let rest = length; rest > 0; rest >>>= 8) digits.unshift(rest & 0xff)
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + digits.length, ...digits]
  const written = new Uint8Array(head.length + length)
  written.set(head)
  let at = head.length
  for (const part of parts) {
    written.set(part, at)
    at += part.length
  }
  return written
}
