import type { html as Html } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { CertificateVerdict } from '../../../shared/verify/index.ts'
import type { ProvenWords } from '../pledged-words.ts'
import type { Told, VerifyWords } from '../words/words.ts'
import type { CertificateFinding, CheckedCertificate } from './examine.ts'
import type { CertificateTrouble } from './given-certificate.ts'
import type { CertificateDocument } from './labelled.ts'
import { contentView } from './view-content.ts'
import { certificateWords } from './words/certificate-words.ts'

export interface CertificateScene {
  /** The page's own lit: a second one could not make its policy, of which there may be one (CSP `trusted-types`). */
  readonly html: typeof Html
  readonly language: Language
  /** What the page says of everything. */
  readonly said: VerifyWords
  readonly finding: Exclude<CertificateFinding, { kind: 'unreachable' }>
  readonly wording: ProvenWords<CertificateDocument>
  readonly siteName: string | undefined
  readonly tryAgain: () => void
  /** Leads to the camera. */
  readonly scan: () => void
}

type Tone = 'good' | 'caution' | 'bad'

const tones: { readonly [W in CertificateVerdict | CertificateTrouble]: Tone } = {
  valid: 'good',
  'status-unknown': 'caution',
  revoked: 'bad',
  superseded: 'caution',
  expired: 'caution',
  altered: 'bad',
  'unknown-key': 'bad',
  'wrong-purpose': 'bad',
  'document-altered': 'bad',
  'document-unknown-key': 'bad',
  'not-ours': 'bad',
  unknown: 'bad',
  'too-often': 'caution',
  'wrong-answer': 'bad',
}

const marks = { good: '✓', caution: '!', bad: '✕' } as const

/** The verdict first and large, then what was sealed, to be held beside the paper. */
export function certificateView(scene: CertificateScene) {
  const { html, language, finding } = scene
  const words = certificateWords[language]
  const isChecked = finding.kind === 'checked'
  const { heading, next }: Told = isChecked
    ? words.verdicts[finding.verdict]
    : words.troubles[finding.trouble]
  const tone = tones[isChecked ? finding.verdict : finding.trouble]
  const elsewhere = isChecked ? undefined : finding.elsewhere
  return html`
    <section class="card finding ${tone}" aria-labelledby="verdict">
      <div class="verdict">
        <span class="mark" aria-hidden="true">${marks[tone]}</span>
        <div class="said">
          <h2 id="verdict" tabindex="-1">${heading}</h2>
          <p>${next}</p>
          ${elsewhere ? html`<p>${words.leadsElsewhere(elsewhere)}</p>` : ''}
          ${isChecked ? aboutCase(scene, finding) : ''}
          ${wayOn(scene)}
        </div>
      </div>
      ${isChecked ? contentView(scene, finding) : ''}
    </section>
  `
}

function aboutCase({ html, language }: CertificateScene, { isForCase, ...of }: CheckedCertificate) {
  if (!of.statement || !of.caseNumber) return ''
  const words = certificateWords[language]
  return isForCase
    ? html`<p>${words.caseFits(of.caseNumber)}</p>`
    : html`<p class="told">${words.caseDiffers(of.caseNumber)}</p>`
}

/** What may still be done about it: ask again, or read the code in place of the file. */
function wayOn({ html, language, said, finding, tryAgain, scan }: CertificateScene) {
  const is = finding.kind === 'checked' ? finding.verdict : finding.trouble
  if (is === 'status-unknown' || is === 'wrong-answer') {
    return html`<button class="go" type="button" @click=${tryAgain}>${said.tryAgain}</button>`
  }
  if (is !== 'document-altered' && is !== 'not-ours') return ''
  return html`<button class="go" type="button" @click=${scan}>
    ${certificateWords[language].scanInstead}
  </button>`
}
