import type { ReceiptMaterial } from '../application.ts'
import type { Wording } from '../sealed-words.ts'
import { certificateFacts } from './certificate-facts.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { timeInChina } from './time.ts'

/** A certificate with its fields, or one that is being decided on, for whose it is. */
export function certificateProof(
  { statement, verdict, redemption, fields = [] }: ReceiptMaterial,
  { words, language }: Page,
  wording: Wording | undefined,
): Html {
  if (redemption.state === 'refused') {
    const why = verdict === 'awaited' ? words.certificateNotIssued : words.receiptRefused
    return html`<p><span class="tag no">${why}</span></p>`
  }
  if (verdict === 'awaited') return html`<p>${words.certificateAwaited}</p>`
  if (statement?.kind !== 'certificate' || verdict !== 'valid')
    return html`<p>${words.byCertificate}</p><p><span class="tag wait">${words.awaitingKeys}</span></p>`
  const said = certificateFacts(fields, wording)
  return html`<dl class="facts">
<dt>${words.byCertificate}</dt><dd><span class="tag">${words.certificateChecked}</span></dd>
<dt>${words.certificateNumber}</dt><dd class="reference">${statement.number}</dd>
<dt>${words.certificateIssuer}</dt><dd>${statement.issuer}</dd>
<dt>${words.certificateUntil}</dt><dd>${timeInChina(statement.expiresAt, language)}</dd>
${said.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}
</dl>`
}
