import { dayInChina } from '../../../shared/kernel/instant.ts'
import { Html, html } from '../portal/pages/html.ts'
import type { Answered } from './answered.ts'
import { rosterPath } from './demo-roster.ts'
import { familyRegister, strangerToRegister } from './family-register.ts'
import { listPath } from './list-export.ts'
import { demoChildren, register } from './register.ts'

const said: Readonly<Record<Answered['outcome'], string>> = {
  'up-to-date': '是：已按规定接种',
  behind: '否：有漏种',
  'handed-out': '已提供登记内容',
  'not-found': '查不到',
  refused: '拒绝答复',
}

/** What is asked for, by the fact's name. */
const facts: Readonly<Record<string, string>> = {
  'vaccinated-by-programme': '是否已按规定接种',
  'family-record': '家庭登记，用于填写证明',
}

const reasons: Readonly<Record<string, string>> = {
  altered: '没有平台的签名，或者内容被改动',
  'unknown-key': '签名的密钥不是平台的',
  'wrong-purpose': '签名的密钥不得用于查询',
  'wrong-host': '问的不是本局',
  'wrong-time': '问题已经过时',
  repeated: '同一个问题又发来一次',
  malformed: '看不懂的问题',
}

const style = new Html(`
body { margin: 0; background: #f1f5f3; color: #1d2b26; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
header { background: #0f6b50; color: #fff; padding: 18px 0 }
.wrap { max-width: 1080px; margin: 0 auto; padding: 0 20px }
header p { margin: 0; font-size: 15px }
header .name { font-size: clamp(18px, 5vw, 24px); font-weight: 700 }
h1 { font-size: 20px; margin: 22px 0 4px }
h2 { font-size: 18px; margin: 30px 0 4px }
p { margin: 0 0 10px }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; background: #fff; font-size: 15px }
th, td { border: 1px solid #cddad4; padding: 8px 12px; text-align: left; white-space: nowrap }
th { background: #e6f0eb }
td.answer { white-space: normal; min-width: 9em; font-weight: 600 }
.up-to-date, .handed-out { color: #0f6b50 } .behind, .refused { color: #a3341c } .not-found { color: #6b5200 }
.grey { color: #54655d; font-weight: 400 }
.none { background: #fff; border: 1px solid #cddad4; padding: 22px; text-align: center; color: #54655d }
a { color: #0b5c8c }
footer { margin: 34px 0 20px; font-size: 14px; color: #54655d }
:focus-visible { outline: 3px solid #c77a00; outline-offset: 2px }
`)

/** What the department was asked and what it said, newest first, for whoever looks over its shoulder. */
export function journalPage(entries: readonly Answered[]): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>数据接口答复记录 - 区卫生健康局</title>
<style>${style}</style>
</head>
<body>
<header><div class="wrap"><p>砚溪区卫生健康局</p><p class="name">预防接种和家庭登记 · 数据接口</p></div></header>
<main class="wrap">
<h1>答复记录</h1>
<p>只答复平台凭封存的同意或告知提出的问题。核查预防接种，只答“是”“否”“查不到”，不提供接种记录；填写证明，只提供家庭登记里用得着的内容。<a href="/">刷新</a></p>
${entries.length > 0 ? answersTable(entries) : html`<p class="none">还没有收到问题。</p>`}
<h2>预防接种登记册（演示）</h2>
<p>这里的孩子可以用来试。查不到的孩子不在登记册里。每晚导出的<a href="${listPath}">名单（CSV）</a>也出自这里，名单里另有 600 个虚构的小学生。</p>
<p>试用名册核验可以下载这些小学生的<a href="${rosterPath}" download>名册（CSV）</a>：603 行，其中一行重复，一行号码有错，一个孩子查不到。</p>
${registerTable()}
<h2>家庭登记册（演示）</h2>
<p>申请电子证明时，经本人同意，用这里的内容填写申请。${strangerToRegister.name}（${strangerToRegister.idNumber}）不在登记册里。</p>
${familyTable()}
<footer>演示系统：机构、人物、号码均为虚构。记录只留在内存里，重启后清空。</footer>
</main>
</body>
</html>
`.text
}

function answersTable(entries: readonly Answered[]): Html {
  const rows = entries.map((entry) => {
    const { at, outcome, about = '', fact = '', consent = '', reason = '', isSlow } = entry
    const why = reasons[reason] ?? (isSlow ? '答复太慢，平台等不及' : '')
    return html`<tr>
<td>${moment(at)}</td>
<td class="answer ${outcome}">${said[outcome]} <span class="grey">${why}</span></td>
<td>${about}</td><td>${facts[fact]}</td><td>${consent}</td>
</tr>`
  })
  return html`<div class="scroll" tabindex="0" role="region" aria-label="答复记录"><table>
<thead><tr><th>时间</th><th>怎样答复</th><th>问到谁</th><th>问什么</th><th>凭哪份同意或告知</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function registerTable(): Html {
  const listed = register.map(({ name, idNumber, isUpToDate, delay }) => {
    const state = isUpToDate ? '已按规定接种' : '有漏种'
    return html`<tr><td>${name}</td><td>${idNumber}</td><td>${state}${delay ? '（接口答复很慢）' : ''}</td></tr>`
  })
  const { name, idNumber } = demoChildren.unknown
  const absent = html`<tr><td>${name}</td><td>${idNumber}</td><td>查不到</td></tr>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="预防接种登记册"><table>
<thead><tr><th>姓名</th><th>身份证件号码</th><th>登记的情况</th></tr></thead>
<tbody>${[...listed, absent]}</tbody></table></div>`
}

function familyTable(): Html {
  const rows = familyRegister.map(
    ({
      name,
      idNumber,
      spouseName = '',
      marriedOn = '',
      childrenCount = '',
      address = '',
      delay,
    }) =>
      html`<tr><td>${name}</td><td>${idNumber}</td><td>${spouseName}</td><td>${marriedOn}</td>
<td>${String(childrenCount)}</td><td>${address}${delay ? '（接口答复很慢）' : ''}</td></tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="家庭登记册"><table>
<thead><tr><th>姓名</th><th>身份证件号码</th><th>配偶</th><th>结婚登记日期</th><th>子女数</th><th>住址</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function moment(at: number): string {
  const time = new Date(at + 8 * 3_600_000).toISOString().slice(11, 19)
  return `${dayInChina(at).slice(5)} ${time}`
}
