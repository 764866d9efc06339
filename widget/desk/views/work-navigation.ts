import { html } from 'lit'
import type { RostersWords } from '../words/rosters.zh-hans.ts'

/** For whoever has more than one kind of work. */
export function workNavigation(words: RostersWords, isAtRosters: boolean) {
  return html`
    <nav class="works" aria-label=${words.show}>
      <a href="#" aria-current=${isAtRosters ? 'false' : 'page'}>${words.letters}</a>
      <a href="#roster" aria-current=${isAtRosters ? 'page' : 'false'}>${words.title}</a>
    </nav>
  `
}
