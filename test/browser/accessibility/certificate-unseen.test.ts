import { afterAll, beforeAll, expect, test } from 'vitest'
import { familyPlanningCertificateZhHans as text } from '../../../shared/catalogue/items/family-planning-certificate.zh-hans.ts'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import { certificateWords as words } from '../../../widget/certificate/words/zh-hans.ts'
import { sayDate } from '../../../widget/words/date.ts'
import { type Decide, officesOf } from '../certificate/offices.ts'
import { enterCertificate, lookAgain, referenceOf } from './certificate-journeys.ts'
import { citizenAt } from './citizen.ts'
import { play, type Script } from './keyboard.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { screenReader } from './screen-reader.ts'
import { toldUntil } from './told-until.ts'

let scenery: Scenery
let decide: Decide
beforeAll(async () => {
  scenery = await startScenery()
  decide = officesOf(scenery.local)
})
afterAll(() => scenery.stop())

const { village = '', town = '', district = '' } = text.offices
const agreed = '我同意向区卫生健康局调取数据'
const changeable = Object.entries(text.fields)
  .filter(([field]) => field !== 'name' && field !== 'idNumber')
  .map(([, { label }]) => label)

const agree: Script = [
  ['Tab', '大字版'],
  ['Tab', agreed],
  ['Tab', '同意并填表'],
  ['Enter', agreed],
  ['Space', agreed],
  ['Tab', '同意并填表'],
  ['Enter', '核对并补全表单'],
]

/** One thing is corrected, and another that was begun is left as it was. */
const fillIn: Script = [
  ['Tab', '更正 配偶姓名'],
  ['Enter', '配偶姓名'],
  ['Shift+Tab', '更正 所在的村'],
  ['Shift+Tab', '更正 住址'],
  ['Enter', '住址'],
  ['Shift+Tab', '配偶姓名'],
  ['Shift+Tab', '更正 所在的村'],
  ['Shift+Tab', '不更正 住址'],
  ['Enter', '更正 住址'],
  ['Tab', '更正 所在的村'],
  ['Tab', '配偶姓名'],
  ['林皓然', '配偶姓名'],
  ['Tab', '联系电话'],
  ['Enter', '请更正以下内容联系电话用途'],
  ['Tab', '联系电话'],
  ['Tab', '用途'],
  ['Enter', '办理计划生育奖励'],
  ['Space', '办理计划生育奖励'],
  ['Shift+Tab', '联系电话'],
  ['13800138000', '联系电话'],
  ['Enter', '核对后提交'],
]

const submit: Script = [
  ...changeable.map((label) => ['Tab', `修改 ${label}`] as const),
  ['Tab', `提交给${village}`],
  ['Enter', `等待${village}审核`],
]

test('a certificate is asked for by keyboard, and news of it takes the focus from nobody', async () => {
  const page = await enterCertificate(scenery, 'zh-Hans')
  const citizen = citizenAt(page, 'inline', 'zh-Hans')
  await citizen.sees('网上申请这份证明')
  await page.getByLabel('姓名').focus()
  await play(page, [...agree, ...fillIn, ...submit])
  await play(page, [
    ['Tab', '撤回申请'],
    ['Enter', '撤回申请'],
    ['Tab', '确认撤回'],
    ['Tab', '不撤回'],
    ['Enter', '撤回申请'],
    ['Tab', '改为上传证明材料'],
    ['Tab', '提交登记'],
  ])
  const reference = await referenceOf(citizen)
  await decide('village', reference, 'approve')
  await lookAgain(citizen)
  await citizen.sees(`等待${town}审核`)
  await play(page, [['Shift+Tab', '改为上传证明材料']])
  await decide('town', reference, 'return', '请写明子女姓名')
  await lookAgain(citizen)
  // Who was in the card is led to what is new there.
  await citizen.sees(`${town}退回，请修改`)
  await play(page, [
    ['Tab', '修改后重新提交'],
    ['Enter', '核对并补全表单'],
    ['Tab', '不更正 配偶姓名'],
  ])
})

test('a certificate is told step by step, with its errors, its offices and its end', async () => {
  const citizen = citizenAt(await enterCertificate(scenery, 'zh-Hans'), 'inline', 'zh-Hans')
  const { card, press, sees } = citizen
  await sees('网上申请这份证明')
  await screenReader(card, 'listen')

  await press(words.consent)
  await toldUntil(`assertive: ${words.words.tickMissing}`, citizen)
  await card.getByLabel(agreed).check()
  await press(words.consent)
  await toldUntil('heading, 核对并补全表单, level 2', citizen)

  await press('继续')
  await toldUntil('alert', citizen)
  await card.getByLabel('联系电话').fill('13800138000')
  await card.getByLabel('办理计划生育奖励').check()
  await press('继续')
  await toldUntil('heading, 核对后提交, level 2', citizen)
  await press(words.submit(village))
  await toldUntil(`heading, 等待${village}审核, level 2`, citizen)
  await toldUntil(`polite: ${words.nowAt(village, daysAhead(3))}`, citizen)

  const reference = await referenceOf(citizen)
  await decide('village', reference, 'approve')
  await lookAgain(citizen)
  await toldUntil(`polite: ${words.nowAt(town, daysAhead(3))}`, citizen)
  await decide('town', reference, 'approve')
  await lookAgain(citizen)
  await toldUntil(`polite: ${words.nowAt(district, daysAhead(5))}`, citizen)
  await decide('district', reference, 'refuse', '登记的住址不在本区')
  await lookAgain(citizen)
  const told = await toldUntil(`polite: ${words.leads.refused}`, citizen)
  expect(told).toContain('heading, 申请没有通过, level 2')
})

function daysAhead(days: number): string {
  return sayDate(dayInChina(Date.now() + days * 86_400_000), 'zh-Hans')
}
