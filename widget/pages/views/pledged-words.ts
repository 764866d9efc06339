import { html, nothing } from 'lit'
import type { Question } from '../../../shared/catalogue/question.ts'
import type { PledgeDocument, PledgedWords } from '../pledged-words.ts'
import { pageWords } from '../words/page-words.ts'
import type { VerifyWords } from '../words/words.ts'

/** The words as they were read, in the order in which they were shown; only if they are proven. */
export function pledgedWordsView(words: VerifyWords, pledgedWords: PledgedWords) {
  switch (pledgedWords) {
    case 'fetching':
      return html`<p class="hint" role="status">${words.wordsFetching}</p>`
    case 'unreachable':
      return html`<p class="told" role="status">${words.wordsUnreachable}</p>`
    case 'unknown':
      return html`<p class="told" role="status">${words.wordsUnknown}</p>`
    case 'different':
      return html`<p class="told" role="status">${words.wordsDifferent}</p>`
    default:
      return html`
        <p class="hint">${words.wordsProven}</p>
        ${proven(words, pledgedWords)}
      `
  }
}

function proven(words: VerifyWords, document: PledgeDocument) {
  const { text, questions, language } = document
  const cite = pageWords[language].law
  const inItsLanguage = (part: unknown) => html`<div class="exact" lang=${language}>${part}</div>`
  return html`
    <dl>
      <div><dt>${words.agency}</dt><dd lang=${language}>${text.agency}</dd></div>
      <div><dt>${words.proves}</dt><dd lang=${language}>${text.proves}</dd></div>
    </dl>
    <h4>${words.notice}</h4>
    ${inItsLanguage(text.notice.map(clause))}
    <h4>${words.basis}</h4>
    ${inItsLanguage(html`<ul>${text.basis.map(({ law, article }) => html`<li>${cite(law, article)}</li>`)}</ul>`)}
    ${
      questions.length > 0
        ? html`<h4>${words.questions}</h4>
            ${inItsLanguage(html`<ul>${questions.map((one) => asked(words, document, one))}</ul>`)}`
        : nothing
    }
    <h4>${words.pledge}</h4>
    ${inItsLanguage(text.pledge.map(clause))}
  `
}

function clause({ heading, body }: { readonly heading: string; readonly body: string }) {
  return html`<h5>${heading}</h5><p>${body}</p>`
}

/** A question with the answers it offered; which was given is not in a receipt. */
function asked(words: VerifyWords, { text }: PledgeDocument, { id, required }: Question) {
  const { label = id, hint, options = {} } = text.questions[id] ?? {}
  const choices = Object.values(options)
  return html`
    <li>
      ${label}${required ? '' : words.optional}
      ${hint ? html`<br><span class="hint">${hint}</span>` : nothing}
      ${choices.length > 0 ? html`<br><span class="hint">${choices.join(' / ')}</span>` : nothing}
    </li>
  `
}
