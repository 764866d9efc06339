import type { Application } from '../application.ts'
import { type FormId, forms } from '../forms/index.ts'
import { type Html, html } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { materialTag } from './material-tag.ts'
import { officeForms } from './office-forms.ts'
import { timeInChina } from './time.ts'

export function officeListPage(page: Page, applications: readonly Application[]): string {
  const main = html`${Object.values(forms).map(({ id }) => {
    const ofForm = applications.filter(({ form }) => form === id)
    return formTable(id, ofForm)
  })}`
  return renderPage(page, { title: '审核', main })
}

function formTable(id: FormId, applications: readonly Application[]): Html {
  const { heading, none, numbered, columns, materials } = officeForms[id]
  const labels = [
    numbered,
    ...columns.map(([label]) => label),
    ...Object.values(materials),
    '受理时间',
  ]
  const rows = applications.map((application) => {
    const said = columns.map(([, of]) => html`<td>${of(application)}</td>`)
    const tags = Object.keys(materials).map(
      (field) => html`<td>${materialTag(application.materials[field])}</td>`,
    )
    return html`<tr>
<td><a class="reference" href="/office/${application.case}">${application.case}</a></td>
${[...said, ...tags]}
<td>${timeInChina(application.submittedAt, 'zh-CN')}</td></tr>`
  })
  const body =
    rows.length > 0 ? rows : html`<tr><td colspan="${String(labels.length)}">${none}</td></tr>`
  return html`<section class="card"><h2>${heading}</h2>
<div class="scroll"><table><thead><tr>${labels.map((label) => html`<th>${label}</th>`)}</tr></thead>
<tbody>${body}</tbody></table></div></section>`
}
