import { styles } from '../styles.css'
import { type Child, fill, h } from './h.ts'

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

export function stage(root: ShadowRoot): Stage {
  const above = h('div', {})
  // Always there, or screen readers would not hear it change.
  const status = h('p', { role: 'status' })
  const below = h('div', {})
  const all = h('div', {}, h('slot', {}), above, status, below)
  root.append(all)
  adoptStyles(root)
  return {
    root,
    show(head, said, body, language) {
      all.lang = language
      fill(above, [head])
      fill(below, [body])
      all.className = head ? 'jz card' : 'jz'
      status.textContent = said
    },
    say(said) {
      status.textContent = said
    },
    lead: () => root.querySelector('[role=alert][tabindex]') ?? root.querySelector('h2,button'),
  }
}

/** One sheet for all, which no content security policy forbids; a `<style>` where not supported. */
function adoptStyles(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(styles)
    }
    root.adoptedStyleSheets = [sheet]
  } else root.append(h('style', {}, styles))
}
