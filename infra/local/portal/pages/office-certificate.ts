import type { ReceiptMaterial } from '../application.ts'
import type { SealedDetail } from '../office-routes.ts'
import { certificateFacts } from './certificate-facts.ts'
import { facts } from './facts.ts'
import { Html, html } from './html.ts'
import { certificateWords, verdictWords, wordingWords } from './office-words.ts'
import { receiptText } from './receipt-text.ts'
import { timeInChina } from './time.ts'

/** What the certificate says, out of verified bytes, and whether it still stands. */
export function certificateSection(
  { statement, verdict, receipt, redemption, fields = [] }: ReceiptMaterial,
  { certificate, wording }: SealedDetail,
): Html {
  const sealed = statement?.kind === 'certificate' ? statement : undefined
  const said = typeof wording === 'object' ? wording : undefined
  const isUsable = sealed && verdict === 'valid' && redemption.state !== 'refused'
  const contents = isUsable
    ? html`<h3>证明的内容（已离线核验）</h3>${facts(certificateFacts(fields, said))}`
    : new Html('')
  const gap = isUsable && typeof wording === 'string' ? html`<p>${wordingWords[wording]}</p>` : ''
  return html`<section class="card"><h2>电子证明</h2>${facts([
    ['离线核验', verdictWords[verdict === 'awaited' ? 'in-process' : verdict]],
    ['证明编号', sealed && html`<span class="reference">${sealed.number}</span>`],
    ['出具机关', sealed?.issuer],
    ['出具时间', sealed && timeInChina(sealed.issuedAt, 'zh-CN')],
    ['有效至', sealed && timeInChina(sealed.expiresAt, 'zh-CN')],
    ['平台现在的记录', certificate ? certificateWords[certificate.state] : '暂时连不上平台'],
    ['查询编号', html`<span class="reference">${statement?.reference}</span>`],
  ])}${contents}${gap}${receiptText(receipt)}</section>`
}
