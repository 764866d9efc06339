import { styleSheet } from '../chunk.ts'
import { h } from '../proof/h.ts'
import { sheetOf } from '../proof/sheet.ts'
import { styles } from './elder.css'

const sheet = sheetOf(styles)

/**
 * Puts large type on top of whatever styles the card has.
 *
 * @param chunks where this build's chunks lie, and its style sheets, for browsers that take none from a script
 * @returns what takes it off again
 */
export function wearLargeType(root: ShadowRoot, chunks: string): () => void {
  if (sheet) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }
  const link = h('link', styleSheet(chunks, 'elder'))
  root.appendChild(link)
  return () => root.removeChild(link)
}
