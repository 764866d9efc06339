import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { Question } from '../../../shared/catalogue/question.ts'
import type { Person } from '../../../shared/identity/citizen-token.ts'
import { maskIdNumber } from '../../../shared/identity/id-number.ts'
import type { Citizen } from '../../api/token.ts'
import { sayDate } from '../../words/date.ts'
import { type Child, h } from '../h.ts'
import type { Scene } from './scene.ts'

/**
 * What was entered, and then the pledge (承诺书): an act of its own, with every clause in view.
 *
 * @param mend what stands beside the pledger, where that was entered too
 */
export function review(
  scene: Scene,
  item: PublicPledgeItem,
  citizen: Citizen,
  mend?: Child,
): Child {
  const { words, act } = scene
  const { person, subject, assistant } = citizen
  const { text, questions } = item
  const change = () => act({ type: 'go', to: questions.length > 0 ? 'questions' : 'notice' })
  return [
    h('h3', {}, words.pledger),
    h('p', {}, sayPerson(person), mend),
    subject && h('p', {}, words.guardianOf(sayPerson(subject))),
    assistant && h('p', {}, words.assistedBy(assistant)),
    questions.length > 0 && h('h3', {}, words.answers),
    h(
      'dl',
      {},
      questions.map((question) => {
        const { label } = text.questions[question.id] ?? {}
        return h(
          'div',
          {},
          h('dt', {}, label),
          h(
            'dd',
            {},
            `${sayAnswer(scene, item, question)} `,
            h(
              'button',
              { 'aria-label': `${words.change} ${label}`, onclick: change },
              words.change,
            ),
          ),
        )
      }),
    ),
    pledge(scene, item, change),
  ]
}

/** The last clause, the own free will, is what the box stands beside. */
export function pledge({ words, act }: Scene, { text }: PublicPledgeItem, back: () => void): Child {
  const clauses = text.pledge.map(({ heading, body }) => [h('h4', {}, heading), h('p', {}, body)])
  const [heading, will] = clauses.pop() ?? []
  const missing = h('p', { class: 'error', id: 'tick', role: 'alert' })
  const tick = h('input', {
    type: 'checkbox',
    required: true,
    'aria-describedby': 'tick',
    oninput: () => {
      missing.textContent = ''
      tick.removeAttribute('aria-invalid')
    },
  })
  return h(
    'form',
    {
      class: 'pledge',
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault()
        if (tick.checked) return act({ type: 'pledge' })
        missing.textContent = words.tickMissing
        tick.setAttribute('aria-invalid', 'true')
        tick.focus()
      },
    },
    h('h3', {}, words.pledge),
    clauses,
    heading,
    h('label', { class: 'option' }, tick, will),
    missing,
    h('button', { class: 'go' }, words.makePledge),
    h('button', { class: 'button', type: 'button', onclick: back }, words.back),
  )
}

export function sayPerson({ name, idNumber }: Person): string {
  return `${name} ${maskIdNumber(idNumber)}`
}

export function sayAnswer(
  { flow, words, language }: Scene,
  item: PublicPledgeItem,
  question: Question,
) {
  const answer = flow.answers[question.id]
  if (answer === undefined) return words.notAnswered
  if (question.kind === 'date') return sayDate(`${answer}`, language)
  return item.text.questions[question.id]?.options?.[answer] ?? `${answer}`
}
