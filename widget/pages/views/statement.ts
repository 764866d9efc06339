import { html, type TemplateResult } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { PledgeStatement } from '../../../shared/seal/statement.ts'
import { sayMoment } from '../moment.ts'
import type { PledgedWords } from '../pledged-words.ts'
import type { VerifyWords } from '../words/words.ts'

interface StatementScene {
  readonly words: VerifyWords
  readonly language: Language
  readonly statement: PledgeStatement
  /** When it was checked, in milliseconds since 1970. */
  readonly at: number
  readonly pledgedWords: PledgedWords
}

/** What was sealed, in words. Everything here was read out of verified bytes. */
export function statementView({ words, language, statement, at, pledgedWords }: StatementScene) {
  const moment = (time: string | number) => words.chinaTime(sayMoment(time, language))
  return html`
    <h3>${words.facts}</h3>
    <dl>
      ${fact(words.reference, html`<span class="reference">${statement.reference}</span>`)}
      ${fact(words.item, item(statement, words, pledgedWords))}
      ${fact(words.site, html`<span translate="no">${statement.site}</span>`)}
      ${fact(words.origin, html`<span translate="no">${statement.origin}</span>`)}
      ${fact(words.pledgedAt, moment(statement.pledgedAt))}
      ${fact(words.expiresAt, moment(statement.expiresAt))}
      ${fact(words.capacity, words.capacities[statement.capacity])}
      ${fact(words.assurance, words.assurances[statement.assurance])}
      ${fact(words.language, words.languages[statement.language])}
      ${fact(words.checkedAt, moment(at))}
    </dl>
  `
}

/** Its name is not in the statement but in the words, and is said once they are proven. */
function item(
  { item, itemVersion }: PledgeStatement,
  words: VerifyWords,
  pledgedWords: PledgedWords,
): TemplateResult {
  const id = html`<span translate="no">${item}</span> · ${words.version(itemVersion)}`
  if (typeof pledgedWords === 'string') return id
  const { language, text } = pledgedWords
  return html`<span lang=${language}>${text.title}</span><br>${id}`
}

function fact(term: string, said: string | TemplateResult): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${said}</dd></div>`
}
