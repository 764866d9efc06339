import type { PledgeWording } from '../wording.ts'

export const lossStatementZhHans = {
  title: '证件遗失证明（补办证件）',
  agency: '镇便民服务中心',
  proves: '原来的证件确实丢了',
  basis: [
    {
      law: '国务院办公厅关于做好证明事项清理工作的通知',
      article: '国办发〔2018〕47号',
    },
    {
      law: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
      article: '国办发〔2020〕42号',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: '事项名称',
      body: '证件遗失证明（补办证件），实行告知承诺制，由镇便民服务中心办理。',
    },
    {
      kind: 'basis',
      heading: '法律依据',
      body: '清理没有法律、法规依据的证明，依据国办发〔2018〕47号；以承诺代替证明，依据国办发〔2020〕42号。',
    },
    {
      kind: 'to-prove',
      heading: '证明内容',
      body: '您（或者您监护的孩子）的证件已经丢失，没有送人、抵押，也没有被收缴。',
    },
    {
      kind: 'how-to-pledge',
      heading: '承诺方式',
      body: '如实填写，看清承诺书后单独确认；提交申请表不算承诺。孩子的证件由父母或者其他监护人承诺，别人不能代办。有较严重不良信用记录或者曾作虚假承诺的，信用修复前不适用。',
    },
    {
      kind: 'verification',
      heading: '核查方式',
      body: '补发前，与原发证记录比对姓名、证件号码和状态；对不上的，先请您补材料，请如实配合。',
    },
    {
      kind: 'civil-liability',
      heading: '民事责任',
      body: '承诺不实造成他人损害的，依照民法典第一千一百六十五条承担侵权责任。',
    },
    {
      kind: 'administrative-liability',
      heading: '行政责任',
      body: '承诺不实的，依法终止办理、收回补发的证件或者给予行政处罚，并记入信用记录。',
    },
    {
      kind: 'criminal-liability',
      heading: '刑事责任',
      body: '伪造、变造、买卖国家机关公文、证件、印章，构成犯罪的，依照刑法第二百八十条追究刑事责任。',
    },
    {
      kind: 'publication',
      heading: '是否公开',
      body: '不公开，只供镇便民服务中心和原发证单位使用。',
    },
    {
      kind: 'choice',
      heading: '自愿选择',
      body: '您可以不承诺，改交遗失证明，办理结果一样。补发前，说明理由可以撤回承诺，改交证明。',
    },
  ],
  pledge: [
    { kind: 'knows-notice', heading: '知晓告知', body: '我已看完并知晓告知书的全部内容。' },
    {
      kind: 'meets-conditions',
      heading: '符合条件',
      body: '证件确已丢失，没有送人、抵押，也没有被收缴；找到后，我会把原证件交回。',
    },
    { kind: 'states-truth', heading: '内容真实', body: '我填写的内容真实、准确。' },
    {
      kind: 'accepts-verification-and-liability',
      heading: '接受核查',
      body: '我愿意接受核查；承诺不实的，愿意承担告知书写明的责任。',
    },
    { kind: 'own-free-will', heading: '自愿承诺', body: '以上承诺是我自愿作出的真实意思表示。' },
  ],
  questions: {
    document: {
      label: '丢了哪种证件',
      options: {
        'senior-card': '老年人优待证',
        'one-child-certificate': '独生子女父母光荣证',
        'vaccination-booklet': '预防接种证',
      },
    },
    lostOn: { label: '哪天发现丢了', hint: '记不清的，写大概的日期' },
    circumstances: { label: '怎么丢的', hint: '可以不填' },
    phone: { label: '联系电话' },
  },
} satisfies PledgeWording
