import type { Language } from '../../shared/kernel/language.ts'

interface ReceiptWords {
  readonly heading: string
  readonly item: string
  readonly agency: string
  readonly reference: string
  readonly pledgedAt: string
  readonly validUntil: string
  readonly howToVerify: (page: string) => string
  readonly assisted: string
  readonly whatSealProves: string
}

export const receiptWords: { readonly [L in Language]: ReceiptWords } = {
  'zh-Hans': {
    heading: '书面承诺回执',
    item: '证明事项',
    agency: '要求单位',
    reference: '承诺编号',
    pledgedAt: '承诺时间',
    validUntil: '有效期至',
    howToVerify: (page) => `核验：扫描二维码，或者打开 ${page} ，输入承诺编号。`,
    assisted: '由窗口工作人员协助填写。',
    whatSealProves: '存证证明的是平台对所展示内容和所填内容的记录，不等同于承诺人本人的电子签名。',
  },
  'zh-Hant': {
    heading: '書面承諾回執',
    item: '證明事項',
    agency: '要求單位',
    reference: '承諾編號',
    pledgedAt: '承諾時間',
    validUntil: '有效期至',
    howToVerify: (page) => `核驗：掃描二維碼，或者開啟 ${page} ，輸入承諾編號。`,
    assisted: '由櫃台人員協助填寫。',
    whatSealProves: '存證證明的是平台對所展示內容和所填內容的記錄，不等同於承諾人本人的電子簽名。',
  },
  en: {
    heading: 'Receipt of a written pledge',
    item: 'In place of',
    agency: 'Required by',
    reference: 'Reference',
    pledgedAt: 'Pledged on',
    validUntil: 'Valid until',
    howToVerify: (page) => `To check: scan the code, or open ${page} and enter the reference.`,
    assisted: 'Filled in with the help of counter staff.',
    whatSealProves:
      'The seal proves the platform’s record of what was shown and answered. It is not a personal electronic signature of the person who pledged.',
  },
}
