import type { Answer, Question } from '../../../shared/catalogue/question.ts'
import type { PledgeWording } from '../../../shared/catalogue/wording.ts'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import { type Child, h } from '../h.ts'
import type { Scene } from './scene.ts'

/** One question: its label, hint and error, and the browser's own control for its kind. */
export function field(
  { flow, words, note }: Scene,
  question: Question,
  said: PledgeWording['questions'][string] | undefined,
  error: Child,
): Child {
  const { id, required, kind } = question
  const answer = `${flow.answers[id] ?? ''}`
  const label = [said?.label, required ? '' : words.optional]
  const about = [
    said?.hint && h('p', { class: 'hint', id: `${id}-hint` }, said.hint),
    error && h('p', { class: 'error', id: `${id}-error` }, error),
  ]
  const described = {
    'aria-describedby': `${id}-hint ${id}-error`,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': `${required}`,
  }
  const common = {
    name: id,
    oninput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      note({ type: 'answer', question: id, answer: asAnswer(question, currentTarget.value) }),
  }
  const single = { ...common, ...described, id }

  if (kind === 'choice') {
    const radio = (option: string) =>
      h('input', { ...common, type: 'radio', value: option, checked: option === answer })
    return h(
      'fieldset',
      { ...described, role: 'radiogroup' },
      h('legend', {}, label),
      about,
      question.options.map((option) =>
        h('label', { class: 'option' }, radio(option), said?.options?.[option]),
      ),
    )
  }
  return h('div', { class: 'field' }, h('label', { for: id }, label), about, control())

  function control(): Child {
    switch (kind) {
      case 'address':
        return h('textarea', { ...single, rows: 3, autocomplete: 'street-address' }, answer)
      case 'date':
        return h('input', {
          ...single,
          type: 'date',
          value: answer,
          min: dayOf(question.earliest),
          max: dayOf(question.latest),
        })
      case 'phone':
        return h('input', { ...single, type: 'tel', value: answer, autocomplete: 'tel' })
      default:
        return h('input', {
          ...single,
          value: answer,
          inputmode: kind === 'number' && 'numeric',
          autocomplete: 'off',
        })
    }
  }
}

/** Whole numbers become numbers, full-width digits too; anything else stays as typed, to be corrected. */
function asAnswer(question: Question, value: string): Answer {
  const text = value.normalize('NFKC').trim()
  return question.kind === 'number' && /^-?\d+$/.test(text) ? Number(text) : value
}

/** The day a bound of a date question means. */
export function dayOf(bound: string | undefined): string | undefined {
  return bound === 'today' ? dayInChina(Date.now()) : bound
}
