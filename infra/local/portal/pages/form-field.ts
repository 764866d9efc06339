import type { Values } from '../application.ts'
import type { Problem } from '../form-problem.ts'
import type { FormField, PortalForm, Word } from '../forms/index.ts'
import type { Words } from '../words/index.ts'
import { Html, html } from './html.ts'
import { problemWords } from './problem-words.ts'
import { wordOf } from './word-of.ts'

/** The form as it is shown again: what was typed, and what was wrong with it. */
export interface FormState {
  readonly form: PortalForm
  readonly words: Words
  readonly values: Values
  readonly problems: readonly Problem[]
}

const star = html`<i class="star" aria-hidden="true">*</i>`
const nothing = new Html('')
const telephone = html`type="tel" inputmode="numeric" autocomplete="tel" maxlength="11" required`
const street = html`autocomplete="street-address" minlength="5" maxlength="100" required`

/** A field as its kind is shown. */
export function formField(name: string, field: FormField, state: FormState): Html {
  const { words } = state
  switch (field.kind) {
    case 'phone':
      return textField(name, state, telephone, words.phoneHint)
    case 'address':
      return textField(name, state, street, words.homeAddressHint, 'wide')
    case 'text':
      return textField(name, state, html`maxlength="${field.longest}"`, words.optional)
    case 'select':
      return selectField(name, field.choices, state)
    case 'radio':
      return radioField(name, field.choices, state)
    case 'confirm':
      return confirmation(name, state)
  }
}

function textField(
  name: string,
  state: FormState,
  attributes: Html,
  hint: string,
  wide = '',
): Html {
  const input = html`<input id="${name}" name="${name}" value="${state.values[name]}" ${attributes}${described(name, state)}>`
  return wrapped(
    name,
    state,
    html`<label for="${name}">${label(name, state)}</label>${input}`,
    hint,
    wide,
  )
}

function selectField(name: string, choices: readonly Word[], state: FormState): Html {
  const { words, values } = state
  const options = choices.map((value) => {
    const selected = values[name] === value ? html` selected` : nothing
    return html`<option value="${value}"${selected}>${words[value]}</option>`
  })
  const select = html`<select id="${name}" name="${name}" required${described(name, state)}><option value="">${words.choose}</option>${options}</select>`
  return wrapped(name, state, html`<label for="${name}">${label(name, state)}</label>${select}`)
}

function radioField(name: string, choices: readonly Word[], state: FormState): Html {
  const { words, values } = state
  const radios = choices.map((value, i) => {
    const checked = values[name] === value ? html` checked` : nothing
    const id = i === 0 ? name : `${name}-${value}`
    return html`<label><input type="radio" id="${id}" name="${name}" value="${value}" required${checked}>${words[value]}</label>`
  })
  const group = html`<span class="label" id="${name}-label">${label(name, state)}</span><span class="choices" role="radiogroup" aria-labelledby="${name}-label">${radios}</span>`
  return wrapped(name, state, group, undefined, 'wide')
}

function confirmation(name: string, state: FormState): Html {
  const wrong = wrongOf(name, state)
  const note = wrong ? html`<span class="wrong">${wrong}</span>` : nothing
  const checked = state.values[name] === 'yes' ? html` checked` : nothing
  return html`<p><label><input type="checkbox" id="${name}" name="${name}" value="yes" required${checked}>${wordOf(state.words, name)}</label> ${note}</p>`
}

export function wrongOf(name: string, { problems, form, words }: FormState): string | undefined {
  const problem = problems.find((candidate) => candidate.field === name)
  return problem && problemWords(problem, form, words)
}

function described(name: string, state: FormState): Html {
  if (!wrongOf(name, state)) return nothing
  return html` aria-invalid="true" aria-describedby="${name}-wrong"`
}

function label(name: string, { form, words }: FormState): Html {
  const mark = form.fields[name]?.kind === 'text' ? nothing : star
  return html`${mark}${wordOf(words, name)}`
}

function wrapped(name: string, state: FormState, control: Html, hint?: string, wide = ''): Html {
  const wrong = wrongOf(name, state)
  const note = wrong ? html`<span class="wrong" id="${name}-wrong">${wrong}</span>` : nothing
  const help = hint ? html`<span class="hint">${hint}</span>` : nothing
  return html`<div class="field ${wide}${wrong ? ' bad' : ''}">${control}${help}${note}</div>`
}
