import { dayInChina } from '../../../shared/kernel/instant.ts'
import { isPledge } from '../../proof/flow.ts'
import { type Child, fill, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import {
  askedFields,
  checkWho,
  type Errors,
  ofStaff,
  refusedFields,
  type Typed,
  type TypedField,
} from '../identity/check-who.ts'
import type { TypedIdentity } from '../identity/typed-identity.ts'
import { asTyped, toWho } from '../identity/typed-who.ts'
import type { PageWords } from '../words.ts'

/** Asks the citizen who they are: here and nowhere else, so that the page around never knows. */
export function identity(
  scene: Scene,
  said: PageWords,
  siteName: string,
  typedIdentity: TypedIdentity,
): Child {
  const { item } = scene.flow
  if (!isPledge(item)) return undefined
  const { mayPledge } = item
  let typed = asTyped(typedIdentity.who, mayPledge)
  const summary = h('div', {})
  const fields = h('div', {})
  const staffFields = h('div', {})
  const form = h(
    'form',
    { novalidate: true, onsubmit: submit },
    h('p', { class: 'hint' }, said.whoIsAsked(siteName)),
    summary,
    mayPledge.length > 1 && whom(),
    fields,
    h(
      'label',
      { class: 'option' },
      h('input', {
        type: 'checkbox',
        checked: typed.assisted,
        oninput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
          change({ assisted: currentTarget.checked }),
      }),
      said.assisted,
    ),
    staffFields,
    h('button', { class: 'go' }, said.goOn),
    h(
      'button',
      { class: 'button', type: 'button', onclick: () => scene.act({ type: 'go', to: 'notice' }) },
      said.back,
    ),
  )
  draw({})
  if (typedIdentity.refusal) tellErrors(refusedFields(typedIdentity.refusal, said))
  return form

  function whom(): Child {
    const choice = (forChild: boolean, label: string) =>
      h(
        'label',
        { class: 'option' },
        h('input', {
          type: 'radio',
          name: 'for',
          checked: typed.forChild === forChild,
          oninput: () => change({ forChild }),
        }),
        label,
      )
    return h(
      'fieldset',
      { role: 'radiogroup' },
      h('legend', {}, said.forWhom),
      choice(false, said.forMyself),
      choice(true, said.forMyChild),
    )
  }

  function change(some: Partial<Typed>): void {
    typed = { ...typed, ...some }
    fill(summary, [])
    draw({})
  }

  function draw(errors: Errors): void {
    const asked = askedFields(typed)
    const drawn = (names: TypedField[]) => names.map((name) => field(name, errors[name]))
    fill(fields, drawn(asked.filter((name) => !ofStaff(name))))
    fill(staffFields, drawn(asked.filter(ofStaff)))
  }

  function field(name: TypedField, error: string | undefined): Child {
    const isNumber = /idNumber/i.test(name)
    return h(
      'div',
      { class: 'field' },
      h('label', { for: name }, said[name]),
      isNumber && h('p', { class: 'hint', id: `${name}-hint` }, said.idNumberHint),
      error && h('p', { class: 'error', id: `${name}-error` }, error),
      h('input', {
        id: name,
        value: typed[name],
        autocomplete: name === 'name' ? 'name' : 'off',
        autocapitalize: isNumber ? 'characters' : undefined,
        spellcheck: 'false',
        'aria-required': 'true',
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': `${name}-hint ${name}-error`,
        oninput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
          typed = { ...typed, [name]: currentTarget.value }
        },
      }),
    )
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (tellErrors(checkWho(typed, dayInChina(Date.now()), said))) return
    typedIdentity.say(toWho(typed))
    scene.act({ type: 'again' })
  }

  /** @returns whether there are any */
  function tellErrors(errors: Errors): boolean {
    draw(errors)
    const wrong = askedFields(typed).filter((name) => errors[name])
    if (wrong.length > 0) tell(wrong)
    return wrong.length > 0
  }

  function linkTo(name: TypedField): Child {
    const onclick = (event: Event) => {
      event.preventDefault()
      form.querySelector<HTMLElement>(`#${name}`)?.focus()
    }
    return h('a', { href: `#${name}`, onclick }, said[name])
  }

  function tell(wrong: TypedField[]): void {
    const links = wrong.map((name) => h('li', {}, linkTo(name)))
    const alert = h('div', { class: 'told', role: 'alert', tabindex: -1 })
    fill(summary, [alert])
    // Filled once it is on the page, or screen readers would not hear it.
    fill(alert, [h('h3', {}, said.errors), h('ul', {}, links)])
    alert.focus()
  }
}
