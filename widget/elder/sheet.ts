import { styleSheet } from '../chunk.ts'
import { h } from '../proof/h.ts'
import { styles } from './elder.css'

let sheet: CSSStyleSheet | undefined

/**
 * Puts large type on top of whatever styles the card has.
 *
 * @param chunks where this build's chunks lie, and its style sheets, for browsers that take none from a script
 * @returns what takes it off again
 */
export function wearLargeType(root: ShadowRoot, chunks: string): () => void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(styles)
    }
    const worn = sheet
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, worn]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== worn)
    }
  }
  const link = h('link', styleSheet(chunks, 'elder'))
  root.appendChild(link)
  return () => root.removeChild(link)
}
