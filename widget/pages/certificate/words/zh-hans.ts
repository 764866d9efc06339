import type { CertificateWords } from './words.ts'

export const words: CertificateWords = {
  verdicts: {
    valid: {
      heading: '这份证明有效',
      next: '存证完好，没有改动，没有被撤销，仍在有效期内。',
    },
    'status-unknown': {
      heading: '存证完好，是否已撤销没有查到',
      next: '证明没有改动，仍在有效期内，但现在查不到它是否已被撤销。请联网后再试一次，或者扫描证明上的二维码；在此之前不要仅凭此页采信。',
    },
    revoked: {
      heading: '这份证明已被撤销',
      next: '它确由签发单位签发，但签发单位后来撤销了。不要采信；有疑问的，请向签发单位核实。',
    },
    superseded: {
      heading: '这份证明已由新证明代替',
      next: '它确由签发单位签发，但已另发新证明。请向交来的人要新的一份。',
    },
    expired: {
      heading: '这份证明已过有效期',
      next: '存证完好，没有改动，但按本设备的时钟已过有效期。仍需要的，请当事人续办。',
    },
    altered: {
      heading: '这份证明不完整，或者被改动过',
      next: '请回到原处重新整段复制，或者扫描证明上的二维码，再核验一次。结果仍然如此的，不要采信。',
    },
    'unknown-key': {
      heading: '这份证明不是本平台签发的',
      next: '请核对签发的平台，到那个平台的核验页核验。确认不了来源的，不要采信。',
    },
    'wrong-purpose': {
      heading: '存证这份证明的密钥无权这样使用',
      next: '签名虽真，但密钥没有得到在这个范围或者时间内签发证明的授权。不要采信，请告知平台运维人员。',
    },
  },
  troubles: {
    'document-altered': {
      heading: '这个文件在签发后被改动过',
      next: '不要采信文件上显示的内容。扫描文件上的二维码，可以看到当时真正签发的是什么。',
    },
    'document-unknown-key': {
      heading: '这个文件不是本平台签发的',
      next: '文件上的签名不是本平台的。请核对签发的平台；确认不了来源的，不要采信。',
    },
    'not-ours': {
      heading: '这个文件不是平台签发的电子证明',
      next: '文件里没有平台签发的证明。扫描件、打印另存的文件和截图里没有签名，请扫描上面的二维码，或者向交来的人要原始文件。承诺回执请截成图片，或者输入编号。',
    },
    unknown: {
      heading: '平台没有这个二维码所指的证明',
      next: '请重新扫描，二维码要完整清楚。仍然如此的，不要采信，请向签发单位核实。',
    },
    'too-often': {
      heading: '这份证明今天的查询次数已经用完',
      next: '为防止猜测，次数有限，请明天（北京时间）再试，或者请当事人提供证明的原始文件。',
    },
    'wrong-answer': {
      heading: '平台给出的内容与二维码不一致',
      next: '请先不要采信，稍后再试；仍然如此的，请告知平台运维人员。',
    },
  },
  scanInstead: '改为扫描二维码',
  leadsElsewhere: (host) =>
    `这个二维码指向 ${host}，不是本平台。确认那是可信的平台以后，再到那里核验。`,

  compare: '请与您手上的证明逐项比对：以下每一项都应与纸上的完全一致。',
  compareFile: '以下是签发时存证的内容；凡与打印件或者屏幕上不同的，以这里为准。',
  fields: '证明的内容',
  noFields: '持有人没有出示任何一项内容。',
  paperInChinese: '纸上的文字是简体中文；名称和选项与这里的文字不同的，请比对其含义。',
  keptBack: (howMany) => `另有 ${howMany} 项内容，持有人没有出示。`,
  labelsMissing: '暂时取不到各项的名称，所以显示的是简称；内容不受影响。',

  facts: '签发情况',
  reference: '申请编号',
  number: '证明编号',
  issuer: '签发单位',
  title: '证明名称',
  issuedAt: '签发时间',
  expiresAt: '有效期至',
  status: '状态',
  statuses: {
    valid: '没有撤销，没有代替',
    revoked: '已撤销',
    superseded: '已由新证明代替',
    unchecked: '没有查到',
  },
  approvals: '审核',
  approval: (office, what) => `${office}：${what}`,
  levels: { village: '村（居）', town: '乡镇（街道）', district: '区县' },
  approved: '已审核同意',
  skipped: {
    'all-from-data': '各项都出自部门数据，按规定不需审核',
    unchanged: '内容与上一份相同，按规定不需审核',
  },
  caseFits: (caseNumber) => `它属于您填写的办件 ${caseNumber}。`,
  caseDiffers: (caseNumber) =>
    `它不是为您填写的办件 ${caseNumber} 申请的。能否用于此办件，请按规定判断。`,

  limits: '本页说明什么，不说明什么',
  sealNotStamp:
    '核验看的是电子存证，不是纸上印章的图样；打印件上的图样可以仿制，请以本页的内容为准。',
  statusOfNow: '是否撤销是核验当时查到的，名单可能有几分钟的延迟；以后再用，请再核验一次。',
}
