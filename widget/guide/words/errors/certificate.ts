import type { ErrorWords } from './error-words.ts'

export const certificateErrors = {
  'item-not-by-certificate': {
    means: {
      'zh-Hans': '这个事项不是电子证明。',
      en: 'This item is no electronic certificate.',
    },
    act: {
      'zh-Hans': '按事项的 disposition 办理；我们的脚本会自动这样做。',
      en: 'Go by the item’s disposition; our script does so by itself.',
    },
  },
  'may-not-request-for-another': {
    means: {
      'zh-Hans': '这项证明不接受以这种身份申请（例如为他人申请）。',
      en: 'This certificate is not asked for in this capacity (for somebody else, say).',
    },
    act: {
      'zh-Hans': '请本人申请，或者改为上传材料。',
      en: 'Let the person concerned ask for it, or offer the upload.',
    },
  },
  'already-requested': {
    means: {
      'zh-Hans': '这笔业务已经申请过这项证明；同一个人申请时，reference 是已有的申请编号。',
      en: 'The certificate is asked for in this case already; for the same person `reference` names it.',
    },
    act: {
      'zh-Hans': '读取已有的申请；撤回、被拒绝或者失效之后，可以在同一笔业务中重新申请。',
      en: 'Read the one that stands. After it was withdrawn, refused or has ended, another may be begun in the same case.',
    },
  },
  'certificate-unknown': {
    means: {
      'zh-Hans': '没有这份证明或者申请，或者提问的人无权查看。',
      en: 'There is no such certificate or request, or it is not for who asks.',
    },
    act: {
      'zh-Hans': '核对编号；扫描二维码打开时，请重新扫描整个二维码。',
      en: 'Check the reference; where it came from a QR code, scan the whole code again.',
    },
  },
  'request-moved-on': {
    means: {
      'zh-Hans': '申请的状态已经变化，这一步不能再做；state 是现在的状态。',
      en: 'The request does not stand where this step begins any more; `state` says where it stands.',
    },
    act: {
      'zh-Hans': '重新读取申请，按现在的状态办理。',
      en: 'Read the request again and go on from there.',
    },
  },
  'screen-stale': {
    means: {
      'zh-Hans': '申请在显示之后有了变化，不能按旧的内容决定。',
      en: 'The request has changed since it was shown, and is not decided on what it was.',
    },
    act: {
      'zh-Hans': '重新打开申请，看过现在的内容再决定。',
      en: 'Open it again, read what it says now, and decide then.',
    },
  },
  'not-printable': {
    means: {
      'zh-Hans': '证明上有印不出来的字。',
      en: 'The certificate would hold characters that cannot be printed.',
    },
    act: {
      'zh-Hans': '退回并写明是哪些字，请申请人更正；unprintable 列出了这些字。',
      en: 'Return the request and say which: `unprintable` lists them.',
    },
  },
  'own-request': {
    means: {
      'zh-Hans': '工作人员不能审批与自己有关的证明。',
      en: 'Nobody decides on a certificate about themselves.',
    },
    act: {
      'zh-Hans': '请同一单位的其他工作人员审批。',
      en: 'Leave it to a colleague of the same office.',
    },
  },
  'decided-before': {
    means: {
      'zh-Hans': '同一个人不能在两级审批同一份申请。',
      en: 'Nobody decides on one request at two levels.',
    },
    act: {
      'zh-Hans': '请这一级的其他工作人员审批。',
      en: 'Leave it to a colleague at this level.',
    },
  },
  'document-not-ready': {
    means: {
      'zh-Hans': '证明已经签发，证明文件正在生成。',
      en: 'The certificate is issued, its document is being made.',
    },
    act: {
      'zh-Hans': '几秒钟后再取。',
      en: 'Fetch it again in a few seconds.',
    },
  },
} satisfies { readonly [code: string]: ErrorWords }
