import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { PlainWording } from '../../../shared/catalogue/wording.ts'
import type { Words } from '../../words/words.ts'
import { type Child, h } from '../h.ts'
import type { Scene } from './scene.ts'

/** The notice (告知书) the law requires, given in full and read before anything is asked. */
export function notice({ flow, words, act }: Scene, { text }: PublicPledgeItem): Child {
  return [
    flow.replaced && h('p', { class: 'told' }, words.replaced),
    h('p', { class: 'lead' }, words.proves(text.proves)),
    text.notice.map(({ kind, heading, body }) => [
      h('h3', {}, heading),
      h('p', {}, body),
      kind === 'basis' && legalBasis(words, text),
    ]),
    h('button', { class: 'go', onclick: () => act({ type: 'read' }) }, words.noticeRead),
  ]
}

export function legalBasis(words: Words, { basis }: PlainWording): Child {
  return h(
    'ul',
    {},
    basis.map(({ law, article }) => h('li', {}, words.law(law, article))),
  )
}
