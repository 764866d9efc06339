import { type Html, html } from '../html.ts'
import type { Told } from '../site-map.ts'

export interface ErrorsPageWords {
  readonly title: string
  readonly lead: Html
  readonly form: string
  readonly formBody: Html
  readonly afterForm: Html
  readonly overview: string
  readonly each: string
  readonly code: string
  readonly status: string
  readonly retry: string
  readonly colon: string
  readonly means: string
  readonly act: string
  readonly yes: string
  readonly no: string
}

export const errorsPageWords: Told<ErrorsPageWords> = {
  'zh-Hans': {
    title: '错误代码',
    lead: html`<p>接口拒绝请求时给出的全部代码：是什么意思，该做什么，要不要重试。代码的含义永不改变。</p>`,
    form: '拒绝长什么样',
    formBody: html`<p>每一次拒绝都是 <code>application/problem+json</code>（RFC 9457）。程序只看
<code>code</code> 和 <code>retry</code>；<code>title</code> 是给人看的英文，措辞可能会改。<code>type</code>
是相对地址，指向本页的相应条目。</p>`,
    afterForm: html`<p><code>retry</code> 为 <code>true</code>：同一个请求稍后可能成功，按
<code>Retry-After</code> 等待后原样重发；作出承诺的请求要沿用同一个
<code>Idempotency-Key</code>，无论重试多少次都只有一份承诺。<code>retry</code> 为
<code>false</code>：原样重发不会有别的结果。</p>
<p>没有 <code>code</code> 的回答不来自接口本身：429 是网关限流，稍后重试；其余 4xx 先核对地址，5xx 稍后重试。</p>`,
    overview: '一览',
    each: '逐条说明',
    code: '代码',
    status: '状态码',
    retry: '可否重试',
    colon: '：',
    means: '含义',
    act: '怎么办',
    yes: '可以',
    no: '不必',
  },
  en: {
    title: 'Error codes',
    lead: html`<p>Every code with which the API refuses something: what it means, what to do, whether to
retry. A code never changes its meaning.</p>`,
    form: 'What a refusal looks like',
    formBody: html`<p>Each refusal is <code>application/problem+json</code> (RFC 9457). Programs go by
<code>code</code> and <code>retry</code>; <code>title</code> is for people and may be reworded.
<code>type</code> is a relative reference that leads to the entry on this page.</p>`,
    afterForm: html`<p><code>retry: true</code> means that the same request may succeed later: wait for
<code>Retry-After</code> and send it again unchanged. A request to pledge keeps its
<code>Idempotency-Key</code>; however often it is sent, there is one pledge. With
<code>retry: false</code> the same request has the same end.</p>
<p>An answer without a <code>code</code> is not from the API itself: 429 is the gateway’s throttle, so try
again later; for other 4xx check the address, after 5xx try again later.</p>`,
    overview: 'All at a glance',
    each: 'Each code',
    code: 'Code',
    status: 'Status',
    retry: 'Retry',
    colon: ': ',
    means: 'Meaning',
    act: 'What to do',
    yes: 'yes',
    no: 'no',
  },
}
