import type { CertificateStatement } from '../../../shared/certificate/certificate-statement.ts'
import { sayMoment } from '../moment.ts'
import type { CheckedCertificate } from './examine.ts'
import { labelled } from './labelled.ts'
import type { CertificateScene } from './view.ts'
import { certificateWords } from './words/certificate-words.ts'
import type { CertificateWords } from './words/words.ts'

/** What was sealed, in words, read out of verified bytes; nothing where the seal does not hold. */
export function contentView(scene: CertificateScene, finding: CheckedCertificate) {
  const { html, language, said } = scene
  const { statement } = finding
  if (!statement) return ''
  const words = certificateWords[language]
  return html`
    ${fieldsView(scene, finding, statement)}
    <h3>${words.facts}</h3>
    <dl>${facts(scene, finding, statement)}</dl>
    <h3>${words.limits}</h3>
    <ul>
      <li>${words.sealNotStamp}</li>
      <li>${words.statusOfNow}</li>
    </ul>
    <p class="actions">
      <button class="button" type="button" @click=${() => window.print()}>${said.print}</button>
    </p>
  `
}

function fieldsView(
  { html, language, wording }: CertificateScene,
  { fields = [], by }: CheckedCertificate,
  { _sd, language: sealedIn }: CertificateStatement,
) {
  const words = certificateWords[language]
  const worded = (text: string, isWorded: boolean) =>
    isWorded
      ? html`<span lang=${sealedIn}>${text}</span>`
      : html`<span translate="no">${text}</span>`
  const keptBack = _sd.length - fields.length
  const isNameless = wording === 'unreachable' || wording === 'unknown' || wording === 'different'
  return html`
    <h3>${words.fields}</h3>
    <p class="told">${words.compare}</p>
    ${by === 'code' ? '' : html`<p class="hint">${words.compareFile}</p>`}
    ${sealedIn === 'zh-Hans' ? '' : html`<p class="hint">${words.paperInChinese}</p>`}
    ${fields.length === 0 ? html`<p>${words.noFields}</p>` : ''}
    <dl class="sealed">
      ${labelled(fields, wording).map(
        (one) => html`<div>
          <dt>${worded(one.label, one.isLabelWorded)}</dt>
          <dd>${worded(one.value, one.isValueWorded)}</dd>
        </div>`,
      )}
    </dl>
    ${keptBack > 0 ? html`<p class="hint">${words.keptBack(keptBack)}</p>` : ''}
    <div role="status">${isNameless ? html`<p class="told">${words.labelsMissing}</p>` : ''}</div>
  `
}

function facts(
  { html, language, said, wording, siteName }: CertificateScene,
  { at, verdict }: CheckedCertificate,
  statement: CertificateStatement,
) {
  const words = certificateWords[language]
  const moment = (time: string | number) => said.chinaTime(sayMoment(time, language))
  const fact = (term: string, told: unknown) => html`<div><dt>${term}</dt><dd>${told}</dd></div>`
  const literal = (text: string) => html`<span translate="no">${text}</span>`
  const { issuer, language: sealedIn, site } = statement
  const title =
    typeof wording === 'string'
      ? literal(statement.item)
      : html`<span lang=${sealedIn}>${wording.text.title}</span>`
  return [
    fact(words.number, html`<span class="reference">${statement.number}</span>`),
    fact(words.title, title),
    fact(words.issuer, html`<span lang="zh-Hans">${issuer}</span>`),
    fact(words.issuedAt, moment(statement.issuedAt)),
    fact(words.expiresAt, moment(statement.expiresAt)),
    verdict === 'expired' ? '' : fact(words.status, words.statuses[statusIn(verdict)]),
    fact(
      words.approvals,
      html`<ul>${approvals(statement, words).map((one) => html`<li>${one}</li>`)}</ul>`,
    ),
    fact(words.reference, literal(statement.reference)),
    fact(said.site, siteName ? html`<span lang="zh-Hans">${siteName}</span>` : literal(site)),
    fact(said.checkedAt, moment(at)),
  ]
}

/** Of one that has run out no status is told: it is over in any case. */
function statusIn(verdict: CheckedCertificate['verdict']): keyof CertificateWords['statuses'] {
  if (verdict === 'valid' || verdict === 'revoked' || verdict === 'superseded') return verdict
  return 'unchecked'
}

const approvals = ({ approvals }: CertificateStatement, words: CertificateWords) =>
  approvals.map((one) =>
    words.approval(
      words.levels[one.level],
      'skipped' in one ? words.skipped[one.skipped] : words.approved,
    ),
  )
