import { type Html, html } from './html.ts'

/** A receipt as it came, for whoever wants to verify it themselves. */
export function receiptText(receipt: string): Html {
  return html`<details><summary>回执原文（可离线核验）</summary><p class="receipt">${receipt}</p></details>`
}
