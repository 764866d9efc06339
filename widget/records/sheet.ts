import { styleSheet } from '../chunk.ts'
import { h } from '../proof/h.ts'
import { sheetOf } from '../proof/sheet.ts'
import { styles } from './records.css'

/** On top of the style sheet of cards. Where a script brings none it is loaded, as that one is. */
export function adoptRecords(root: ShadowRoot, chunks: string): void {
  const sheet = sheetOf(styles)
  if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  else root.append(h('link', styleSheet(chunks, 'records')))
}
