import { generate } from 'lean-qr'

/** A code as a bitmap file (BMP, 24 bits): eight pixels to a module, with its quiet zone. */
export function bitmapOfCode(text: string): Buffer {
  const code = generate(text)
  const side = (code.size + 8) * 8
  const row = side * 3 + ((4 - ((side * 3) % 4)) % 4)
  const head = Buffer.alloc(54)
  head.write('BM')
  head.writeUInt32LE(54 + row * side, 2)
  head.writeUInt32LE(54, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(side, 18)
  head.writeInt32LE(-side, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(24, 28)
  const pixels = Buffer.alloc(row * side, 255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = code.get(Math.floor(x / 8) - 4, Math.floor(y / 8) - 4)
      if (isDark) pixels.fill(0, y * row + x * 3, y * row + x * 3 + 3)
    }
  }
  return Buffer.concat([head, pixels])
}
