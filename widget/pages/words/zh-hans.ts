import type { VerifyWords } from './words.ts'

export const words: VerifyWords = {
  title: '核验回执和电子证明',
  platform: '减证 Jianzheng',
  chooseLanguage: '语言',
  lead: '扫描二维码，选择 PDF 证明，粘贴回执，或者输入承诺编号，就能看到它是否有效，以及当时存证的内容。',
  privacy:
    '核验在您的浏览器里完成。为了核验，回执、图片和办件编号不会发送到任何地方，不会写进网址，也不会保存；只用承诺编号，或者电子证明二维码里的编号和口令，向平台查询记录。',

  receipt: '回执、电子证明或者承诺编号',
  receiptHint:
    '粘贴整段回执或者电子证明，或者输入 JZ 开头的承诺编号；大小写、空格和横线都不要紧。也可以粘贴截图。',
  fieldErrors: {
    missing: '请先粘贴回执或者电子证明，或者输入承诺编号',
    'reference-wrong': '承诺编号有误：JZ 后面应有 20 位字母和数字，请逐位核对',
    'code-wrong': '证明的二维码内容不完整，请重新扫描，或者从头到尾重新复制',
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
    awaited: {
      heading: '部门还没有答复',
      next: '这是同意部门核查的回执，存证完好，但还不是结果。请稍后按编号查询；急用的，请当事人提交证明材料。',
    },
    'not-confirmed': {
      heading: '部门的答复是“否”',
      next: '存证完好，没有改动，但部门没有确认这件事，不能代替证明。',
    },
  },
  requestUnderWay: {
    heading: '证明还在办理',
    next: '这是申请电子证明的回执，存证完好，但还不是证明，也不说明会不会签发。请等证明签发以后再核验。',
  },
  caseFits: (caseNumber) => `它属于您填写的办件 ${caseNumber}。`,
  caseEntered: (caseNumber) => `您填写的办件编号：${caseNumber}`,
  caseNotChecked: '它属于哪个办件还没有核对；填上办件编号再核验一次，就能知道。',
  caseOfTyped:
    '这份承诺由当事人在平台的页面上自行填写，没有办件编号；是不是您手上这份申请的，请用下面的“与申请表比对”确认。',
  selfAsserted: '身份由本人填写，未经核验：有人以这个身份作了承诺，是不是其本人，请您按规定核对。',
  unreachable: {
    heading: '还没有核验：暂时连不上平台',
    next: '您填写的内容都还在。请检查网络，然后再试一次。',
  },
  unknownReference: (reference) => ({
    heading: '平台没有这个编号的承诺记录',
    next: `您查询的编号：${reference}。请与回执逐位核对；编号无误的，不要采信，请向交来的人要原件。电子证明不能按编号查询，请扫描证明上的二维码。`,
  }),
  leadsElsewhere: (host) =>
    `您给出的网址属于 ${host}，不是本平台。确认那是可信的平台以后，再到那里核验。`,
  wrongAnswer: {
    heading: '平台给出的回执没有通过核验',
    next: '请先不要采信，稍后再试；仍然如此的，请告知平台运维人员。',
  },
  tryAgain: '再试一次',
  print: '打印核验结果',

  facts: '存证的内容',
  reference: '承诺编号',
  item: '证明事项',
  version: (version) => `第 ${version} 版`,
  site: '网站',
  origin: '承诺所在网址',
  ownPage: '平台自己的页面',
  sealedAt: {
    pledge: '承诺时间',
    consent: '同意时间',
    notice: '告知时间',
    check: '答复时间',
    certificate: '签发时间',
    'certificate-step': '办理时间',
  },
  department: '部门',
  answer: '部门的答复',
  answers: { yes: '是', no: '否' },
  asOf: '数据截至',
  expiresAt: '有效期至',
  checkedAt: '核验时间',
  chinaTime: (moment) => `${moment}（北京时间）`,
  capacity: '承诺身份',
  capacities: { self: '本人，为自己承诺', guardian: '监护人，为被监护人承诺' },
  assurance: '身份核验',
  assurances: {
    'self-asserted': '身份由本人填写，未经核验',
    account: '已登录网站账户',
    'real-name': '实名认证，姓名和身份证号已向主管机关核验',
    'in-person': '当面核验或者人脸核验',
  },
  assistance: '工作人员协助',
  assisted: '有，工作人员协助填写',
  unassisted: '没有记录',
  language: '阅读的语言',
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', en: '英文' },

  use: '使用情况',
  uses: {
    fetching: '正在查询…',
    unknown: '平台上没有记录',
    unreachable: '暂时查不到，请稍后再核验一次',
  },
  used: (moment) => `已于 ${moment} 使用`,
  notUsed: '没有使用记录',
  usedBefore: (moment) =>
    `这份回执已于 ${moment} 用于办理。不是您单位使用的，请先核实，谨防重复使用。`,
  notRecorded: '存证是真的，但平台上已没有这份承诺的记录，看不到它是否用过。请向平台核实后再采信。',

  limits: '本页说明什么，不说明什么',
  notASignature: '存证证明的是平台对所展示内容和所填内容的记录，不等同于承诺人本人的电子签名。',
  nobodyNamed:
    '回执里没有姓名、身份证号和所填的内容，因此本页看不到是谁承诺、填了什么；受理单位的系统里有。',
  namedByComparison:
    '回执里没有姓名、身份证号和所填的内容；要看填了什么，请用上面的“与申请表比对”。',
  usedTwice:
    '同一份回执可能先后交给几个单位。没有接入系统的单位不会留下使用记录，请在办件上登记承诺编号。',

  exactWords: '阅读和承诺的原文',
  wordsProven: '以下文字与存证时的完全一致，已经核对。',
  wordsFetching: '正在取原文…',
  wordsUnreachable: '暂时取不到原文。以上结论不受影响；请稍后再核验一次。',
  wordsUnknown: '平台上找不到这份原文。以上结论不受影响；请告知平台运维人员。',
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
