import type { Application, Material } from '../application.ts'
import type { Wording } from '../pledged-words.ts'
import { type MaterialField, materialFields } from '../portal-site.ts'
import { type Html, html } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { timeInChina } from './time.ts'

/** @param wording the words pledged, when they could be had and hash to what was sealed */
export function resultPage(page: Page, application: Application, wording?: Wording): string {
  const { words } = page
  const outcome = outcomeOf(application)
  const proofs = materialFields.map((field) =>
    proof(field, application.materials[field], page, wording),
  )
  const title = words[outcome]
  const waiting = outcome === 'acceptedUnchecked'
  const main = html`<section class="verdict${waiting ? ' waiting' : ''}" role="status">
  <span class="tick" aria-hidden="true">${waiting ? '…' : '✓'}</span>
  <div><h1>${title}</h1><p>${words.caseNumber} <strong class="reference">${application.case}</strong></p></div>
</section>
<section class="card"><h2>${words.materialsTitle}</h2>${proofs}</section>
<section class="card"><h2>${words.nextTitle}</h2>
<dl class="facts"><dt>${words.submittedAt}</dt><dd>${timeInChina(application.submittedAt, page.language)}</dd></dl>
<p>${words.next1}</p><p>${words.next2}</p><p class="hint">${words.print}</p>
<form method="post" action="${page.path}another"><button type="submit">${words.another}</button></form></section>`
  return renderPage(page, { title, main, signedIn: true, outcome })
}

function outcomeOf({ materials }: Application) {
  const { residenceProof } = materials
  if (residenceProof.kind !== 'receipt') return 'accepted'
  return residenceProof.verdict === 'valid' ? 'acceptedNoPaper' : 'acceptedUnchecked'
}

function proof(field: MaterialField, material: Material, page: Page, wording?: Wording): Html {
  return html`<div class="proof"><h3>${page.words[field]}</h3>${field === 'vaccinationProof' ? vaccination(material, page) : detail(material, page, wording)}</div>`
}

/** Handed in as a file, confirmed by the department, awaited from it, or to be brought later. */
function vaccination(material: Material, page: Page): Html {
  const { words, language } = page
  if (material.kind === 'later') return html`<p>${words.vaccinationLater}</p>`
  if (material.kind !== 'receipt') return detail(material, page)
  const { statement, redemption } = material
  if (redemption.state === 'refused') return html`<p>${words.receiptNotConfirmed}</p>`
  if (statement?.kind !== 'check') return html`<p>${words.checkAwaited}</p>`
  return html`<dl class="facts">
<dt>${words.byCheck}</dt><dd><span class="tag">${words.confirmedByHealth}</span></dd>
<dt>${words.checkReference}</dt><dd class="reference">${statement.reference}</dd>
<dt>${words.checkAsOf}</dt><dd>${timeInChina(statement.asOf, language)}</dd>
</dl>`
}

function detail(material: Material, page: Page, wording?: Wording): Html {
  const { words } = page
  switch (material.kind) {
    case 'file':
      return html`<p>${words.byFile}${words.colon}${material.name}</p>`
    case 'not-required':
      return html`<p><span class="tag">${words.notRequired}</span></p>`
    case 'later':
      return html`<p><span class="tag wait">${words.later}</span></p>`
    case 'receipt':
      return receipt(material, page, wording)
  }
}

function receipt(
  { statement, verdict, redemption }: Extract<Material, { kind: 'receipt' }>,
  { words, language }: Page,
  wording?: Wording,
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
