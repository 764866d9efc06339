import { html, nothing } from 'lit'
import type { PersonErrors } from './comparison.ts'
import type { CompareWords } from './words.ts'

/** Whose pledge it should be, by the application at hand. No binding writes to the fields. */
export function personFields(words: CompareWords, errors: PersonErrors) {
  return (['name', 'idNumber'] as const).map((field) => {
    const error = errors[field]
    const described = [`${field}-hint`, ...(error ? [`${field}-error`] : [])].join(' ')
    return html`
      <label for=${field}>${words.fields[field]}</label>
      <p class="hint" id="${field}-hint">${words.hints[field]}</p>
      ${error ? html`<p class="error" id="${field}-error">${words.errors[error]}</p>` : nothing}
      <input
        id=${field}
        name=${field}
        required
        translate="no"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="characters"
        aria-describedby=${described}
        aria-invalid=${error ? 'true' : nothing}
      >
    `
  })
}
