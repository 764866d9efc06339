import { h } from '../../proof/h.ts'

/**
 * A line that screen readers say by themselves. They follow only what changes in a place that is there
 * already, so its words come a moment later; the space keeps its height until then.
 */
export function live(said: string, style = 'lead'): HTMLElement {
  const line = h('p', { class: style, role: 'status' }, '\u00a0')
  setTimeout(() => {
    line.textContent = said
  }, 100)
  return line
}
