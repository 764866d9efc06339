import { type Block, ink, left, width } from './block.ts'
import type { CertificatePage } from './render-certificate.ts'

const labelWidth = 124
const line = '#8c8c8c'

/** The fields, one below the other: what each is, and what it says. */
export function fieldTable(
  canvas: PDFKit.PDFDocument,
  { fields }: CertificatePage,
  scale: number,
): Block {
  const size = 12 * scale
  // Small rows are also closer, or twelve of them would take the room of what stands below.
  const padding = Math.max(1, 8 + 22 * (scale - 1))
  const beside = 8
  // The font's own lines are far apart, as long texts want it.
  const lineGap = -size * 0.12
  canvas.fontSize(size)
  const rows = fields.map(({ label, value }) => {
    const cells = [
      { text: label, x: left, wide: labelWidth },
      { text: value, x: left + labelWidth, wide: width - labelWidth },
    ].map((cell) => {
      const options = { width: cell.wide - 2 * beside, lineGap }
      return { ...cell, options, high: canvas.heightOfString(cell.text, options) }
    })
    return { cells, high: Math.max(...cells.map(({ high }) => high)) + 2 * padding }
  })
  return {
    height: rows.reduce((sum, { high }) => sum + high, 0) + 20 * scale,
    draw(top) {
      let y = top
      canvas.lineWidth(0.6).fontSize(size)
      for (const { cells, high } of rows) {
        canvas.rect(left, y, labelWidth, high).fillAndStroke('#f6f2ee', line)
        canvas.rect(left + labelWidth, y, width - labelWidth, high).stroke(line)
        canvas.fillColor(ink)
        for (const cell of cells) {
          canvas.text(cell.text, cell.x + beside, y + (high - cell.high) / 2, cell.options)
        }
        y += high
      }
    },
  }
}
