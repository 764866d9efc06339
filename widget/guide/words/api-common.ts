import { type Html, html } from '../html.ts'
import type { Telling } from '../page.ts'

/** What holds for every endpoint. */
export function commonRules({ language, link }: Telling): Html {
  return language === 'en'
    ? html`<ul>
<li>Bodies are JSON in UTF-8, at most 32,768 bytes. Members that are not listed are refused, not ignored.</li>
<li>Times are RFC 3339 in UTC with whole seconds, such as <code>2026-09-01T08:00:00Z</code>.</li>
<li>Tokens go into <code>Authorization: Bearer …</code>; how a site signs them is told
<a href="${link('webmaster', 'token')}">for the web master</a> and <a href="${link('office', 'http')}">for the back office</a>.</li>
<li>There are no cookies, and pages of any origin may call. Who may do what is decided by the token.</li>
<li>Refusals are <a href="${link('errors')}">problem details with a code</a>.</li>
</ul>`
    : html`<ul>
<li>正文一律为 UTF-8 编码的 JSON，最大 32,768 字节。没有列出的成员会被拒绝，而不是忽略。</li>
<li>时间一律为 RFC 3339 的 UTC 整秒，例如 <code>2026-09-01T08:00:00Z</code>。</li>
<li>令牌放在 <code>Authorization: Bearer …</code>；网站怎样签令牌，见<a href="${link('webmaster', 'token')}">网站管理员</a>和<a href="${link('office', 'http')}">后台受理</a>两页。</li>
<li>不使用 Cookie，任何来源的页面都可以调用；能做什么由令牌决定。</li>
<li>拒绝一律是<a href="${link('errors')}">带代码的问题说明</a>。</li>
</ul>`
}
