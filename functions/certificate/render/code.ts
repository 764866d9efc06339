import { correction, generate, mode } from 'lean-qr'

/** What of pdfkit's inside a code takes: operators of a content stream (ISO 32000-1 Annex A), as they are. */
interface Inside {
  addContent(operators: string): void
}

/** Without Kanji, whose table takes longer to make than a code. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8]

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
  const code = generate(text, { minCorrectionLevel: correction.M, modes })
  const quiet = 4
  const module = side / (code.size + 2 * quiet)
  canvas.save().fillColor('#000000')
  canvas.translate(x + quiet * module, y + quiet * module).scale(module)
  const runs: string[] = []
  for (let row = 0; row < code.size; row++) {
    for (let from = 0; from < code.size; from++) {
      if (!code.get(from, row)) continue
      let to = from
      while (to < code.size && code.get(to, row)) to++
      runs.push(`${from} ${row} ${to - from} 1 re`)
      from = to
    }
  }
  // All at once, in whole modules: one by one, they would take a fifth of the time of a document.
  ;(canvas as unknown as Inside).addContent(runs.join(' '))
  canvas.fill().restore()
}
