/** Refusals of a request as such. */
export const requestErrors = {
  'malformed-request': {
    means: {
      'zh-Hans':
        '请求的路径、参数或正文不符合接口的约定；errors 逐项指出哪个成员有误，不会带出成员的值。',
      en: 'Path, parameters or body are not what the contract says; errors names each wrong member, never its value.',
    },
    act: {
      'zh-Hans': '对照接口文档改正 errors 里 pointer（RFC 6901）所指的成员，再发送。',
      en: 'Correct the members that pointer (RFC 6901) in errors names, by the API reference, and send again.',
    },
  },
  'body-too-large': {
    means: {
      'zh-Hans': '正文超过 32,768 字节。任何接口都不需要这么大的正文：证明材料从不发给本平台。',
      en: 'The body is larger than 32,768 bytes. No endpoint needs that much: proofs are never sent here.',
    },
    act: {
      'zh-Hans': '检查是否误把上传的文件当作回执发送。回执最长 8,192 个字符。',
      en: 'Look whether an uploaded file was sent in place of a receipt. A receipt has 8,192 characters at most.',
    },
  },
  'unsupported-media-type': {
    means: {
      'zh-Hans': '正文不是 UTF-8 编码的 application/json。',
      en: 'The body is not application/json in UTF-8.',
    },
    act: {
      'zh-Hans':
        '加上请求头 content-type: application/json，正文按 UTF-8 编码（GBK 页面尤其要注意）。',
      en: 'Send content-type: application/json and encode the body in UTF-8 (mind this on GBK systems).',
    },
  },
  'not-found': {
    means: {
      'zh-Hans': '这个地址没有任何内容。',
      en: 'There is nothing at this address.',
    },
    act: {
      'zh-Hans': '核对路径和方法。所有接口都以 /v1/ 开头。',
      en: 'Check path and method. Every endpoint starts with /v1/.',
    },
  },
  'idempotency-key-missing': {
    means: {
      'zh-Hans':
        '作出承诺的请求缺少 Idempotency-Key 请求头，或者它不是 16 至 64 个可见 ASCII 字符。',
      en: 'The request to pledge has no Idempotency-Key header, or not one of 16 to 64 visible ASCII characters.',
    },
    act: {
      'zh-Hans': '为每一次承诺生成一个随机值，重试时沿用同一个值。用我们的脚本时不会遇到。',
      en: 'Make one random value for each pledge and keep it for every retry. Our script does.',
    },
  },
} as const
