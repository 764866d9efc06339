import type { Application } from '../application.ts'
import { forms } from '../forms/index.ts'
import type { SealedDetails } from '../office-routes.ts'
import { type Fact, facts } from './facts.ts'
import { Html, html } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { materialTag } from './material-tag.ts'
import { certificateSection } from './office-certificate.ts'
import { checkSection } from './office-check.ts'
import { officeForms } from './office-forms.ts'
import { pledgeSection } from './office-pledge.ts'
import { timeInChina } from './time.ts'

const sections = {
  pledge: pledgeSection,
  check: checkSection,
  certificate: certificateSection,
} as const

export function officeDetailPage(
  page: Page,
  application: Application,
  details: SealedDetails,
): string {
  const { one, columns, details: further, materials } = officeForms[application.form]
  const said = [...columns, ...further].map(([label, of]): Fact => [label, of(application)])
  const tags = Object.entries(materials).map(
    ([field, label]): Fact => [label, materialTag(application.materials[field])],
  )
  const sealed = Object.entries(forms[application.form].materials).map(([field, { by }]) => {
    const material = application.materials[field]
    if (material?.kind !== 'receipt') return new Html('')
    return sections[by](material, details[field] ?? {})
  })
  const main = html`<section class="card"><h2>${one} ${application.case}</h2>${facts([
    ...said,
    ['受理时间', timeInChina(application.submittedAt, 'zh-CN')],
    ...tags,
  ])}</section>${sealed}
<p><a class="button" href="/office/">返回列表</a></p>`
  return renderPage(page, { title: application.case, main })
}
