import { html, nothing } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Verdict } from '../../../shared/verify/verdict.ts'
import type { Finding } from '../examination.ts'
import type { PledgedWords } from '../pledged-words.ts'
import type { VerifyWords } from '../words/words.ts'
import { pledgedWordsView } from './pledged-words.ts'
import { statementView } from './statement.ts'

export interface FindingScene {
  readonly words: VerifyWords
  readonly language: Language
  readonly finding: Finding
  readonly pledgedWords: PledgedWords
  readonly tryAgain: () => void
}

/** Good to rely on; genuine, but something is to be done; not to be relied on. */
const tones: { readonly [V in Verdict]: 'good' | 'caution' | 'bad' } = {
  valid: 'good',
  expired: 'caution',
  'wrong-case': 'caution',
  altered: 'bad',
  'unknown-key': 'bad',
  'wrong-purpose': 'bad',
}

const marks = { good: '✓', caution: '!', bad: '✕' } as const

/** The verdict first, then what was sealed, what none of it shows, and the words themselves. */
export function findingView(scene: FindingScene) {
  const { words, finding, tryAgain } = scene
  const isChecked = finding.kind === 'checked'
  const { heading, next } = isChecked ? words.verdicts[finding.verdict] : words.unreachable
  const tone = isChecked ? tones[finding.verdict] : 'caution'
  return html`
    <section class="card finding ${tone}" aria-labelledby="verdict">
      <div class="verdict">
        <span class="mark" aria-hidden="true">${marks[tone]}</span>
        <div class="said">
          <h2 id="verdict" tabindex="-1">${heading}</h2>
          <p>${next}</p>
          ${aboutCase(scene)}
          ${
            isChecked
              ? nothing
              : html`<button class="go" type="button" @click=${tryAgain}>${words.tryAgain}</button>`
          }
        </div>
      </div>
      ${sealed(scene)}
    </section>
  `
}

/** A valid receipt may still be another's, so the case is always spoken of. */
function aboutCase({ words, finding }: FindingScene) {
  if (finding.kind !== 'checked' || !finding.statement) return nothing
  const { verdict, caseNumber } = finding
  if (verdict === 'wrong-case') return html`<p>${words.caseEntered(caseNumber)}</p>`
  return html`<p>${caseNumber ? words.caseFits(caseNumber) : words.caseNotChecked}</p>`
}

function sealed({ words, language, finding, pledgedWords }: FindingScene) {
  if (finding.kind !== 'checked' || !finding.statement) return nothing
  const { statement, at } = finding
  return html`
    ${statementView({ words, language, statement, at, pledgedWords })}
    <h3>${words.limits}</h3>
    <ul>
      <li>${words.notASignature}</li>
      <li>${words.nobodyNamed}</li>
      <li>${words.redeemedElsewhere}</li>
    </ul>
    <h3>${words.exactWords}</h3>
    ${pledgedWordsView(words, pledgedWords)}
    <p class="actions">
      <button class="button" type="button" @click=${() => window.print()}>${words.print}</button>
    </p>
  `
}
