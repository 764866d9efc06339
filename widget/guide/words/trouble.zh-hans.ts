import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { WebmasterWords } from './webmaster.ts'

/** What a web master sees when something is wrong, and what to do. */
export const troubleZhHans = ({ link }: Telling): WebmasterWords['trouble'] => ({
  heads: ['现象', '原因和办法'],
  rows: [
    [
      '上传框毫无变化',
      html`看脚本是否加载成功；事项编号有没有写错（<a href="${link('errors', 'item-unknown')}"><code>item-unknown</code></a>）；这个事项可能本来就保留上传。`,
    ],
    [
      '控制台提示违反 Content-Security-Policy',
      html`在策略里加上平台的地址，<a href="${link('security', 'csp')}">照抄这几行</a>。`,
    ],
    [
      '提示“请先登录”，其实已经登录',
      html`直接看令牌地址的回答：要是 200 和 <code>{"token": "…"}</code>，不能重定向（<a href="${link('errors', 'token-missing')}"><code>token-missing</code></a>）。`,
    ],
    [
      '能填写，最后一步被拒绝',
      html`卡片上括号里有代码，到<a href="${link('errors')}">错误代码</a>查。最常见的是来源没有登记（<a href="${link('errors', 'origin-not-registered')}"><code>origin-not-registered</code></a>）。`,
    ],
    [
      '框架里是空白或“无法连接”',
      html`页面的来源没有登记在网站名下，或者您的策略不许框架（<code>frame-src</code>）。几秒后会出现一个在新页面办理的链接。`,
    ],
    [
      '后台没有收到回执',
      html`看是不是自己挑着字段拼的表单；上传框和表单的名字有没有写；收件程序是不是只看文件。`,
    ],
    [
      '承诺的步骤不见了，又变回上传',
      html`群众选了“改为上传”，或者平台暂时连不上。两者都不影响办理。`,
    ],
    ['同一页里粘贴了两次标签，或有两个版本', html`先到的一个起作用，另一个什么也不做。`],
  ],
})
