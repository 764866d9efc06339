import type { Child } from '../../proof/h.ts'
import { h } from '../../proof/h.ts'
import { sayDate } from '../../words/date.ts'
import { button, type CheckScene, departmentOf, facts } from './scene.ts'

/** A department said yes. */
export function confirmed(scene: CheckScene): Child {
  return [answer(scene), withdrawal(scene)]
}

/** It said yes, and nothing has come of it yet. */
export function preview(scene: CheckScene): Child {
  const { said, act, hasUpload } = scene
  return [
    answer(scene),
    button(said.use, () => act({ type: 'use' }), 'go'),
    hasUpload && button(said.dontUse, () => act({ type: 'by-upload' })),
    withdrawal(scene),
  ]
}

/** It said no: what to do about it, and the other way, which is on the page again. */
export function denied(scene: CheckScene): Child {
  return [answer(scene), h('p', {}, scene.flow.item.text.next), again(scene), withdrawal(scene)]
}

export function unknown(scene: CheckScene): Child {
  const { said, flow } = scene
  return [
    h('p', { class: 'lead' }, flow.item.text.unknown),
    h('p', {}, said.otherWay),
    again(scene),
    withdrawal(scene),
  ]
}

/** A clerk has the question: by when, and that nobody needs to sit here until then. */
export function waiting(scene: CheckScene): Child {
  const { base, flow, said } = scene
  const { dueAt = '', reference = '' } = flow.check ?? {}
  return [
    h('p', {}, said.answerBy(departmentOf(flow), sayDate(dueAt, base.language))),
    facts([said.reference, reference, 'reference']),
    withdrawal(scene),
  ]
}

/** Two steps to take it back, as there were two to give it. */
export function withdraw({ flow, said, act }: CheckScene): Child {
  return [
    h('p', {}, flow.item.text.withdrawal),
    button(said.withdrawNow, () => act({ type: 'withdraw-now' }), 'go'),
    button(said.keep, () => act({ type: 'back' })),
  ]
}

function answer({ base, flow, said }: CheckScene): Child {
  const { check, item } = flow
  if (!check) return undefined
  const { asOf, reference } = check
  return [
    h('p', { class: 'lead' }, check.answer === 'yes' ? item.text.yes : item.text.no),
    facts(
      [said.asOf, asOf && sayDate(asOf, base.language)],
      [said.reference, reference, 'reference'],
    ),
  ]
}

function again({ said, act }: CheckScene): Child {
  return button(said.checkAgain, () => act({ type: 'again' }))
}

/** Where a duty is the basis, there is no consent to withdraw. */
function withdrawal({ flow, said, act }: CheckScene): Child {
  return (
    flow.item.basis === 'consent' &&
    h(
      'p',
      { class: 'other' },
      button(said.withdraw, () => act({ type: 'withdraw' }), ''),
    )
  )
}
