import type { Application } from '../application.ts'
import { child, parent } from '../demo-people.ts'
import type { FormId } from '../forms/index.ts'
import { choiceWords } from './office-words.ts'

type Column = readonly [label: string, said: (application: Application) => string | undefined]

/** How the back office shows the applications of a form; in simplified Chinese only. */
export interface OfficeForm {
  readonly heading: string
  readonly none: string
  readonly one: string
  readonly numbered: string
  /** In the list, and first among the facts of one application. */
  readonly columns: readonly Column[]
  /** Further facts of one application. */
  readonly details: readonly Column[]
  /** Names of the uploads. */
  readonly materials: { readonly [field: string]: string }
}

const value =
  (name: string) =>
  ({ values }: Application) =>
    values[name]

const choice =
  (name: string) =>
  ({ values }: Application) =>
    choiceWords[values[name] ?? '']

export const officeForms: { readonly [Id in FormId]: OfficeForm } = {
  registration: {
    heading: '报名审核（教育局内部，演示环境不设登录）',
    none: '还没有报名。',
    one: '报名',
    numbered: '报名编号',
    columns: [
      ['儿童', () => child.name],
      ['监护人', () => parent.name],
      ['意向学校', choice('school')],
    ],
    details: [
      ['出生日期', () => child.birthDate],
      ['手机', value('phone')],
      ['家庭住址', value('homeAddress')],
    ],
    materials: {
      residenceProof: '居住证明',
      vaccinationProof: '预防接种查验',
      homesteadProof: '一户一宅证明',
    },
  },
  reward: {
    heading: '计生奖励扶助审核（卫生健康局内部，演示环境不设登录）',
    none: '还没有申请。',
    one: '申请',
    numbered: '申请编号',
    columns: [
      ['申请人', () => parent.name],
      ['申请类别', choice('rewardKind')],
    ],
    details: [
      ['手机', value('phone')],
      ['家庭住址', value('homeAddress')],
      ['发放到', choice('payTo')],
    ],
    materials: { familyPlanningProof: '计划生育证明' },
  },
}
