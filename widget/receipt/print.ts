/*! lean-qr: MIT licence, see https://github.com/davidje13/lean-qr/blob/main/LICENSE */
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { styleSheet } from '../chunk.ts'
import { sayDate } from '../words/date.ts'
import type { PrintableReceipt } from './open.ts'
import { styles } from './receipt.css'
import { receiptWords } from './words.ts'

/**
 * Draws the receipt into an empty frame and prints that frame alone. Not a new window: web views inside
 * other apps block those, and there the citizen still sees the sheet and can keep a picture of it.
 *
 * @param chunks where this build's chunks lie, and its style sheets
 */
export async function printReceipt(
  receipt: PrintableReceipt,
  sheet: HTMLIFrameElement,
  chunks: string,
): Promise<void> {
  const { title, agency, language, sealed } = receipt
  const words = receiptWords[language]
  const { contentWindow: view, contentDocument: page } = sheet
  if (!view || !page) return
  sheet.hidden = false
  sheet.title = words.heading
  page.documentElement.lang = language
  page.title = `${words.heading} ${sealed.reference}`
  const styled = style(view, page, chunks)
  const list = page.createElement('dl')
  for (const [term, said] of [
    [words.reference, sealed.reference],
    [words.item, title],
    [words.agency, agency],
    [words.pledgedAt, sayDate(sealed.pledgedAt, language, 'with time')],
    [words.validUntil, sayDate(sealed.expiresAt, language, 'with time')],
  ] as const) {
    list.append(element(page, 'dt', term), element(page, 'dd', said))
  }
  const code = qrCode(page, sealed.reference)
  page.body.textContent = ''
  page.body.append(
    element(page, 'h1', words.heading),
    code,
    list,
    element(page, 'p', words.whatSealProves),
  )
  await styled
  sheet.style.height = `${page.documentElement.scrollHeight}px`
  view.focus()
  view.print()
}

/** Not by the library's own drawing, which needs Chrome 86. */
function qrCode(page: Document, text: string): SVGElement {
  const code = generate(text)
  const svg = page.createElementNS(svgNamespace, 'svg')
  const path = page.createElementNS(svgNamespace, 'path')
  const side = code.size + 2 * quietZone
  path.setAttribute('d', toSvgPath(code))
  svg.setAttribute('viewBox', `${-quietZone} ${-quietZone} ${side} ${side}`)
  svg.setAttribute('shape-rendering', 'crispedges')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', text)
  svg.append(path)
  return svg
}

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Modules of white around a code, by which readers find it (ISO/IEC 18004). */
const quietZone = 4

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name)
  made.textContent = text
  return made
}

/**
 * The frame inherits the host's content security policy, which may forbid a `<style>`.
 *
 * @returns what to wait for before the sheet is as it should be, where there is something
 */
function style(view: Window, page: Document, chunks: string): Promise<unknown> | undefined {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis
  if ('adoptedStyleSheets' in page && 'replaceSync' in Sheet.prototype) {
    const sheet = new Sheet()
    sheet.replaceSync(styles)
    page.adoptedStyleSheets = [sheet]
    return undefined
  }
  const link = page.createElement('link')
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve
    for (const [name, value] of Object.entries(styleSheet(chunks, 'receipt'))) {
      link.setAttribute(name, value)
    }
    page.head.append(link)
  })
}
