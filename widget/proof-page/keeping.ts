import { writeDraft } from '../proof/draft.ts'
import { keepWho } from './identity/who.ts'
import type { PageData } from './page-data.ts'

/** Under which name this tab keeps the draft: as the host's element says, for there may be several. */
export function placeOf({ site, item }: PageData): string {
  const said = decodeURIComponent(location.hash.slice(1))
  return said.startsWith('jz ') ? said : `jz ${site.id} ${item.id} `
}

export function forgetHere(place: string): void {
  writeDraft(place, undefined)
  keepWho(place, undefined)
}
