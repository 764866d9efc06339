import { type Html, html } from '../html.ts'
import type { PageName, Told } from '../site-map.ts'

export interface StartWords {
  readonly title: string
  readonly lead: Html
  readonly who: string
  readonly ways: readonly (readonly [page: PageName, name: string, what: string])[]
  readonly how: string
  readonly howBody: Html
}

export const startWords: Told<StartWords> = {
  'zh-Hans': {
    title: '减证接入指南',
    lead: html`<p>在现有网页上粘贴一个标签，群众要上传的证明材料就变成一份书面承诺、一则“此项证明已取消”的通知，或者保持原样。不建新平台，不改办事流程。</p>`,
    who: '您是哪一位',
    ways: [
      [
        'webmaster',
        '我管网站',
        '粘贴标签、标出上传项、看实际效果；各种框架的写法；不起作用时怎么查。',
      ],
      [
        'office',
        '我在后台收件',
        '十行代码核验回执；没有服务器也能粘贴或扫码核验；每种结论怎么处理；怎样核对整份名册。',
      ],
      [
        'security',
        '我审安全',
        '内容安全策略怎么写、脚本碰什么不碰什么、数据流向、存在哪里、存多久、谁能看。',
      ],
      ['reference', '我要查属性和事件', '标签与元素的属性、事件、CSS 变量和部件，由程序生成。'],
      ['errors', '我遇到了错误代码', '每个代码的含义、怎么办、要不要重试。'],
      ['api', '我要调接口', '全部接口，由 OpenAPI 文档生成。'],
    ],
    how: '一份承诺经过的四步',
    howBody: html`<ol>
<li><strong>群众</strong>在您的页面上读完告知书，填写几项情况，核对后作出承诺。想上传材料的，随时可以改回上传。</li>
<li><strong>平台</strong>记录所展示的原文和所填的内容，作成任何人都能离线核验的存证，给出回执。</li>
<li><strong>您的表单</strong>像提交普通文字一样，把回执放在原来上传项的名字下，一起提交。</li>
<li><strong>后台</strong>用公钥核验回执：是真的，属于这个办件，没有过期。</li>
</ol>
<p class="note">存证证明的是平台的记录（展示了什么、填了什么），不等同于本人的电子签名。</p>`,
  },
  en: {
    title: 'How to embed Jianzheng',
    lead: html`<p>Paste one tag into the page you have, and the upload of a proof becomes a written pledge, the
news that the proof is no longer required, or stays as it is. No new portal, no other procedure.</p>`,
    who: 'Who are you?',
    ways: [
      [
        'webmaster',
        'I run the web site',
        'Paste the tag, mark the uploads, see real examples; recipes for frameworks; what to do when it does not work.',
      ],
      [
        'office',
        'I receive applications',
        'Verify a receipt in ten lines; without a server, paste or scan it; what to do about each verdict; how to check a whole roster.',
      ],
      [
        'security',
        'I answer for security',
        'Lines for the content security policy, what the script touches and what it never does, where data goes, where it stays, for how long and who can read it.',
      ],
      [
        'reference',
        'I look for an attribute or event',
        'Attributes, events, CSS properties and parts, made from the program itself.',
      ],
      ['errors', 'I met an error code', 'What each code means, what to do, whether to retry.'],
      ['api', 'I call the API', 'Every endpoint, made from the OpenAPI document.'],
    ],
    how: 'The four steps of a pledge',
    howBody: html`<ol>
<li><strong>The citizen</strong> reads the notice on your page, answers a few questions, looks it over and
pledges. Whoever would rather upload can go back to the upload at any time.</li>
<li><strong>The platform</strong> records the exact words shown and the answers given, seals them so that
anyone can verify it offline, and gives a receipt.</li>
<li><strong>Your form</strong> carries the receipt as ordinary text under the name the upload had.</li>
<li><strong>The back office</strong> verifies the receipt with public keys: it is genuine, for this case, and
not expired.</li>
</ol>
<p class="note">The seal proves the platform’s record of what was shown and answered. It is not the
citizen’s own electronic signature.</p>`,
  },
}
