import type { Words } from './words.ts'

export { certificateWords } from '../certificate/words/zh-hant.ts'
export { checkWords } from '../check/words/zh-hant.ts'

export const words: Words = {
  headings: {
    cancelled: '此項證明已取消，無需提交',
    notice: '告知書',
    questions: '填寫有關情況',
    review: '核對並作出承諾',
    sending: '提交承諾',
    sealed: '承諾已存證',
    refused: '暫時不能線上辦理',
  },

  loading: '正在查詢此項證明能否免交…',
  identifying: '正在核對您的登入資訊…',
  unreachable: '暫時無法線上辦理，請照常上傳材料，不影響辦理。',
  tryAgain: '再試一次',
  ownPage: '在新頁面中辦理',
  uploadInstead: '改為上傳證明材料',
  uploadChosen: '您已選擇上傳證明材料。',
  pledgeInstead: '改用書面承諾，免交證明',
  required: '請先完成此項，或者改為上傳證明材料。',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  largeType: '大字版',
  noLargeType: '大字版沒有打開，請再試一次。',
  back: '返回上一步',

  basis: '法律依據',
  law: (law, article) => `《${law.replace(/^《|》$/g, '')}》${article}`,

  byPledge: '以書面承諾代替證明',
  replaced: '告知內容已更新，請重新閱讀。承諾尚未作出，您填寫的內容都已保留。',
  proves: (what) => `需要證明的是：${what}`,
  noticeRead: '我已閱讀告知書，繼續',

  optional: '（選填）',
  goOn: '繼續',
  errors: '請更正以下內容',

  pledger: '承諾人',
  guardianOf: (child) => `作為${child}的監護人`,
  assistedBy: ({ name, staffNumber }) => `協助填寫的工作人員：${name}（員工編號 ${staffNumber}）`,
  answers: '您填寫的情況',
  notAnswered: '未填寫',
  change: '修改',
  pledge: '承諾書',
  tickMissing: '請先勾選，表示這是您本人的自願承諾',
  makePledge: '我作出此承諾',

  sendingNow: '正在提交，請不要關閉頁面…',
  sendingAgain: (attempt, of) => `正在重試（第 ${attempt} 次，共 ${of} 次）…`,
  notAnsweredYet:
    '還沒有收到結果。您填寫的內容都已保留，再試一次不會重複承諾；也可以改為上傳證明材料。',

  reference: '承諾編號',
  pledgedAt: '承諾時間',
  validUntil: '有效期至',
  submitNow: '無需上傳證明，現在可以提交本頁表單。',
  earlierPledge: '此前已作承諾，剛才填寫的內容沒有記錄。',
  whatSealProves: '存證只證明平台所展示和您所填的內容，不等同於您本人的電子簽名。',
  print: '列印回執',
}
