const red = '#d0021b'

/** How far the name goes around: the lower part of a seal stays open. In radians. */
const arc = (4 / 3) * Math.PI

/** How narrow its letters may be, of their usual width. */
const narrowest = 0.62

/**
 * The round red seal of an office, made of its name: a ring, the name along its inside from left to right over
 * the top, and a five-pointed star. A picture; what proves anything are the signature and the seal it carries.
 *
 * @param x centre, and radius, in points
 */
export function drawSeal(
  canvas: PDFKit.PDFDocument,
  name: string,
  x: number,
  y: number,
  radius: number,
): void {
  canvas.save()
  canvas.lineWidth(2.4).strokeColor(red).circle(x, y, radius).stroke()
  canvas.fillColor(red)
  drawStar(canvas, x, y, radius * 0.29)
  const letters = [...name]
  const inside = radius - 5
  // Longer names take narrower letters, then smaller ones, and more of the ring; none of them touch.
  const each = Math.min(arc / letters.length, (letters.length < 6 ? 30 : 22) / inside)
  const room = each * inside * 0.78
  const size = Math.min(16, room / narrowest)
  const narrow = Math.min(1, room / size)
  const first = (-each * (letters.length - 1)) / 2
  canvas.fontSize(size).lineWidth(0.3)
  for (const [at, letter] of letters.entries()) {
    const angle = ((first + at * each) * 180) / Math.PI
    canvas
      .save()
      .rotate(angle, { origin: [x, y] })
      .scale(narrow, 1, { origin: [x, y] })
    const wide = canvas.widthOfString(letter)
    canvas.text(letter, x - wide / 2, y - inside, { lineBreak: false, fill: true, stroke: true })
    canvas.restore()
  }
  canvas.restore()
}

function drawStar(canvas: PDFKit.PDFDocument, x: number, y: number, radius: number): void {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10)
  for (let at = 0; at < 10; at++) {
    const angle = (at * Math.PI) / 5 - Math.PI / 2
    const far = at % 2 === 0 ? radius : inner
    const point = [x + far * Math.cos(angle), y + far * Math.sin(angle)] as const
    if (at === 0) canvas.moveTo(...point)
    else canvas.lineTo(...point)
  }
  canvas.closePath().fill()
}
