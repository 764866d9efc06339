import type { ReceiptMaterial } from '../application.ts'
import type { SealedDetail } from '../office-routes.ts'
import { facts } from './facts.ts'
import { type Html, html } from './html.ts'
import { checkWords, verdictWords } from './office-words.ts'
import { receiptText } from './receipt-text.ts'
import { timeInChina } from './time.ts'

/** The sealed answer of the department, and where the check stands now. Never its record. */
export function checkSection(
  { statement, verdict, receipt }: ReceiptMaterial,
  { check }: SealedDetail,
): Html {
  const sealed = statement?.kind === 'check' ? statement : undefined
  return html`<section class="card"><h2>部门查验</h2>${facts([
    ['离线核验', verdictWords[verdict]],
    ['存证的答复', sealed && checkWords[sealed.answer]],
    ['数据截至', sealed && timeInChina(sealed.asOf, 'zh-CN')],
    ['有效至', sealed && timeInChina(sealed.expiresAt, 'zh-CN')],
    ['平台现在的记录', check ? checkWords[check.answer ?? check.state] : '暂时连不上平台'],
    ['最迟答复', check?.dueAt && timeInChina(check.dueAt, 'zh-CN')],
    ['查验编号', html`<span class="reference">${statement?.reference}</span>`],
  ])}${receiptText(receipt)}</section>`
}
