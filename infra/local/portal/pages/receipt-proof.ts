import type { ReceiptMaterial } from '../application.ts'
import type { Wording } from '../sealed-words.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { timeInChina } from './time.ts'

/** Confirmed by the department, or awaited from it. */
export function checkProof({ statement, redemption }: ReceiptMaterial, page: Page): Html {
  const { words, language } = page
  if (redemption.state === 'refused') return html`<p>${words.receiptNotConfirmed}</p>`
  if (statement?.kind !== 'check') return html`<p>${words.checkAwaited}</p>`
  return html`<dl class="facts">
<dt>${words.byCheck}</dt><dd><span class="tag">${words.confirmedByHealth}</span></dd>
<dt>${words.checkReference}</dt><dd class="reference">${statement.reference}</dd>
<dt>${words.checkAsOf}</dt><dd>${timeInChina(statement.asOf, language)}</dd>
</dl>`
}

export function pledgeProof(
  { statement, verdict, redemption }: ReceiptMaterial,
  { words, language }: Page,
  wording: Wording | undefined,
): Html {
  if (redemption.state === 'refused')
    return html`<p><span class="tag no">${words.receiptRefused}</span></p>`
  if (statement?.kind !== 'pledge' || verdict !== 'valid')
    return html`<p>${words.byPledge}</p><p><span class="tag wait">${words.awaitingKeys}</span></p>`
  const redeemed = redemption.state === 'redeemed'
  const tag = redeemed
    ? html`<span class="tag">${words.redeemed}</span>`
    : html`<span class="tag wait">${words.redemptionPending}</span>`
  return html`<dl class="facts">
<dt>${words.byPledge}</dt><dd><span class="tag">${words.sealChecked}</span> ${tag}</dd>
<dt>${words.pledgeReference}</dt><dd class="reference">${statement.reference}</dd>
<dt>${words.pledgedAt}</dt><dd>${timeInChina(statement.pledgedAt, language)}</dd>
<dt>${words.pledgedWhat}</dt><dd>${pledgedClauses(wording, words.pledgedAddress)}</dd>
</dl>`
}

function pledgedClauses(wording: Wording | undefined, summary: string): Html {
  if (!wording || !('pledge' in wording.text)) return html`${summary}`
  const clauses = wording.text.pledge.map(({ body }) => html`<li>${body}</li>`)
  return html`<ol class="pledged">${clauses}</ol>`
}
