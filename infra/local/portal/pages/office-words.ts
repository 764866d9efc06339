/** Staff words; the back office exists in simplified Chinese only. */
export const verdictWords: { readonly [verdict: string]: string } = {
  valid: '有效',
  'awaiting-keys': '待取公钥后核验',
  altered: '被改动或不完整',
  'unknown-key': '签发密钥不明',
  'wrong-purpose': '密钥无权用于本事项',
  'wrong-case': '不是本案承诺',
  expired: '已过有效期',
  awaited: '等待部门答复',
  'not-confirmed': '部门未确认',
  'already-redeemed': '已用于另一案',
  'not-recorded': '平台无此记录',
}

export const schoolWords: { readonly [school: string]: string } = {
  first: '砚溪区第一小学',
  riverside: '砚溪区滨河小学',
  bamboo: '砚溪区竹里实验小学',
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

export const wordingWords = {
  unreachable: '暂时连不上平台，取不到承诺原文，稍后刷新。',
  mismatch: '取回的文字与存证的哈希不一致，不予显示。',
} as const
