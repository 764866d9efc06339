import type { PledgeWording } from '../../../../shared/catalogue/wording.ts'
import type { Statement } from '../../../../shared/verify/index.ts'
import type { ReceiptMaterial, Redemption } from '../application.ts'
import type { SealedDetail } from '../office-routes.ts'
import { type Fact, facts } from './facts.ts'
import { Html, html } from './html.ts'
import { verdictWords, wordingWords } from './office-words.ts'
import { receiptText } from './receipt-text.ts'
import { timeInChina } from './time.ts'

export function pledgeSection(
  { statement, verdict, receipt, redemption }: ReceiptMaterial,
  detail: SealedDetail,
): Html {
  return html`<section class="card"><h2>书面承诺</h2>${facts([
    ['离线核验', verdictWords[verdict]],
    ['平台登记使用', redemptionWords(redemption)],
    ...(statement ? statementFacts(statement) : []),
  ])}${answers(detail)}
${receiptText(receipt)}</section>
${wordingSection(detail.wording)}`
}

function redemptionWords(redemption: Redemption): string {
  switch (redemption.state) {
    case 'redeemed':
      return timeInChina(redemption.at, 'zh-CN')
    case 'pending':
      return `待办（${redemption.reason}）`
    case 'not-needed':
      return '不需要'
    case 'refused':
      return '未通过'
  }
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
function answers({ pledge, wording }: SealedDetail): Html {
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

function wordingSection(wording: SealedDetail['wording']): Html {
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
