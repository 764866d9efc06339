import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import { type Statement, sealedAt } from '../../../shared/verify/statement.ts'
import type { Details } from '../details.ts'
import { sayMoment } from '../moment.ts'
import type { VerifyWords } from '../words/words.ts'
import { fact } from './fact.ts'
import { sayUse } from './use.ts'

interface StatementScene {
  readonly words: VerifyWords
  readonly language: Language
  readonly statement: Statement
  /** When it was checked, in milliseconds since 1970. */
  readonly at: number
  readonly details: Details
}

/** What was sealed, in words: read out of verified bytes, but for the site's name and the use. */
export function statementView({ words, language, statement, at, details }: StatementScene) {
  const moment = (time: string | number) => words.chinaTime(sayMoment(time, language))
  return html`
    <h3>${words.facts}</h3>
    <dl>
      ${fact(words.reference, html`<span class="reference">${statement.reference}</span>`)}
      ${fact(words.item, item(statement, words, details))}
      ${answerOf(statement, words)}
      ${fact(words.sealedAt[statement.kind], moment(sealedAt(statement) ?? ''))}
      ${fact(words.expiresAt, moment(statement.expiresAt))}
      ${fact(words.use, sayUse(words, language, details.use))}
      ${fact(words.assurance, words.assurances[statement.assurance])}
      ${fact(words.capacity, words.capacities[statement.capacity])}
      ${fact(words.assistance, statement.assistant ? words.assisted : words.unassisted)}
      ${fact(words.language, words.languages[statement.language])}
      ${fact(words.site, site(statement, details))}
      ${fact(words.origin, origin(statement, words))}
      ${fact(words.checkedAt, moment(at))}
    </dl>
  `
}

/** What a department said, and as of when; who may be asked, where nobody said anything yet. */
function answerOf(statement: Statement, words: VerifyWords) {
  switch (statement.kind) {
    case 'check':
      return [
        fact(words.answer, words.answers[statement.answer]),
        fact(words.asOf, statement.asOf.slice(0, 10)),
        fact(words.department, named([statement.department])),
      ]
    case 'consent':
    case 'notice':
      return fact(words.department, named(statement.receivers))
    default:
      return nothing
  }
}

const named = (departments: readonly string[]) =>
  html`<span translate="no">${departments.join(', ')}</span>`

/** Its name is not in the statement but in the words, and is said once they are proven. */
function item(
  { item, itemVersion }: Statement,
  words: VerifyWords,
  { pledgedWords }: Details,
): TemplateResult {
  const id = html`<span translate="no">${item}</span> · ${words.version(itemVersion)}`
  if (typeof pledgedWords === 'string') return id
  const { language, text } = pledgedWords
  return html`<span lang=${language}>${text.title}</span><br>${id}`
}

function site({ site }: Statement, { siteName }: Details): TemplateResult {
  const id = html`<span translate="no">${site}</span>`
  return siteName ? html`<span lang="zh-Hans">${siteName}</span><br>${id}` : id
}

function origin({ origin }: Statement, words: VerifyWords): TemplateResult {
  const address = html`<span translate="no">${origin}</span>`
  return origin === location.origin ? html`${address}<br>${words.ownPage}` : address
}
