import { sayDate } from '../../words/date.ts'
import type { StandingPledge } from '../flow.ts'
import { type Child, h } from '../h.ts'
import type { Scene } from './scene.ts'

export function sealed({ words, language, print }: Scene, pledge: StandingPledge): Child {
  const { reference, pledgedAt, expiresAt } = pledge
  const fact = (term: string, said: string, style?: string) =>
    h('div', {}, h('dt', {}, term), h('dd', { class: style }, said))
  return [
    pledge.earlier && h('p', { class: 'told' }, words.earlierPledge),
    h(
      'dl',
      {},
      fact(words.reference, reference, 'reference'),
      fact(words.pledgedAt, sayDate(pledgedAt, language, 'with time')),
      fact(words.validUntil, sayDate(expiresAt, language, 'with time')),
    ),
    h('p', { class: 'hint' }, words.whatSealProves),
    h('button', { class: 'button', onclick: print }, words.print),
    h('iframe', { hidden: true }),
  ]
}
