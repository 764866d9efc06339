import type { Words } from './words.ts'

export const words: Words = {
  headings: {
    cancelled: '此项证明已取消，无需提交',
    notice: '告知书',
    questions: '填写有关情况',
    review: '核对并作出承诺',
    sending: '提交承诺',
    sealed: '承诺已存证',
    refused: '暂时不能在线办理',
  },

  loading: '正在查询此项证明能否免交…',
  identifying: '正在核对您的登录信息…',
  unreachable: '暂时无法在线办理，请照常上传材料，不影响办理。',
  tryAgain: '再试一次',
  ownPage: '在新页面中办理',
  uploadInstead: '改为上传证明材料',
  uploadChosen: '您已选择上传证明材料。',
  pledgeInstead: '改用书面承诺，免交证明',
  required: '请先完成此项，或者改为上传证明材料。',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  largeType: '大字版',
  noLargeType: '大字版没有打开，请再试一次。',
  back: '返回上一步',

  basis: '法律依据',
  law: (law, article) => `《${law.replace(/^《|》$/g, '')}》${article}`,

  byPledge: '以书面承诺代替证明',
  replaced: '告知内容已更新，请重新阅读。承诺尚未作出，您填写的内容都已保留。',
  proves: (what) => `需要证明的是：${what}`,
  noticeRead: '我已阅读告知书，继续',

  optional: '（选填）',
  goOn: '继续',
  errors: '请更正以下内容',

  pledger: '承诺人',
  guardianOf: (child) => `作为${child}的监护人`,
  assistedBy: ({ name, staffNumber }) => `协助填写的工作人员：${name}（工号 ${staffNumber}）`,
  answers: '您填写的情况',
  notAnswered: '未填写',
  change: '修改',
  pledge: '承诺书',
  tickMissing: '请先勾选，表示这是您本人的自愿承诺',
  makePledge: '我作出此承诺',

  sendingNow: '正在提交，请不要关闭页面…',
  sendingAgain: (attempt, of) => `正在重试（第 ${attempt} 次，共 ${of} 次）…`,
  notAnsweredYet:
    '还没有收到结果。您填写的内容都已保留，再试一次不会重复承诺，或者改为上传证明材料。',

  reference: '承诺编号',
  pledgedAt: '承诺时间',
  validUntil: '有效期至',
  submitNow: '无需上传证明，现在可以提交本页表单。',
  earlierPledge: '此前已作承诺，刚才填写的内容没有记录。',
  whatSealProves: '存证只证明平台所展示和您所填的内容，不等同于您本人的电子签名。',
  print: '打印回执',
}
