const table = new Map<string, readonly number[]>()

/**
 * Text as the bytes of an old Chinese page or list. Node reads GBK and does not write it: the table is read
 * backwards.
 */
export function encodeGbk(text: string): Buffer {
  if (table.size === 0) fillTable()
  return Buffer.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      const bytes = code < 0x80 ? [code] : table.get(letter)
      if (!bytes) throw new Error(`GBK has no ${letter}`)
      return bytes
    }),
  )
}

function fillTable(): void {
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
}
