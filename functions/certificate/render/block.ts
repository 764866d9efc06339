import type { CertificatePage } from './render-certificate.ts'

type Canvas = PDFKit.PDFDocument

/** A part of the page that goes over its whole width, between margins. */
export interface Block {
  readonly height: number
  draw(top: number): void
}

/** Makes a part as large as `scale` has it; its usual size is 1. */
type Part = (canvas: Canvas, page: CertificatePage, scale: number) => Block

/** In points, of an A4 page of 595 × 842. */
export const left = 66
export const width = 463
export const ink = '#1a1a1a'
export const faint = '#4a4a4a'

/** Titles are not made larger or smaller by what stands below them. */
export const titleBlock: Part = (canvas, { title, number }) => {
  const isLong = title.length > 10
  const size = title.length > 14 ? 20 : 27
  const heading = { width, align: 'center', characterSpacing: isLong ? 1 : 5 } as const
  const high = canvas.fontSize(size).heightOfString(title, heading)
  return {
    height: high + 38,
    draw(top) {
      canvas.lineWidth(0.6).fillColor(ink).strokeColor(ink).fontSize(size)
      // The font has one weight; an outline makes another of it.
      canvas.text(title, left, top, { ...heading, fill: true, stroke: true })
      canvas.fontSize(10.5)
      canvas.text(`证明编号：${number}`, left, top + high + 14, { width, align: 'right' })
    },
  }
}

export const sentenceBlock: Part = (canvas, { statement }, scale) => {
  const size = 13 * scale
  return textBlock(canvas, `　　${statement}`, { size, color: ink, lineGap: size / 2, below: 6 })
}

export const basisBlock: Part = (canvas, { basis }, scale) => {
  const laws = basis.map(({ law, article }) => `《${law}》${article}`).join('；')
  if (!laws) return { height: 0, draw: () => undefined }
  const size = 9.5 * Math.min(scale, 1.1)
  return textBlock(canvas, `依据：${laws}`, { size, color: faint, lineGap: size / 4, below: 0 })
}

interface Look {
  readonly size: number
  readonly color: string
  readonly lineGap: number
  readonly below: number
}

function textBlock(canvas: Canvas, text: string, { size, color, lineGap, below }: Look): Block {
  const options = { width, lineGap }
  return {
    height: canvas.fontSize(size).heightOfString(text, options) + below,
    draw: (top) => canvas.fontSize(size).fillColor(color).text(text, left, top, options),
  }
}
