import { html, nothing } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayDate } from '../../words/date.ts'
import type { RequestsWords } from '../words/requests.ts'
import { type FieldAtDesk, printedValue, sourceValue } from './field.ts'

export interface FieldsScene {
  readonly words: RequestsWords
  readonly language: Language
  readonly fields: readonly FieldAtDesk[]
  /** Ids of those that do not say any more what was read. */
  readonly changed: readonly string[]
}

/** What a request says: each field with where it is from, and what the citizen corrected. */
export function fieldsView({ words, language, fields, changed }: FieldsScene) {
  const heads = [words.field, words.value, words.from, words.use]
  return html`
    <h2 id="fields">${words.fields}</h2>
    <p class="hint">${words.confidential}</p>
    <table class="queue fields" aria-labelledby="fields">
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>
        ${fields.map(
          (field) => html`
            <tr class=${isCorrected(field) ? 'soon' : 'calm'}>
              <th scope="row">${field.label}</th>
              <td data-head=${words.value}>
                <span>
                  ${valueView(words, field)}
                  ${changed.includes(field.id) ? html`<span class="mark">${words.changed}</span>` : nothing}
                </span>
              </td>
              <td data-head=${words.from}><span>${sayOrigin(field, words, language)}</span></td>
              <td data-head=${words.use}>${field.printed ? words.printed : words.notPrinted}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}

/** Corrected where there was a source and it said something else. */
const isCorrected = ({ corrected }: FieldAtDesk) => corrected !== undefined

function valueView(words: RequestsWords, field: FieldAtDesk) {
  const value = printedValue(field)
  const source = sourceValue(field)
  return html`
    <strong class="value" translate="no">${value ?? words.noValue}</strong>
    ${
      source === undefined
        ? nothing
        : html`<span class="correction">
            <span class="mark">${words.corrected}</span>
            ${words.sourceSaid(source)}
          </span>`
    }
  `
}

function sayOrigin(field: FieldAtDesk, words: RequestsWords, language: Language): string {
  const { origin, departmentName, asOf, value, corrected } = field
  // Nobody said anything.
  if (value === undefined && corrected === undefined) return '—'
  const from = departmentName ? words.record(departmentName) : words.origins[origin]
  return asOf ? `${from} · ${words.asOf(sayDate(asOf, language))}` : from
}
