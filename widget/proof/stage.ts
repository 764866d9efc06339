import { styleSheet } from '../chunk.ts'
import { styles } from '../styles.css'
import { type Child, fill, h } from './h.ts'
import { sheetOf } from './sheet.ts'

/** Where a proof is shown: inside its shadow root, out of reach of the host's style sheets. */
export interface Stage {
  show(above: Child, status: string, below: Child, language: string): void
  /** The status line alone, so that nothing else loses the focus. */
  say(status: string): void
  /** Where a citizen is led: to what must be corrected, else to the heading of what is shown. */
  lead(): HTMLElement | null
  readonly root: ShadowRoot
}

let sheet: CSSStyleSheet | undefined

/** @param chunks where this build's chunks lie, and its style sheet */
export function stage(root: ShadowRoot, chunks: string): Stage {
  const above = h('div', {})
  // Always there, or screen readers would not hear it change.
  const status = h('p', { class: 'status', role: 'status' })
  const below = h('div', {})
  const all = h('div', { onkeydown: shield, onpaste: shield }, h('slot', {}), above, status, below)
  root.append(all)
  adoptStyles(root, chunks)
  return {
    root,
    show(head, said, body, language) {
      all.lang = language
      fill(above, [head])
      fill(below, [body])
      all.className = all.part = head ? 'jz card' : 'jz'
      status.textContent = said
    },
    say(said) {
      status.textContent = said
    },
    lead: () =>
      root.querySelector('div[tabindex]') ??
      root.querySelector('h2') ??
      root.querySelector('button,iframe'),
  }
}

/**
 * Old pages forbid keys and pasting wherever they see no field, and see none in here. Leaving
 * with Tab or Escape stays theirs to handle.
 */
function shield(event: Event): void {
  if (!/Tab|Esc/.test((event as KeyboardEvent).key)) event.stopPropagation()
}

/**
 * One sheet for all. Where there is none it is loaded, because a policy without `unsafe-inline` forbids a
 * `<style>`, but may allow the platform.
 */
function adoptStyles(root: ShadowRoot, chunks: string): void {
  // Not before a proof is there: the script is on pages that have none, too.
  sheet ??= sheetOf(styles)
  if (sheet) root.adoptedStyleSheets = [sheet]
  else root.append(h('link', styleSheet(chunks, 'styles')))
}
