import { ourRoots } from './ours.ts'

/** As a reader who needs more room sets it (WCAG 2.2, 1.4.12). */
const css = `
* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p {
  margin-bottom: 2em !important;
}`

let sheet: CSSStyleSheet | undefined

/** Spaces out the text of the page and of ours on it, until called again. */
export function spacing(): string[] {
  const before = sheet
  if (!before) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  } else sheet = undefined
  for (const root of new Set([document, ...ourRoots()])) {
    root.adoptedStyleSheets = before
      ? root.adoptedStyleSheets.filter((one) => one !== before)
      : [...root.adoptedStyleSheets, ...(sheet ? [sheet] : [])]
  }
  return []
}
