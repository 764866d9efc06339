import type { PublicCheckItem } from '../../../shared/api/catalogue.ts'
import type { CheckWording } from '../../../shared/catalogue/wording.ts'
import { type Child, h } from '../../proof/h.ts'
import { legalBasis } from '../../proof/views/notice.ts'
import { sayPerson } from '../../proof/views/review.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { CheckWords } from '../words/words.ts'
import { facts } from './facts.ts'

/** Who is asked, on which basis, and the words for it: of a data check, or of a certificate's data. */
export interface Asked extends Pick<PublicCheckItem, 'receivers' | 'basis'> {
  readonly text: Omit<CheckWording, 'yes' | 'no' | 'unknown' | 'next'>
}

/**
 * What is asked of whom, and why, before anything is asked: with a box of its own for each department
 * where consent is the basis, and none where it is not, for nobody agrees to what is a duty.
 */
export function consent(
  { flow, words, act, note }: Scene,
  { text, receivers, basis }: Asked,
  said: Pick<CheckWords, 'terms' | 'agree' | 'consent' | 'noted'>,
): Child {
  const { citizen, replaced, answers } = flow
  if (!citizen) return undefined
  const { person, subject, assistant } = citizen
  const isAsked = basis === 'consent'
  const missing = h('p', { id: 'tick', class: 'error', role: 'alert' })
  const ticks = receivers.map((id) =>
    h('input', {
      type: 'checkbox',
      checked: !!answers[id],
      'aria-describedby': 'tick',
      onchange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
        missing.textContent = ''
        for (const tick of ticks) tick.removeAttribute('aria-invalid')
        note({ type: 'answer', question: id, answer: currentTarget.checked ? 'yes' : '' })
      },
    }),
  )
  return h(
    'form',
    {
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault()
        if (!isAsked || ticks.some(({ checked }) => checked)) return act({ type: 'pledge' })
        missing.textContent = words.tickMissing
        for (const tick of ticks) tick.setAttribute('aria-invalid', 'true')
        ticks[0]?.focus()
      },
    },
    replaced && h('p', { class: 'told' }, words.replaced),
    h('p', { class: 'lead' }, words.proves(text.asked)),
    h('p', {}, sayPerson(person)),
    subject && h('p', {}, words.guardianOf(sayPerson(subject))),
    assistant && h('p', {}, words.assistedBy(assistant)),
    receivers.map((id, i) => {
      const { name, ...one } = text.receivers[id] as (typeof text.receivers)[string]
      return [
        h('h3', {}, name),
        facts(said.terms.map(([term, label]) => [label, one[term]])),
        isAsked && h('label', { class: 'option' }, ticks[i], said.agree(name)),
      ]
    }),
    missing,
    h('h3', {}, words.basis),
    legalBasis(words, text),
    h('p', {}, text.choice),
    isAsked && h('p', {}, text.withdrawal),
    h('button', { class: 'go' }, isAsked ? said.consent : said.noted),
  )
}
