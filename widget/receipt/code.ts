/*! lean-qr: MIT licence, see https://github.com/davidje13/lean-qr/blob/main/LICENSE */
import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Modules of white around a code (ISO/IEC 18004 §9.1). */
const quietZone = 4

/**
 * A QR code that survives a bad printer and a fold: at least 15 % may be lost. Built here, because what
 * the library builds takes `replaceChildren`, which Chrome before 86 lacks.
 *
 * @param text what it says, and what it is called for whoever cannot see it
 */
export function qrCode(page: Document, text: string): SVGSVGElement {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const size = code.size + 2 * quietZone
  const svg = shape(page, 'svg', {
    viewBox: `${-quietZone} ${-quietZone} ${size} ${size}`,
    'shape-rendering': 'crispEdges',
    role: 'img',
    'aria-label': text,
  })
  const box = { x: -quietZone, y: -quietZone, width: size, height: size }
  svg.append(
    shape(page, 'rect', { ...box, fill: '#fff' }),
    shape(page, 'path', { d: toSvgPath(code), fill: '#000' }),
  )
  return svg
}

function shape<Name extends 'svg' | 'rect' | 'path'>(
  page: Document,
  name: Name,
  attributes: { readonly [name: string]: string | number },
): SVGElementTagNameMap[Name] {
  const made = page.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`)
  return made
}
