import { html, nothing } from 'lit'
import type { DeskWords } from '../words/words.ts'

/** The kinds of work there are at the desk. */
export type Work = 'letters' | 'requests' | 'rosters' | 'sources'

/** How the address begins at each. */
const addresses: { readonly [W in Work]: string } = {
  letters: '#',
  requests: '#requests',
  rosters: '#roster',
  sources: '#sources',
}

/** Which of the works somebody has the address leads to, the first where it does not say. */
export function workAt(works: readonly Work[], at: string): Work | undefined {
  const named = works.find((work) => work !== 'letters' && at.startsWith(addresses[work]))
  return named ?? works[0]
}

/** For whoever has more than one kind of work. */
export function workNavigation(words: DeskWords, works: readonly Work[], current: Work) {
  if (works.length < 2) return nothing
  return html`
    <nav class="works" aria-label=${words.show}>
      ${works.map(
        (work) => html`
          <a href=${addresses[work]} aria-current=${work === current ? 'page' : 'false'}>
            ${words[work].title}
          </a>
        `,
      )}
    </nav>
  `
}
