import { correction, generate } from 'lean-qr'

/**
 * A QR code of vector squares, dark runs of a row in one: sharp at any size, and at least 15 % may be lost.
 *
 * @param side of the code with its quiet zone (ISO/IEC 18004 §9.1), in points
 */
export function drawCode(
  canvas: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  side: number,
): void {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const quiet = 4
  const module = side / (code.size + 2 * quiet)
  const [left, top] = [x + quiet * module, y + quiet * module]
  canvas.save().fillColor('#000000')
  for (let row = 0; row < code.size; row++) {
    for (let from = 0; from < code.size; from++) {
      if (!code.get(from, row)) continue
      let to = from
      while (to < code.size && code.get(to, row)) to++
      canvas.rect(left + from * module, top + row * module, (to - from) * module, module)
      from = to
    }
  }
  canvas.fill().restore()
}
