import { html, nothing } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Statement } from '../../../shared/verify/statement.ts'
import type { Verdict } from '../../../shared/verify/verdict.ts'
import type { Details } from '../details.ts'
import type { Checked, ExaminedGiven, Finding } from '../examination.ts'
import type { Told, VerifyWords } from '../words/words.ts'
import { pledgedWordsView } from './pledged-words.ts'
import { statementView } from './statement.ts'
import { useView } from './use.ts'

export interface FindingScene {
  readonly words: VerifyWords
  readonly language: Language
  readonly finding: Finding
  readonly details: Details
  readonly tryAgain: () => void
  /** Leads to the camera. */
  readonly scan: () => void
}

type ReceiptFinding = Exclude<Finding, ExaminedGiven>

/** Good to rely on; genuine, or not known yet, but something is to be done; not to be relied on. */
type Tone = 'good' | 'caution' | 'bad'

const tones: { readonly [V in Verdict]: Tone } = {
  valid: 'good',
  expired: 'caution',
  'wrong-case': 'caution',
  awaited: 'caution',
  'not-confirmed': 'caution',
  altered: 'bad',
  'unknown-key': 'bad',
  'wrong-purpose': 'bad',
}

const marks = { good: '✓', caution: '!', bad: '✕' } as const

/** The verdict first, then what was sealed, what none of it shows, and the words themselves. */
export function findingView(scene: FindingScene) {
  const { finding } = scene
  return finding.kind === 'certificate' ? ofCertificate(scene, finding) : ofReceipt(scene, finding)
}

function ofCertificate(
  { words: said, language, details, tryAgain, scan }: FindingScene,
  { certificates, found: finding }: ExaminedGiven,
) {
  const { certificateWords: wording, siteName } = details
  const scene = { html, said, language, finding, wording, siteName, tryAgain, scan }
  return certificates.certificateView(scene)
}

function ofReceipt(scene: FindingScene, finding: ReceiptFinding) {
  const { words, tryAgain } = scene
  const { heading, next } = told(words, finding)
  const tone = toneOf(finding, scene.details)
  const mayRetry = finding.kind === 'unreachable' || finding.kind === 'wrong-answer'
  return html`
    <section class="card finding ${tone}" aria-labelledby="verdict">
      <div class="verdict">
        <span class="mark" aria-hidden="true">${marks[tone]}</span>
        <div class="said">
          <h2 id="verdict" tabindex="-1">${heading}</h2>
          <p>${next}</p>
          ${
            finding.kind === 'unknown-reference' && finding.elsewhere
              ? html`<p>${words.leadsElsewhere(finding.elsewhere)}</p>`
              : nothing
          }
          ${aboutCase(words, finding)}
          ${
            finding.kind === 'checked' && isSelfAsserted(finding.statement)
              ? html`<p class="told">${words.selfAsserted}</p>`
              : nothing
          }
          ${
            mayRetry
              ? html`<button class="go" type="button" @click=${tryAgain}>${words.tryAgain}</button>`
              : nothing
          }
        </div>
      </div>
      ${
        finding.kind === 'checked' && finding.statement
          ? sealed(scene, finding, finding.statement)
          : nothing
      }
    </section>
  `
}

function told(words: VerifyWords, finding: ReceiptFinding): Told {
  switch (finding.kind) {
    case 'checked':
      return finding.verdict === 'awaited' && finding.statement?.kind === 'certificate-step'
        ? words.requestUnderWay
        : words.verdicts[finding.verdict]
    case 'unreachable':
      return words.unreachable
    case 'unknown-reference':
      return words.unknownReference(finding.reference)
    case 'wrong-answer':
      return words.wrongAnswer
  }
}

function toneOf(finding: ReceiptFinding, { use }: Details): Tone {
  if (finding.kind === 'unreachable') return 'caution'
  if (finding.kind !== 'checked') return 'bad'
  const tone = tones[finding.verdict]
  const isDoubtful = use === 'unknown' || (typeof use === 'object' && use.redeemedAt)
  return tone === 'good' && isDoubtful ? 'caution' : tone
}

/** A valid receipt may still be another's, so the case is always spoken of. */
function aboutCase(words: VerifyWords, finding: ReceiptFinding) {
  if (finding.kind !== 'checked' || !finding.statement) return nothing
  const { verdict, caseNumber, statement } = finding
  if (verdict === 'wrong-case') return html`<p>${words.caseEntered(caseNumber)}</p>`
  if (caseNumber) return html`<p>${words.caseFits(caseNumber)}</p>`
  return html`<p>${isTyped(statement) ? words.caseOfTyped : words.caseNotChecked}</p>`
}

const isSelfAsserted = (statement: Statement | undefined) =>
  statement?.assurance === 'self-asserted'

/** Made on a page of ours by who typed who they are: its case is a number that nobody knows. */
const isTyped = (statement: Statement) =>
  isSelfAsserted(statement) && statement.origin === location.origin

function sealed(
  { words, language, details }: FindingScene,
  { at, receipt }: Checked,
  statement: Statement,
) {
  const mayCompare = isSelfAsserted(statement)
  return html`
    ${useView(words, language, details.use)}
    ${statementView({ words, language, statement, at, details })}
    ${
      mayCompare
        ? html`<jz-compare
            .language=${language}
            .receipt=${receipt}
            .pledgedWords=${details.pledgedWords}
          ></jz-compare>`
        : nothing
    }
    <h3>${words.limits}</h3>
    <ul>
      <li>${words.notASignature}</li>
      <li>${mayCompare ? words.namedByComparison : words.nobodyNamed}</li>
      <li>${words.usedTwice}</li>
    </ul>
    ${
      statement.kind === 'pledge'
        ? html`<h3>${words.exactWords}</h3>
            ${pledgedWordsView(words, details.pledgedWords)}`
        : nothing
    }
    <p class="actions">
      <button class="button" type="button" @click=${() => window.print()}>${words.print}</button>
    </p>
  `
}
