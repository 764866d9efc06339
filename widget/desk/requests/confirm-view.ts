import { html, nothing } from 'lit'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'
import type { DecisionScene } from './decision-view.ts'
import { reasonOf } from './draft.ts'
import { printedValue, sourceValue } from './field.ts'

/** The decision once more, with all it says, before it is taken. */
export function confirmView({ words, request, draft, step, isLost, change, send }: DecisionScene) {
  const { action = 'return' } = draft
  const { title, village, level, number } = request
  const where = level ? words.atLevel(words.levels[level]) : number
  const isSending = step === 'sending'
  return html`
    <section class="card">
      <h2 tabindex="-1" id="step">${words.confirmTitle[action]}</h2>
      <p class="summary">
        <strong>${words.choices[action].what}</strong><br>
        ${[title, village, where].filter(Boolean).join(' · ')}
        ${action === 'approve' ? nothing : html`<br>${personIn(request)}`}
      </p>
      ${action === 'approve' ? printedView(words, request) : html`<p class="said">${reasonOf(draft).trim()}</p>`}
      <p>${words.final[action]}</p>
      <div role="status">
        ${isLost && !isSending ? lostView(words) : nothing}
        ${isSending ? words.sending : nothing}
      </div>
      <p class="actions">
        <button type="button" class="go" aria-disabled=${isSending} @click=${send}>
          ${words.send[action]}
        </button>
        ${
          // What was sent once is sent again as it was, or nobody could tell which of the two counts.
          isLost
            ? nothing
            : html`<button type="button" class="button" aria-disabled=${isSending} @click=${() => isSending || change()}>
                ${words.change}
              </button>`
        }
      </p>
    </section>
  `
}

/** Of whom it is, where the printed fields do not stand below: two may have one name. */
function personIn({ fields }: RequestAtDesk) {
  return fields
    .filter(({ origin }) => origin === 'token')
    .map((field) => printedValue(field))
    .join(' · ')
}

function printedView(words: RequestsWords, { fields }: RequestAtDesk) {
  return html`
    <h3>${words.willBePrinted}</h3>
    <dl>
      ${fields
        .filter(({ printed }) => printed)
        .map(
          (field) => html`
            <div>
              <dt>${field.label}</dt>
              <dd>
                <strong translate="no">${printedValue(field) ?? words.noValue}</strong>
                ${
                  field.corrected === undefined
                    ? nothing
                    : html`<span class="mark">${words.corrected}</span>
                      ${words.sourceSaid(sourceValue(field) ?? '')}`
                }
              </dd>
            </div>
          `,
        )}
    </dl>
  `
}

function lostView({ lost }: RequestsWords) {
  return html`<p class="notice"><strong>${lost.what}</strong> ${lost.next}</p>`
}
