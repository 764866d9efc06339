import { faint, ink, left, width } from './block.ts'
import { drawCode } from './code.ts'
import type { CertificatePage } from './render-certificate.ts'
import { drawSeal } from './seal.ts'

/** Where the foot of the page begins, in points. */
export const footTop = 622

/** At the foot: whose it is, since when and until when, under the seal; and how to see that it is genuine. */
export function drawIssue(canvas: PDFKit.PDFDocument, page: CertificatePage): void {
  const { issuer, issuedAt, expiresAt, reference, qr } = page
  const wide = 250
  const x = left + width - wide
  // Under the words, so that none is hidden by it; they stand below its star, where its ring is open.
  drawSeal(canvas, issuer, x + wide / 2, 686, 61)
  const centred = { width: wide, align: 'center' } as const
  canvas.fillColor(ink).fontSize(13)
  canvas.fontSize(Math.min(13, (13 * (wide - 1)) / canvas.widthOfString(issuer)))
  canvas.text(issuer, x, 700, centred)
  canvas.fontSize(12).text(dateOf(issuedAt), x, 718.5, centred)
  canvas.fontSize(9.5).fillColor(faint)
  canvas.text(`有效期至${dateOf(expiresAt)}`, x, 753, centred)
  drawCode(canvas, qr, left, 632, 112)
  const hint = { width: 205, lineGap: 1 }
  canvas
    .fillColor(ink)
    .fontSize(9.5)
    .text('扫描二维码核验真伪', left + 9, 745, hint)
  canvas
    .fillColor(faint)
    .fontSize(8)
    .text(`业务编号 ${reference}`, left + 9, canvas.y, hint)
}

/** The day in China, as papers write it. */
function dateOf(instant: string): string {
  const day = new Date(Date.parse(instant) + 8 * 3_600_000)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}
