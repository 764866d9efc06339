import { writeDraft } from '../proof/draft.ts'
import { keepWho } from './identity/who.ts'
import type { PageData } from './page-data.ts'

/** What the host's element says in the page's address, behind `#`, where no server sees it. */
const [, tag = '', said = ''] =
  /^(\S*) ?(jz .*)/.exec(decodeURIComponent(location.hash.slice(1))) ?? []

/** Under which name this tab keeps the draft: as the host's element says, for there may be several. */
export function placeOf({ site, item }: PageData): string {
  return said || `jz ${site.id} ${item.id} `
}

/** What the host's tag says, as far as that is said by being there: `folded`, `elder`. */
export function tagSays(attribute: 'folded' | 'elder'): boolean {
  return tag.split(',').includes(attribute)
}

export function forgetHere(place: string): void {
  writeDraft(place, undefined)
  keepWho(place, undefined)
}
