import { sheetOf } from '../proof/sheet.ts'
import { themable } from '../styles.css'
import { complain, sayCorrection } from './complain.ts'
import type { Scheme } from './properties.ts'
import { settle } from './settle.ts'
import { themes } from './themes.ts'
import type { Wanted } from './wanted.ts'

/** After the host's families, of which none may be here: what the style sheet has. */
const fallback = '"Noto Sans CJK SC", system-ui, sans-serif'

const sheet = sheetOf(themable)

/**
 * Dresses a proof as wanted, with colours that fail their contrast corrected, and tells in the console
 * which of the host's were. Through the CSSOM, which no content security policy forbids.
 *
 * @param root of the proof; the first thing in it is the card (`proof/stage.ts`)
 * @returns the scheme of the surface as it is
 */
export function apply(root: ShadowRoot, wanted: Wanted): Scheme {
  const { scheme, palette, corrections } = settle(wanted)
  const { radius = themes[wanted.theme].radius, size = '', font } = wanted.properties
  const values = { ...palette, radius, size, font: font ? `${font}, ${fallback}` : '' }
  const { style } = root.firstElementChild as HTMLElement
  for (const [name, value] of Object.entries(values)) style.setProperty(`--jz-${name}`, value)
  style.setProperty('color-scheme', scheme)
  style.setProperty('accent-color', palette.accent)
  makeThemable(root)
  for (const correction of corrections) complain(sayCorrection(correction))
  return scheme
}

/** The script has the sheet without properties. Where a `<link>` brought it, it has them already. */
function makeThemable(root: ShadowRoot): void {
  if (!sheet) return
  const [, ...more] = root.adoptedStyleSheets
  root.adoptedStyleSheets = [sheet, ...more]
}
