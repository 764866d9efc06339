import type { Application, Material } from '../application.ts'
import { firstProof } from '../first-proof.ts'
import type { MaterialRule } from '../forms/index.ts'
import type { Wording } from '../sealed-words.ts'
import { certificateProof } from './certificate-proof.ts'
import { type Html, html } from './html.ts'
import { minePath, type Page, renderPage } from './layout.ts'
import { checkProof, pledgeProof } from './receipt-proof.ts'
import { timeInChina } from './time.ts'
import { wordOf } from './word-of.ts'

/** @param wording of the form's first proof, when it could be had and hashes to what was sealed */
export function resultPage(page: Page, application: Application, wording?: Wording): string {
  const { words, form } = page
  const outcome = outcomeOf(application)
  const proofs = Object.entries(form.materials).map(([field, rule]) => {
    const material = application.materials[field] ?? { kind: 'later' }
    const said = proof(rule, material, page, wording)
    return html`<div class="proof"><h3>${wordOf(words, field)}</h3>${said}</div>`
  })
  const title = words[outcome]
  const waiting = outcome === 'acceptedUnchecked' || outcome === 'acceptedAwaited'
  const main = html`<section class="verdict${waiting ? ' waiting' : ''}" role="status">
  <span class="tick" aria-hidden="true">${waiting ? '…' : '✓'}</span>
  <div><h1>${title}</h1><p>${words.caseNumber} <strong class="reference">${application.case}</strong></p></div>
</section>
<section class="card"><h2>${words.materialsTitle}</h2>${proofs}</section>
<section class="card"><h2>${words.nextTitle}</h2>
<dl class="facts"><dt>${words.submittedAt}</dt><dd>${timeInChina(application.submittedAt, page.language)}</dd></dl>
<p>${words.next1}</p><p>${words.next2}</p><p><a href="${minePath(page.language)}">${words.toMine}</a></p><p class="hint">${words.print}</p>
<form method="post" action="${page.path}another"><button type="submit">${words.another}</button></form></section>`
  return renderPage(page, { title, main, signedIn: true, outcome })
}

function outcomeOf(application: Application) {
  const first = firstProof(application)
  if (first?.kind !== 'receipt') return 'accepted'
  if (first.verdict === 'valid') return 'acceptedNoPaper'
  const isAwaited = first.verdict === 'awaited' && first.redemption.state === 'pending'
  return isAwaited ? 'acceptedAwaited' : 'acceptedUnchecked'
}

function proof(
  { by, absent }: MaterialRule,
  material: Material,
  page: Page,
  wording: Wording | undefined,
): Html {
  const { words } = page
  switch (material.kind) {
    case 'file':
      return html`<p>${words.byFile}${words.colon}${material.name}</p>`
    case 'not-required':
      return html`<p><span class="tag">${words.notRequired}</span></p>`
    case 'later':
      if (absent === 'later') return html`<p>${words.vaccinationLater}</p>`
      return html`<p><span class="tag wait">${words.later}</span></p>`
    case 'receipt':
      if (by === 'check') return checkProof(material, page)
      if (by === 'certificate') return certificateProof(material, page, wording)
      return pledgeProof(material, page, wording)
  }
}
