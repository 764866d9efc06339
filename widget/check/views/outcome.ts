import type { PublicCheckItem } from '../../../shared/api/catalogue.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import { loadChunk } from '../../chunk.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { Aim } from '../../rights/rights.ts'
import { sayDate } from '../../words/date.ts'
import type { Inquire } from '../inquire.ts'
import { asSealed, standingOf } from '../standing.ts'
import type { CheckWords } from '../words/words.ts'
import { facts } from './facts.ts'

/** What came of a consent: the answer or that it is awaited, as of when, and what can be done now. */
export function outcome(
  scene: Scene,
  check: DataCheck,
  item: PublicCheckItem,
  said: CheckWords,
  inquire: Inquire,
): Child {
  const { errand, flow, words, language, act } = scene
  const { text, basis } = item
  const { state } = flow
  const { reference, asOf, dueAt } = check
  const standing = standingOf(check)
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language) : '')
  const button = (label: string, onclick: () => void, style = 'button') =>
    h('button', { class: style, type: 'button', onclick }, label)
  const offer = (label: string, aim: Aim) =>
    button(label, () => {
      loadChunk(errand.embedding.chunks, 'rights').then(
        ({ rights }) => rights(aim, box, scene, check, item, inquire),
        () => box.prepend(h('p', { class: 'error', role: 'alert' }, words.unreachable)),
      )
    })
  const box = h(
    'section',
    { class: 'other', tabindex: -1 },
    // Once for each answer, and before it is used.
    state !== 'sealed' && check.answer && !check.disputedAt && offer(said.dispute, 'dispute'),
    offer(basis === 'consent' ? said.withdraw : said.seen, 'consents'),
  )
  return [
    h('p', { class: 'lead' }, { ...text, ...said.leads }[standing as 'yes']),
    facts([
      [said.asOf, day(asOf)],
      [said.dueAt, day(dueAt)],
      [said.reference, reference, 'reference'],
    ]),
    standing === 'no' && h('p', {}, text.next),
    state === 'preview' && button(said.use, () => act(asSealed(check)), 'go'),
    state === 'refused' && button(said.again, () => act({ type: 'go', to: 'review' })),
    box,
  ]
}
