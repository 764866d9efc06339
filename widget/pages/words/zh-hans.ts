import type { VerifyWords } from './words.ts'

export const words: VerifyWords = {
  title: '核验承诺回执',
  platform: '减证 Jianzheng',
  chooseLanguage: '语言',
  lead: '把收到的回执粘贴在下面，就能看到它是否有效，以及当时承诺的原文。',
  privacy: '核验在您的浏览器里完成。回执和办件编号不会发送到任何地方，不会写进网址，也不会保存。',

  receipt: '回执',
  receiptHint: '请整段粘贴。首尾的空格和邮件带来的换行会自动去掉。',
  fieldErrors: {
    missing: '请先粘贴回执',
    'reference-only':
      '这是承诺编号，不是回执。回执是一长串字母和数字，中间有两个点；请向交来的人要，或者在受理单位的系统里找。',
  },
  caseNumber: '办件编号（选填）',
  caseHint: '填写后一并核对回执是否属于这个办件。须与办理单位给出的编号完全一致。',
  check: '核验',
  clear: '清空',
  checking: '正在核验…',

  verdicts: {
    valid: {
      heading: '这份回执有效',
      next: '存证完好，没有改动，仍在有效期内。',
    },
    expired: {
      heading: '这份回执已过有效期',
      next: '存证完好，没有改动，但按本设备的时钟已过有效期。仍需要证明的，请当事人重新承诺，或者提交证明材料。',
    },
    altered: {
      heading: '这份回执不完整，或者被改动过',
      next: '请回到原处重新整段复制，首尾不要遗漏，再核验一次。结果仍然如此的，不要采信，请向交来的人要原件。',
    },
    'unknown-key': {
      heading: '这份回执不是本平台存证的',
      next: '请核对签发的平台，到那个平台的核验页核验。确认不了来源的，不要采信。',
    },
    'wrong-purpose': {
      heading: '存证这份回执的密钥无权这样使用',
      next: '签名虽真，但密钥没有得到在这个范围或者时间内存证承诺的授权。不要采信，请告知平台运维人员。',
    },
    'wrong-case': {
      heading: '这份回执不属于您填写的办件',
      next: '存证完好，没有改动，但承诺不是为这个编号作出的。请逐字核对办件编号；编号无误的，这份回执不能用于此办件。',
    },
  },
  caseFits: (caseNumber) => `它属于您填写的办件 ${caseNumber}。`,
  caseEntered: (caseNumber) => `您填写的办件编号：${caseNumber}`,
  caseNotChecked: '它属于哪个办件还没有核对；填上办件编号再核验一次，就能知道。',
  unreachable: {
    heading: '还没有核验：暂时取不到平台的公钥',
    next: '您粘贴的内容都还在。请检查网络，然后再试一次。',
  },
  tryAgain: '再试一次',
  print: '打印核验结果',

  facts: '存证的内容',
  reference: '承诺编号',
  item: '证明事项',
  version: (version) => `第 ${version} 版`,
  site: '网站',
  origin: '承诺所在网址',
  pledgedAt: '承诺时间',
  expiresAt: '有效期至',
  checkedAt: '核验时间',
  chinaTime: (moment) => `${moment}（北京时间）`,
  capacity: '承诺身份',
  capacities: { self: '本人，为自己承诺', guardian: '监护人，为被监护人承诺' },
  assurance: '身份核实',
  assurances: {
    'self-asserted': '本人自填，未经核实',
    account: '已登录网站账户',
    'real-name': '实名认证，姓名和身份证号已向主管机关核实',
    'in-person': '当面核实或者人脸核实',
  },
  language: '阅读的语言',
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' },

  limits: '本页说明什么，不说明什么',
  notASignature: '存证证明的是平台对所展示内容和所填内容的记录，不等同于承诺人本人的电子签名。',
  nobodyNamed:
    '回执里没有姓名、身份证号和所填的内容，因此本页看不到是谁承诺、填了什么；受理单位的系统里有。',
  redeemedElsewhere: '这份回执是否已经使用，本页看不到，请在受理单位的系统里查询。',

  exactWords: '阅读和承诺的原文',
  wordsProven: '以下文字与存证时的完全一致，已经核对。',
  wordsFetching: '正在取原文…',
  wordsUnreachable: '暂时取不到原文。以上结论不受影响；请稍后再核验一次。',
  wordsDifferent: '取到的文字与存证的不一致，所以不予显示。以上结论不受影响；请告知平台运维人员。',
  agency: '要求单位',
  proves: '需要证明的是',
  notice: '告知书',
  basis: '法律依据',
  law: (law, article) => `《${law.replace(/^《|》$/g, '')}》${article}`,
  questions: '询问的情况',
  optional: '（选填）',
  pledge: '承诺书',
}
