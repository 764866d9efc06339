import { type Html, html } from './html.ts'
import type { FlowBox, FlowWords } from './words/security.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

const height = 64

/** From the citizen's screen at the top to the records at the bottom: it fits a phone. */
const places: { readonly [Box in FlowBox]: Place } = {
  page: { x: 4, y: 8, width: 152 },
  frame: { x: 204, y: 8, width: 152 },
  server: { x: 4, y: 168, width: 152 },
  edge: { x: 204, y: 168, width: 152 },
  functions: { x: 204, y: 312, width: 152 },
  records: { x: 204, y: 456, width: 152 },
}

/** Arrows in the order of their steps: the line, and where its number stands. */
const arrows = [
  { path: 'M 44 72 V 160', at: [44, 116] },
  { path: 'M 132 72 C 132 140 236 96 240 160', at: [186, 116] },
  { path: 'M 304 72 V 160', at: [304, 116] },
  { path: 'M 204 40 H 164', at: [182, 20] },
  { path: 'M 280 232 V 304', at: [280, 268] },
  { path: 'M 280 376 V 448', at: [280, 412] },
  { path: 'M 92 168 V 80', at: [92, 136] },
  { path: 'M 156 200 H 196', at: [178, 222] },
] as const

/** The flow of data as a picture. The list beside it says the same, so that nothing is only seen. */
export function flowPicture({ title, boxes }: FlowWords): Html {
  return html`<svg class="flow" viewBox="0 0 360 528" role="img" aria-labelledby="flow-picture-title">
<title id="flow-picture-title">${title}</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M 0 0 L 8 4 L 0 8 z"/></marker></defs>
${Object.entries(places).map(([box, place]) => drawBox(place, ...boxes[box as FlowBox]))}
${arrows.map(({ path, at: [x, y] }, i) => html`<path class="arrow" d="${path}" marker-end="url(#arrow)"/><circle cx="${x}" cy="${y}" r="11"/><text class="step" x="${x}" y="${y + 4}">${i + 1}</text>`)}
</svg>`
}

function drawBox({ x, y, width }: Place, name: string, what: string): Html {
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text class="name" x="${x + width / 2}" y="${y + 27}">${name}</text><text class="what" x="${x + width / 2}" y="${y + 47}">${what}</text>`
}
