import { type Block, basisBlock, sentenceBlock, titleBlock } from './block.ts'
import { fieldTable } from './field-table.ts'
import { drawIssue, footTop } from './issue.ts'
import type { CertificatePage } from './render-certificate.ts'

type Canvas = PDFKit.PDFDocument

/** In points. */
const bodyTop = 80
const room = footTop - bodyTop

/**
 * Draws the one page: as large as there is room for, so that short certificates are not lost on it and long
 * ones stay on it.
 *
 * @throws Error when it could not be read even as small as print may be
 */
export function drawPage(canvas: Canvas, page: CertificatePage): void {
  drawFrame(canvas)
  let top = bodyTop
  for (const block of bodyOf(canvas, page)) {
    block.draw(top)
    top += block.height
  }
  drawIssue(canvas, page)
}

function bodyOf(canvas: Canvas, page: CertificatePage): Block[] {
  for (let percent = 120; percent >= 50; percent -= 5) {
    const parts = [titleBlock, fieldTable, sentenceBlock, basisBlock]
    const blocks = parts.map((part) => part(canvas, page, percent / 100))
    if (blocks.reduce((sum, { height }) => sum + height, 0) <= room) return blocks
  }
  throw new Error('the certificate holds more than fits on its page')
}

/** A double frame, as official papers have it. */
function drawFrame(canvas: Canvas): void {
  canvas.lineWidth(1.2).strokeColor('#9b1c1f').rect(34, 34, 527, 774).stroke()
  canvas.lineWidth(0.5).rect(39, 39, 517, 764).stroke()
}
