import type { PublicCheckItem } from '../../../shared/api/catalogue.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import { type Child, fill, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { sayDate } from '../../words/date.ts'
import type { Inquire } from '../inquire.ts'
import { asSealed, standingOf } from '../standing.ts'
import type { CheckWords } from '../words/words.ts'
import { facts } from './facts.ts'

/** What came of a consent: the answer or that it is awaited, as of when, and what can be done now. */
export function outcome(
  { flow, language, act }: Scene,
  check: DataCheck,
  { text, basis }: PublicCheckItem,
  said: CheckWords,
  inquire: Inquire,
): Child {
  const { state } = flow
  const { reference, asOf, dueAt } = check
  const standing = standingOf(check)
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language) : '')
  const button = (label: string, onclick: () => void, style?: string) =>
    h('button', { class: style, type: 'button', onclick }, label)
  const box = h('section', { class: 'other', tabindex: -1 }, button(said.withdraw, unfold))
  return [
    h('p', { class: 'lead' }, { ...text, ...said.leads }[standing as 'yes']),
    facts([
      [said.asOf, day(asOf)],
      [said.dueAt, day(dueAt)],
      [said.reference, reference, 'reference'],
    ]),
    standing === 'no' && h('p', {}, text.next),
    state === 'preview' && button(said.use, () => act(asSealed(check)), 'go'),
    state === 'refused' && button(said.again, () => act({ type: 'go', to: 'review' }), 'button'),
    // Where a duty is the basis, there is no consent to withdraw.
    basis === 'consent' && standing !== 'withdrawn' && box,
  ]

  /** Two steps to take it back, as there were two to give it. */
  function unfold(): void {
    fill(box, [
      h('p', {}, text.withdrawal),
      button(said.withdrawNow, withdraw, 'go'),
      button(said.keep, () => act({ type: 'go', to: state }), 'button'),
    ])
    box.focus()
  }

  function withdraw(): void {
    fill(box, [h('progress', { 'aria-label': said.withdraw })])
    const more = `/${reference}/withdrawal`
    inquire(
      flow.citizen,
      () => {},
      () => '{}',
      more,
    ).then(act)
  }
}
