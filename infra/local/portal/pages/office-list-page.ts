import type { Application, Material } from '../application.ts'
import { child, parent } from '../demo-people.ts'
import { type Html, html } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { schoolWords, verdictWords } from './office-words.ts'
import { timeInChina } from './time.ts'

export function officeListPage(page: Page, applications: readonly Application[]): string {
  const rows = applications.map(
    (application) => html`<tr>
<td><a class="reference" href="/office/${application.case}">${application.case}</a></td>
<td>${child.name}</td><td>${parent.name}</td>
<td>${schoolWords[application.values.school ?? '']}</td>
<td>${materialTag(application.materials.residenceProof)}</td>
<td>${materialTag(application.materials.vaccinationProof)}</td>
<td>${materialTag(application.materials.homesteadProof)}</td>
<td>${timeInChina(application.submittedAt, 'zh-CN')}</td></tr>`,
  )
  const empty = rows.length === 0 ? html`<tr><td colspan="8">还没有报名。</td></tr>` : rows
  const main = html`<section class="card"><h2>报名审核（教育局内部，演示环境不设登录）</h2>
<div class="scroll"><table><thead><tr><th>报名编号</th><th>儿童</th><th>监护人</th><th>意向学校</th><th>居住证明</th><th>预防接种查验</th><th>一户一宅证明</th><th>受理时间</th></tr></thead>
<tbody>${empty}</tbody></table></div></section>`
  return renderPage(page, { title: '报名审核', main })
}

export function materialTag(material: Material): Html {
  switch (material.kind) {
    case 'file':
      return html`<span class="tag">纸质材料上传</span>`
    case 'not-required':
      return html`<span class="tag">已取消</span>`
    case 'later':
      return html`<span class="tag wait">待补</span>`
    case 'receipt': {
      const { verdict, redemption, statement } = material
      const isPledge = !statement || statement.kind === 'pledge'
      const by = isPledge ? '承诺' : '查验'
      if (redemption.state === 'refused')
        return html`<span class="tag no">${by}：${verdictWords[redemption.verdict]}</span>`
      if (verdict === 'awaited') return html`<span class="tag wait">查验：等待部门答复</span>`
      if (statement?.kind === 'check') return html`<span class="tag">区卫生健康局已确认</span>`
      if (redemption.state === 'pending')
        return html`<span class="tag wait">承诺：${verdictWords[verdict]}，待登记使用</span>`
      return html`<span class="tag">承诺：${verdictWords[verdict]}</span>`
    }
  }
}
