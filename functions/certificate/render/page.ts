import { drawCode } from './code.ts'
import type { CertificatePage } from './render-certificate.ts'
import { drawSeal } from './seal.ts'

type Canvas = PDFKit.PDFDocument

/** In points, of an A4 page of 595 × 842. */
const left = 66
const width = 463
const right = left + width
const labelWidth = 120
const ink = '#1a1a1a'
const line = '#8c8c8c'

/** A double frame, as official papers have it. */
export function drawFrame(canvas: Canvas): void {
  canvas.lineWidth(1.2).strokeColor('#9b1c1f').rect(34, 34, 527, 774).stroke()
  canvas.lineWidth(0.5).rect(39, 39, 517, 764).stroke()
}

/** @returns where what comes next begins, as all of these do */
export function drawTitle(canvas: Canvas, { title, number }: CertificatePage): number {
  const size = title.length > 14 ? 20 : 27
  canvas.lineWidth(0.6).fillColor(ink).strokeColor(ink)
  canvas.fontSize(size).text(title, left, 84, {
    width,
    align: 'center',
    characterSpacing: title.length > 10 ? 1 : 5,
    fill: true,
    stroke: true,
  })
  canvas.fontSize(10.5).text(`证明编号：${number}`, left, canvas.y + 14, { width, align: 'right' })
  return canvas.y + 8
}

export function drawFields(canvas: Canvas, { fields }: CertificatePage, top: number): number {
  // Twelve rows and more still leave room for what stands below them.
  const size = fields.length > 11 ? 10.5 : 12
  const padding = fields.length > 11 ? 5 : 8
  let y = top
  for (const { label, value } of fields) {
    canvas.fontSize(size)
    const texts = [
      { text: label, x: left, width: labelWidth },
      { text: value, x: left + labelWidth, width: width - labelWidth },
    ]
    const inside = texts.map(({ text, width }) =>
      canvas.heightOfString(text, { width: width - 16, lineGap: 2 }),
    )
    const height = Math.max(...inside) + 2 * padding
    canvas.lineWidth(0.6).strokeColor(line)
    canvas.rect(left, y, labelWidth, height).fillAndStroke('#f6f2ee', line)
    canvas.rect(left + labelWidth, y, width - labelWidth, height).stroke()
    for (const [at, { text, x, width }] of texts.entries()) {
      const above = (height - (inside[at] ?? 0)) / 2
      canvas.fillColor(ink).text(text, x + 8, y + above, { width: width - 16, lineGap: 2 })
    }
    y += height
  }
  return y + 22
}

export function drawSentence(canvas: Canvas, { statement }: CertificatePage, top: number): number {
  canvas.fontSize(13).fillColor(ink).text(`　　${statement}`, left, top, { width, lineGap: 7 })
  return canvas.y + 6
}

export function drawBasis(canvas: Canvas, { basis }: CertificatePage, top: number): number {
  const laws = basis.map(({ law, article }) => `《${law}》${article}`).join('；')
  canvas.fontSize(9.5).fillColor('#4a4a4a').text(`依据：${laws}`, left, top, { width, lineGap: 3 })
  return canvas.y
}

/** At the foot: whose it is, since when and until when, under the seal; and how to see that it is genuine. */
export function drawIssue(canvas: Canvas, page: CertificatePage): void {
  const { issuer, issuedAt, expiresAt, reference, qr } = page
  const [x, wide] = [right - 230, 230]
  // Under the words, so that none is hidden by it.
  drawSeal(canvas, issuer, x + wide / 2, 694, 62)
  canvas.fillColor(ink).fontSize(13).text(issuer, x, 664, { width: wide, align: 'center' })
  canvas.fontSize(12).text(dateOf(issuedAt), x, 690, { width: wide, align: 'center' })
  canvas.fontSize(9.5).fillColor('#4a4a4a')
  canvas.text(`有效期至${dateOf(expiresAt)}`, x, 716, { width: wide, align: 'center' })
  drawCode(canvas, qr, left, 634, 108)
  const hint = { width: 200, lineGap: 2 }
  canvas.fillColor('#4a4a4a').fontSize(8.5)
  canvas.text('扫描二维码，核对本证明的内容和状态', left, 748, hint)
  canvas.text(`业务编号 ${reference}`, left, canvas.y, hint)
}

/** The day in China, as papers write it. */
function dateOf(instant: string): string {
  const day = new Date(Date.parse(instant) + 8 * 3_600_000)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}
