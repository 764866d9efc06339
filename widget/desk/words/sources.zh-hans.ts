import type { SourceAtDesk } from '../../../shared/api/sources.ts'
import type { BadLineReason, ListRefusal } from '../../../shared/data-check/list.ts'
import type { Said } from './words.ts'

export const sources: SourcesWords = {
  title: '数据来源',
  refresh: '刷新',
  empty: { what: '没有登记数据来源。', next: '请联系平台管理员，登记本部门怎样答复查询。' },
  kind: '方式',
  kinds: {
    api: '联网查询',
    list: '每夜收取的名单',
    letter: '查询函',
    record: '联网查询，用于填表',
  },
  facts: '可以查询',
  hosts: '主机',
  due: '答复期限',
  days: (days) => `${days} 天`,
  inForce: '正在使用',
  none: '还没有收到名单，这个来源答复“查不到”。',
  taken: (asOf, persons) => `截至 ${asOf} 的名单，${persons.toLocaleString('zh-CN')} 人`,
  until: '用到',
  expired: (moment) => `已于 ${moment} 过期，现在答复“查不到”。请重新提供名单。`,
  run: '最近一次收取',
  running: (lines, since) =>
    `正在收取，已读 ${lines.toLocaleString('zh-CN')} 行（${since} 开始）。`,
  done: (moment, lines) => `${moment} 收下，${lines.toLocaleString('zh-CN')} 行。`,
  notTaken: (moment) => `${moment} 没有收下，仍用原来的名单。`,
  refusals: {
    'not-allowed': '名单的地址不在登记的主机上。',
    unreachable: '连不上贵部门的服务器。',
    'timed-out': '服务器太慢，没有读完。',
    refused: '服务器拒绝给出名单。',
    'cut-off': '文件没有传完就断了。',
    'no-length': '服务器没有说明文件有多长，无法确认是否完整。',
    'wrong-encoding': '编码与登记的不同。',
    'wrong-columns': '表头与登记的不同。',
    'bad-lines': '以下各行有问题，行号从表头数起：',
    empty: '名单里一个人也没有。',
    shrunk: '人数比上一份少了五分之一以上。确实如此的，请联系平台管理员收下。',
    older: '比正在使用的还旧。',
    'too-old': '太旧，已经不能用来答复。',
    interrupted: '平台没有收完，下次会重新收取。',
  },
  reasons: {
    'not-csv': '不是 CSV 格式',
    'wrong-number-of-cells': '列数不对',
    formula: '含有公式',
    'not-an-id-number': '身份证件号码不对',
    'no-such-answer': '答复不是登记的写法',
    disagrees: '同一个人答复不同',
  },
  badLine: (line, reason, other) =>
    `第 ${line} 行：${reason}${other ? `（与第 ${other} 行矛盾）` : ''}`,
  previous: '上一份',
  restore: '换回上一份名单',
  restoreMeans:
    '换回以后，查询按上一份名单答复，直到收下一份；已经作出的答复不变。再换一次就恢复原样。',
  restoreNow: '确认换回',
  keep: '不换',
  restoring: '正在换回……',
  restored: { what: '已经换回。', next: '从现在起按这份名单答复。' },
  notRestored: {
    what: '没有换回。',
    next: '上一份太旧，正在收取新的，或者刚刚有变化；请看现在的情况。',
  },
}

/** What the desk says of sources, in one language. */
export interface SourcesWords {
  readonly title: string
  readonly refresh: string
  readonly empty: Said
  readonly kind: string
  readonly kinds: { readonly [K in SourceAtDesk['kind']]: string }
  readonly facts: string
  readonly hosts: string
  readonly due: string
  readonly days: (days: number) => string
  readonly inForce: string
  readonly none: string
  readonly taken: (asOf: string, persons: number) => string
  readonly until: string
  readonly expired: (moment: string) => string
  readonly run: string
  readonly running: (lines: number, since: string) => string
  readonly done: (moment: string, lines: number) => string
  readonly notTaken: (moment: string) => string
  readonly refusals: { readonly [R in ListRefusal]: string }
  readonly reasons: { readonly [R in BadLineReason]: string }
  readonly badLine: (line: number, reason: string, other: number | undefined) => string
  readonly previous: string
  readonly restore: string
  readonly restoreMeans: string
  readonly restoreNow: string
  readonly keep: string
  readonly restoring: string
  readonly restored: Said
  readonly notRestored: Said
}
