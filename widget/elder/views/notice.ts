import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import { type Child, h } from '../../proof/h.ts'
import { legalBasis } from '../../proof/views/notice.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { spokenLength } from '../sentences.ts'
import type { Turning } from '../turning.ts'
import type { ElderWords } from '../words.ts'

/** What fits on a telephone in large type, in Chinese characters, so that nobody has to scroll. */
const pageful = 120

type Clauses = PublicPledgeItem['text']['notice']

/** The clauses of a notice page by page, in their order, whole. */
export function noticePages({ text }: PublicPledgeItem): Clauses[] {
  const pages: Clauses[] = []
  let room = 0
  for (const clause of text.notice) {
    const laws = clause.kind === 'basis' ? text.basis.map(({ law, article }) => law + article) : []
    const needed = spokenLength([clause.heading, clause.body, ...laws].join(''))
    const open = pages[pages.length - 1]
    if (open && needed <= room) open.push(clause)
    else {
      pages.push([clause])
      room = pageful
    }
    room -= needed
  }
  return pages
}

/**
 * The notice a page at a time. The law wants it given whole, and read: the way on is on the last page only,
 * which nobody reaches without all the others having been on the screen.
 */
export function noticePage(
  { flow, words, act }: Scene,
  item: PublicPledgeItem,
  pages: Turning,
  said: ElderWords,
): Child {
  const { page } = pages
  const { text } = item
  const all = noticePages(item)
  const turn = (to: number) => () => {
    pages.turn(to)
    act({ type: 'go', to: 'notice' })
  }
  return [
    page === 0 && [
      flow.replaced && h('p', { class: 'told' }, words.replaced),
      h('p', { class: 'lead' }, words.proves(text.proves)),
    ],
    all[page]?.map(({ kind, heading, body }) => [
      h('h3', {}, heading),
      h('p', {}, body),
      kind === 'basis' && legalBasis(words, text),
    ]),
    page < all.length - 1
      ? h('button', { class: 'go', onclick: turn(page + 1) }, said.nextPage)
      : h('button', { class: 'go', onclick: () => act({ type: 'read' }) }, words.noticeRead),
    page > 0 && h('button', { class: 'button', onclick: turn(page - 1) }, said.pageBefore),
  ]
}
