import type { CertificateState } from '../../../../shared/certificate/standing.ts'

/** Staff words; the back office exists in simplified Chinese only. */
export const verdictWords: { readonly [verdict: string]: string } = {
  valid: '有效',
  'awaiting-keys': '待取公钥后核验',
  altered: '被改动或不完整',
  'unknown-key': '签发密钥不明',
  'wrong-purpose': '密钥无权用于本事项',
  'wrong-case': '不是本案的',
  expired: '已过有效期',
  awaited: '等待部门答复',
  'in-process': '申请的回执有效，还没有出具',
  'not-confirmed': '部门未确认',
  'not-issued': '没有出具',
  'already-redeemed': '已用于另一案',
  'not-recorded': '平台无此记录',
}

/** What was chosen in a form. */
export const choiceWords: { readonly [choice: string]: string } = {
  first: '砚溪区第一小学',
  riverside: '砚溪区滨河小学',
  bamboo: '砚溪区竹里实验小学',
  ruralReward: '农村计划生育家庭奖励扶助',
  oneChildReward: '独生子女父母奖励',
  specialSupport: '计划生育家庭特别扶助',
  socialCard: '社会保障卡',
  bankCard: '本人银行卡',
}

/** Where a data check stands, as the platform says. */
export const checkWords: { readonly [standing: string]: string } = {
  asking: '正在查验',
  waiting: '等待部门工作人员书面答复',
  yes: '是，已按规定接种',
  no: '否，未确认',
  unknown: '没有查到',
  withdrawn: '家长已撤回同意，结果已删除',
}

/** Where a certificate stands, as the platform says. */
export const certificateWords: { readonly [state in CertificateState]: string } = {
  draft: '还没有送出',
  'at-level': '审批中',
  returned: '退回申请人补正',
  withdrawn: '申请人已撤回',
  refused: '不予出具',
  sealing: '已批准，正在签发',
  issued: '有效',
  revoked: '已撤销',
  superseded: '已由新的证明代替',
  expired: '已过有效期',
}

export const wordingWords = {
  unreachable: '暂时连不上平台，取不到文字原文，稍后刷新。',
  mismatch: '取回的文字与存证的哈希不一致，不予显示。',
} as const
