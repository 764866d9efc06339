import type { Words } from '../../words/words.ts'
import type { Errand } from '../conduct.ts'
import { type Child, h } from '../h.ts'

/** The same proof on a page of ours: in a frame, or on its own when nothing else works. */
export function ownPage({ embedding, item, language }: Errand): string {
  return `${embedding.origin}/v1/proofs/${embedding.site}/${item}?lang=${language}`
}

export function ownPageLink(errand: Errand, words: Words): Child {
  return h('a', { href: ownPage(errand), target: '_blank', rel: 'noopener' }, words.ownPage)
}
