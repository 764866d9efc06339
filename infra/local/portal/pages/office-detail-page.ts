import type { DataCheck } from '../../../../shared/api/data-check.ts'
import type { RecordedPledge } from '../../../../shared/api/pledge.ts'
import type { PledgeWording } from '../../../../shared/catalogue/wording.ts'
import type { Statement } from '../../../../shared/verify/index.ts'
import type { Application } from '../application.ts'
import { child, parent } from '../demo-people.ts'
import type { Wording } from '../pledged-words.ts'
import { Html, html } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { materialTag } from './office-list-page.ts'
import { checkWords, schoolWords, verdictWords, wordingWords } from './office-words.ts'
import { timeInChina } from './time.ts'

/** What the platform still had to say when the page was asked for. */
export interface PledgeDetail {
  readonly wording?: Wording | keyof typeof wordingWords
  readonly pledge?: RecordedPledge
  readonly check?: DataCheck
}

type Fact = readonly [name: string, value: string | Html | undefined]

export function officeDetailPage(
  page: Page,
  application: Application,
  detail: PledgeDetail,
): string {
  const { values, materials } = application
  const main = html`<section class="card"><h2>报名 ${application.case}</h2>${facts([
    ['儿童', `${child.name}（${child.birthDate}）`],
    ['监护人', parent.name],
    ['手机', values.phone],
    ['家庭住址', values.homeAddress],
    ['意向学校', schoolWords[values.school ?? '']],
    ['受理时间', timeInChina(application.submittedAt, 'zh-CN')],
    ['居住证明', materialTag(materials.residenceProof)],
    ['预防接种查验', materialTag(materials.vaccinationProof)],
    ['一户一宅证明', materialTag(materials.homesteadProof)],
  ])}</section>${pledgeSection(application, detail)}${checkSection(application, detail)}
<p><a class="button" href="/office/">返回列表</a></p>`
  return renderPage(page, { title: application.case, main })
}

function pledgeSection({ materials }: Application, detail: PledgeDetail): Html {
  const material = materials.residenceProof
  if (material.kind !== 'receipt') return new Html('')
  const { statement, verdict, receipt, redemption } = material
  return html`<section class="card"><h2>书面承诺</h2>${facts([
    ['离线核验', verdictWords[verdict]],
    ['平台登记使用', redemptionWords(redemption)],
    ...(statement ? statementFacts(statement) : []),
  ])}${answers(detail)}
<details><summary>回执原文（可离线核验）</summary><p class="receipt">${receipt}</p></details></section>
${wordingSection(detail.wording)}`
}

/** The sealed answer of the department, and where the check stands now. Never its record. */
function checkSection({ materials }: Application, { check }: PledgeDetail): Html {
  const material = materials.vaccinationProof
  if (material.kind !== 'receipt') return new Html('')
  const { statement, verdict, receipt } = material
  const sealed = statement?.kind === 'check' ? statement : undefined
  return html`<section class="card"><h2>部门查验</h2>${facts([
    ['离线核验', verdictWords[verdict]],
    ['存证的答复', sealed && checkWords[sealed.answer]],
    ['数据截至', sealed && timeInChina(sealed.asOf, 'zh-CN')],
    ['有效至', sealed && timeInChina(sealed.expiresAt, 'zh-CN')],
    ['平台现在的记录', check ? checkWords[check.answer ?? check.state] : '暂时连不上平台'],
    ['最迟答复', check?.dueAt && timeInChina(check.dueAt, 'zh-CN')],
    ['查验编号', html`<span class="reference">${statement?.reference}</span>`],
  ])}<details><summary>回执原文（可离线核验）</summary><p class="receipt">${receipt}</p></details></section>`
}

function redemptionWords(redemption: { state: string; at?: string; reason?: string }): string {
  if (redemption.state === 'redeemed') return timeInChina(redemption.at ?? '', 'zh-CN')
  return redemption.state === 'pending' ? `待办（${redemption.reason}）` : '未通过'
}

function statementFacts(statement: Statement): Fact[] {
  return [
    ['承诺编号', html`<span class="reference">${statement.reference}</span>`],
    ['事项', `${statement.item}，第 ${statement.itemVersion} 版，${statement.language}`],
    ['承诺人身份', statement.capacity === 'guardian' ? '监护人' : '本人'],
    ...(statement.kind === 'pledge'
      ? [['承诺时间', timeInChina(statement.pledgedAt, 'zh-CN')] as Fact]
      : []),
    ['有效至', timeInChina(statement.expiresAt, 'zh-CN')],
    ['承诺页面', statement.origin],
    ['文字哈希', statement.wording],
  ]
}

/** The answers under the labels they were given to, when the words could be had. */
function answers({ pledge, wording }: PledgeDetail): Html {
  if (!pledge?.answers) return new Html('')
  const questions: PledgeWording['questions'] =
    typeof wording === 'object' && 'pledge' in wording.text ? wording.text.questions : {}
  const answered = Object.entries(pledge.answers).map(([id, answer]): Fact => {
    const { label = id, options = {} } = questions[id] ?? {}
    return [label, options[answer] ?? String(answer)]
  })
  const { assistant } = pledge
  const helped: Fact[] = assistant
    ? [['协助填写的工作人员', `${assistant.name}（工号 ${assistant.staffNumber}）`]]
    : []
  return html`<h3>承诺人所填</h3>${facts([...answered, ...helped])}`
}

function wordingSection(wording: PledgeDetail['wording']): Html {
  if (!wording) return new Html('')
  if (typeof wording === 'string')
    return html`<section class="card">${wordingWords[wording]}</section>`
  const { text } = wording
  if (!('pledge' in text)) return new Html('')
  const clauses = (list: readonly { heading: string; body: string }[]) =>
    list.map(({ heading, body }): Fact => [heading, body])
  return html`<section class="card"><h2>告知书原文（与存证哈希一致）</h2>${facts(clauses(text.notice))}</section>
<section class="card"><h2>承诺书原文</h2>${facts(clauses(text.pledge))}</section>`
}

function facts(entries: readonly Fact[]): Html {
  const rows = entries
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
  return html`<dl class="facts">${rows}</dl>`
}
