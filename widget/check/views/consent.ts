import { type Child, h } from '../../proof/h.ts'
import { legalBasis } from '../../proof/views/notice.ts'
import { sayPerson } from '../../proof/views/review.ts'
import { button, type CheckScene, facts } from './scene.ts'

/**
 * What is asked of whom, and why, before anything is asked: with a box of its own for each department
 * where consent is the basis, and none where it is not, for nobody can refuse what is a duty.
 */
export function consent({ base, flow, said, hasUpload, act }: CheckScene): Child {
  const { words } = base
  const { item, citizen, replaced } = flow
  const { text, receivers } = item
  const isAsked = item.basis === 'consent'
  const missing = h('p', { class: 'error', id: 'tick', role: 'alert' })
  const ticks = (isAsked ? receivers : []).map((value) =>
    h('input', { type: 'checkbox', value, 'aria-describedby': 'tick', oninput: () => mark('') }),
  )
  return [
    replaced && h('p', { class: 'told' }, said.replaced),
    h('p', { class: 'lead' }, said.asks(text.asked)),
    citizen && [
      h('p', {}, sayPerson(citizen.person)),
      citizen.subject && h('p', {}, words.guardianOf(sayPerson(citizen.subject))),
      citizen.assistant && h('p', {}, words.assistedBy(citizen.assistant)),
    ],
    h(
      'form',
      { novalidate: true, onsubmit: submit },
      receivers.map((id, i) => {
        const one = text.receivers[id] as (typeof text.receivers)[string]
        return [
          h('h3', {}, one.name),
          facts(
            [said.purpose, one.purpose],
            [said.told, one.told],
            [said.answers, one.answers],
            [said.sensitive, one.sensitive],
            [said.method, one.method],
            [said.retention, one.retention],
            [said.contact, one.contact],
          ),
          isAsked && h('label', { class: 'option' }, ticks[i], said.agree(one.name)),
        ]
      }),
      missing,
      h('h3', {}, said.rights),
      h('p', {}, text.choice),
      isAsked && h('p', {}, text.withdrawal),
      h('h3', {}, words.basis),
      legalBasis(words, text),
      h('button', { class: 'go' }, isAsked ? said.consentNow : said.noted),
      hasUpload && button(words.uploadInstead, () => act({ type: 'by-upload' })),
    ),
  ]

  function submit(event: Event): void {
    event.preventDefault()
    const agreed = isAsked
      ? ticks.filter(({ checked }) => checked).map(({ value }) => value)
      : receivers
    if (agreed.length > 0) {
      act({ type: 'consent', receivers: agreed, confirms: !!base.extras.views?.confirm })
      return
    }
    mark(said.tickMissing)
    ticks[0]?.focus()
  }

  function mark(wrong: string): void {
    missing.textContent = wrong
    for (const tick of ticks) {
      if (wrong) tick.setAttribute('aria-invalid', 'true')
      else tick.removeAttribute('aria-invalid')
    }
  }
}
