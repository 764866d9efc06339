/** Refusals that are nobody’s fault but ours. */
export const ourErrors = {
  'seal-unavailable': {
    means: {
      'zh-Hans': '暂时无法存证（密钥服务不可用）。什么都没有记录。',
      en: 'The seal cannot be reached (the key service is out). Nothing was recorded.',
    },
    act: {
      'zh-Hans': '按 Retry-After 稍后重发同一个请求；不会产生两份承诺。',
      en: 'Send the same request again after Retry-After; it cannot make two pledges.',
    },
  },
  'store-busy': {
    means: {
      'zh-Hans': '暂时读写不了记录。没有丢失任何内容。',
      en: 'The record cannot be reached. Nothing is lost.',
    },
    act: {
      'zh-Hans': '按 Retry-After 稍后重发同一个请求，Idempotency-Key 不变。',
      en: 'Send the same request again after Retry-After, with the same Idempotency-Key.',
    },
  },
  internal: {
    means: {
      'zh-Hans': '平台内部出错。日志里只有请求编号和出错位置，没有个人信息。',
      en: 'Something failed on our side. The log has the request’s id and where it failed, no personal data.',
    },
    act: {
      'zh-Hans': '稍后重试；一再出现的，把发生的时间告诉平台运营人员。',
      en: 'Try again later; if it goes on, tell those who run the platform at what time it happened.',
    },
  },
} as const
