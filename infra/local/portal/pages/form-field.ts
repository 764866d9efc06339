import type { Material, Values } from '../application.ts'
import type { Problem } from '../form-problem.ts'
import { type MaterialField, materials } from '../portal-site.ts'
import { formFields } from '../registration-form.ts'
import type { Words } from '../words/index.ts'
import { Html, html } from './html.ts'
import { problemWords } from './problem-words.ts'

/** The form as it is shown again: what was typed, and what was wrong with it. */
export interface FormState {
  readonly words: Words
  readonly values: Values
  readonly problems: readonly Problem[]
}

type Label = keyof Words & string
type Choice = readonly [value: string, label: string]

const star = html`<i class="star" aria-hidden="true">*</i>`
const nothing = new Html('')

export function textField(
  name: Label,
  state: FormState,
  attributes: Html,
  hint?: string,
  wide = '',
): Html {
  const input = html`<input id="${name}" name="${name}" value="${state.values[name]}" ${attributes}${described(name, state)}>`
  return field(
    name,
    state,
    html`<label for="${name}">${label(name, state)}</label>${input}`,
    hint,
    wide,
  )
}

export function selectField(name: Label, choices: readonly Choice[], state: FormState): Html {
  const options = choices.map(([value, text]) => {
    const selected = state.values[name] === value ? html` selected` : nothing
    return html`<option value="${value}"${selected}>${text}</option>`
  })
  const select = html`<select id="${name}" name="${name}" required${described(name, state)}><option value="">${state.words.choose}</option>${options}</select>`
  return field(name, state, html`<label for="${name}">${label(name, state)}</label>${select}`)
}

export function radioField(name: Label, choices: readonly Choice[], state: FormState): Html {
  const radios = choices.map(([value, text], i) => {
    const checked = state.values[name] === value ? html` checked` : nothing
    const id = i === 0 ? name : `${name}-${value}`
    return html`<label><input type="radio" id="${id}" name="${name}" value="${value}" required${checked}>${text}</label>`
  })
  const group = html`<span class="label" id="${name}-label">${label(name, state)}</span><span class="choices" role="radiogroup" aria-labelledby="${name}-label">${radios}</span>`
  return field(name, state, group, undefined, 'wide')
}

/** A file upload as any portal has it; the one attribute more names the item for the platform. */
export function materialField(
  name: MaterialField,
  hint: string,
  kept: Material | undefined,
  state: FormState,
): Html {
  const { words } = state
  const wrong = wrongOf(name, state)
  const bad = wrong ? ' bad' : ''
  if (kept) return received(name, kept, words)
  const isOptional = name === 'vaccinationProof'
  const required = isOptional ? nothing : html` required`
  const note = wrong ? html`<p class="wrong" id="${name}-wrong">${wrong}</p>` : nothing
  return html`<div class="material${bad}">
  <label for="${name}">${isOptional ? nothing : star}${words[name]}</label>
  <p class="hint" id="${name}-kind">${hint}</p>
  <input type="file" id="${name}" name="${name}" data-jz-item="${materials[name]}" accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"${required}${describedUpload(name, wrong)}>
  <p class="hint" id="${name}-file">${words.fileHint}</p>
  ${note}
</div>`
}

/** Enter in a text field presses the first button of a form: that must not be the one that drops. */
function received(name: MaterialField, kept: Material, words: Words): Html {
  const byReceipt = name === 'vaccinationProof' ? words.receivedCheck : words.receivedPledge
  const what = kept.kind === 'file' ? `${words.received} ${kept.name}` : byReceipt
  return html`<div class="material">
  <span class="label">${words[name]}</span>
  <p class="received">✓ ${what}</p>
  <button class="default" type="submit" tabindex="-1" aria-hidden="true">${words.submit}</button>
  <button class="plain" type="submit" name="replace" value="${name}" formnovalidate>${words.replace}</button>
</div>`
}

export function wrongOf(name: string, state: FormState): string | undefined {
  const problem = state.problems.find((candidate) => candidate.field === name)
  return problem && problemWords(problem, state.words)
}

function describedUpload(name: string, wrong: string | undefined): Html {
  const hints = `${name}-kind ${name}-file`
  if (!wrong) return html` aria-describedby="${hints}"`
  return html` aria-invalid="true" aria-describedby="${hints} ${name}-wrong"`
}

function described(name: string, state: FormState): Html {
  if (!wrongOf(name, state)) return nothing
  return html` aria-invalid="true" aria-describedby="${name}-wrong"`
}

function label(name: Label, { words }: FormState): Html {
  const mark = formFields[name]?.required === false ? nothing : star
  return html`${mark}${words[name]}`
}

function field(name: string, state: FormState, control: Html, hint?: string, wide = ''): Html {
  const wrong = wrongOf(name, state)
  const note = wrong ? html`<span class="wrong" id="${name}-wrong">${wrong}</span>` : nothing
  const help = hint ? html`<span class="hint">${hint}</span>` : nothing
  return html`<div class="field ${wide}${wrong ? ' bad' : ''}">${control}${help}${note}</div>`
}
