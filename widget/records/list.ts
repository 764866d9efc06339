import type { RecordInList } from '../../shared/api/records.ts'
import { fill, h } from '../proof/h.ts'
import { button, lead } from '../rights/controls.ts'
import { entry } from './entry.ts'
import type { Matter } from './matter.ts'

/** How many stand there at first, and come by one click. */
const portion = 20

/** The entries, newest first; older ones come when they are asked for. */
export function list(found: readonly RecordInList[], matter: Matter): HTMLElement {
  // Safari takes a list without bullets for none, unless it is told.
  const entries = h('ul', { class: 'records', role: 'list' })
  const more = h('p', {})
  reveal()
  return h('div', {}, entries, more)

  function reveal(): HTMLElement | undefined {
    const shown = entries.children.length
    const next = found.slice(shown, shown + portion).map((record) => entry(record, matter))
    for (const one of next) entries.appendChild(one)
    const left = found.length - shown - next.length
    fill(more, [left > 0 && button(matter.said.more(left), revealMore)])
    return next[0]
  }

  function revealMore(): void {
    const first = reveal()
    if (first) lead(first)
  }
}
