import type { IncomingMessage } from 'node:http'
import { Html, html, template } from './pages/html.ts'
import { villageSite } from './portal-site.ts'
import { page, type Reply } from './reply.ts'
import { readForm } from './request-body.ts'

const frame = template('village.html')
const form = template('village-form.html')

/** Where the village's one page is. */
export const villagePath = '/village/'

/**
 * A page as a village's web master leaves it: a form and the one tag, in frame mode because nobody there
 * can sign who is asking. It keeps nothing and shows what it was sent.
 */
export function villageForm(platformUrl: string): Reply {
  const script = html`<script async src="${platformUrl}/v1/jz.js" data-site="${villageSite.id}" data-mode="frame"></script>`
  return page(frame({ script, main: form({}) }).text)
}

/** What a form that was sent holds, to be looked at and copied. */
export async function villageAnswer(
  request: IncomingMessage,
  body: Uint8Array,
  platformUrl: string,
): Promise<Reply> {
  const sent = await readForm(request.headers['content-type'] ?? '', body)
  const script = new Html('')
  if (!sent) return page(frame({ script, main: html`<h1>没有收到申请</h1>` }).text, 400)
  const main = html`<h1>申请已收到</h1>
<table class="form">
<tr><td>姓名</td><td>${textIn(sent, 'name')}</td></tr>
<tr><td>电话</td><td>${textIn(sent, 'phone')}</td></tr>
<tr><td>遗失证明</td><td>${proofIn(sent, platformUrl)}</td></tr>
</table>
<p><a href="${villagePath}">再填一份</a></p>`
  return page(frame({ script, main }).text)
}

function proofIn(sent: FormData, platformUrl: string): Html {
  const proof = sent.get('lossProof')
  if (proof && typeof proof !== 'string' && proof.size > 0) {
    return html`纸质证明，文件名：${proof.name}`
  }
  if (!proof || typeof proof !== 'string') return html`没有附上`
  return html`<label for="receipt">书面承诺的凭证，可以复制：</label>
<textarea id="receipt" rows="6" readonly>${proof}</textarea>
<p><a href="${platformUrl}/v1/verify.html">到查验页粘贴凭证，看承诺了什么</a></p>`
}

function textIn(sent: FormData, name: string): string {
  const value = sent.get(name)
  return typeof value === 'string' ? value.slice(0, 50) : ''
}
