import { html, nothing } from 'lit'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'
import { unprintableIn } from './unprintable.ts'

/** Characters that the certificate cannot show, large enough to be told apart. */
export function unprintableView(words: RequestsWords, request: RequestAtDesk) {
  if (request.unprintable.length === 0) return nothing
  const { what, next } = words.unprintable
  return html`
    <section class="card unprintable" aria-labelledby="unprintable">
      <h2 id="unprintable">${what}</h2>
      <ul>
        ${unprintableIn(request).map(
          ({ character, codePoints, labels }) => html`
            <li>
              <span class="character" translate="no">${character}</span>
              <span>
                <span class="number">${codePoints}</span>
                ${labels.length > 0 ? html`<br>${words.unprintableIn(labels.join(', '))}` : nothing}
              </span>
            </li>
          `,
        )}
      </ul>
      <p>${next}</p>
    </section>
  `
}
