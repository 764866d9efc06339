/**
 * Base64url without padding (RFC 4648 §5), strict: a text is accepted only when encoding its bytes
 * again gives the same text, so that one value has one spelling and no signature covers two.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** By character code; a plain array, because this runs over every byte of every receipt. */
const sextetOf: number[] = []
for (let value = 0; value < 64; value++) sextetOf[alphabet.charCodeAt(value)] = value

const codes = new TextEncoder().encode(alphabet)
const ascii = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function encodeBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let at = 0
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const letters = Math.min(4, bytes.length - i + 1)
    for (let j = 0; j < letters; j++) text[at++] = codes[(group >> (18 - 6 * j)) & 63] as number
  }
  return ascii.decode(text)
}

/** @returns the bytes, or `undefined` when the text is not the one spelling of any bytes. */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const value = sextetOf[text.charCodeAt(i)]
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  const leftover = bits & ((1 << held) - 1)
  return leftover === 0 ? bytes : undefined
}
