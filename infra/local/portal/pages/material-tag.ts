import type { Material, ReceiptMaterial } from '../application.ts'
import { type Html, html } from './html.ts'
import { verdictWords } from './office-words.ts'

/** Where a proof stands, in a few words for staff. */
export function materialTag(material: Material | undefined): Html {
  switch (material?.kind) {
    case 'file':
      return html`<span class="tag">纸质材料上传</span>`
    case 'not-required':
      return html`<span class="tag">已取消</span>`
    case 'receipt':
      return receiptTag(material)
    default:
      return html`<span class="tag wait">待补</span>`
  }
}

const byStatement: { readonly [kind: string]: string } = {
  check: '查验',
  consent: '查验',
  notice: '查验',
  certificate: '电子证明',
  'certificate-step': '电子证明',
}

function receiptTag({ verdict, redemption, statement }: ReceiptMaterial): Html {
  const by = byStatement[statement?.kind ?? ''] ?? '承诺'
  if (redemption.state === 'refused')
    return html`<span class="tag no">${by}：${verdictWords[redemption.verdict]}</span>`
  if (verdict === 'awaited' && statement?.kind === 'certificate-step')
    return html`<span class="tag wait">电子证明：审批中</span>`
  if (verdict === 'awaited') return html`<span class="tag wait">查验：等待部门答复</span>`
  if (statement?.kind === 'check') return html`<span class="tag">区卫生健康局已确认</span>`
  if (redemption.state === 'pending')
    return html`<span class="tag wait">${by}：${verdictWords[verdict]}，待登记使用</span>`
  return html`<span class="tag">${by}：${verdictWords[verdict]}</span>`
}
