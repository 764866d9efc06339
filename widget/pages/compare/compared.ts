import { html, nothing, type TemplateResult } from 'lit'
import type { Person } from '../../../shared/identity/citizen-token.ts'
import { maskIdNumber } from '../../../shared/identity/id-number.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../moment.ts'
import type { PledgedWords } from '../pledged-words.ts'
import { fact } from '../views/fact.ts'
import { statedAnswers } from './answers.ts'
import type { Comparison } from './comparison.ts'
import type { CompareWords } from './words.ts'

export interface ComparedScene {
  readonly words: CompareWords
  readonly language: Language
  readonly comparison: Comparison
  readonly pledgedWords: PledgedWords
  readonly tryAgain: () => void
}

/** What came of it, and what was stated if it is the same person's. */
export function comparedView(scene: ComparedScene) {
  const { words, comparison, tryAgain } = scene
  const { heading, next } = words.outcomes[comparison.kind]
  const isSame = comparison.kind === 'same'
  return html`
    <div class=${isSame ? 'compared good' : 'compared caution'}>
      <h4 id="compared" tabindex="-1">${heading}</h4>
      <p>${next}</p>
      ${
        comparison.kind === 'unreachable'
          ? html`<button class="go" type="button" @click=${tryAgain}>${words.tryAgain}</button>`
          : nothing
      }
      ${isSame ? stated(scene, comparison) : nothing}
    </div>
  `
}

function stated(
  { words, language, pledgedWords }: ComparedScene,
  { person, stated, at }: Extract<Comparison, { kind: 'same' }>,
): TemplateResult {
  const { subject, assistant, answers = {} } = stated
  return html`
    <dl>
      ${fact(words.person, sayPerson(person))}
      ${subject ? fact(words.child, sayPerson(subject)) : nothing}
      ${
        assistant
          ? fact(
              words.assistant,
              html`<span translate="no">${words.staff(assistant.name, assistant.staffNumber)}</span>`,
            )
          : nothing
      }
      ${statedAnswers(words, language, pledgedWords, answers)}
      ${fact(words.comparedAt, words.chinaTime(sayMoment(at, language)))}
    </dl>
  `
}

/** Enough of a number to tell whose it is by the application, and no more on a screen or a sheet. */
function sayPerson({ name, idNumber }: Person): TemplateResult {
  return html`<span translate="no">${name} ${maskIdNumber(idNumber)}</span>`
}
