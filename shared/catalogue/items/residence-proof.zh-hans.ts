import type { PledgeWording } from '../wording.ts'

export const residenceProofZhHans = {
  title: '居住证明（义务教育入学）',
  agency: '区教育局',
  proves: '实际住在哪里、从哪天住起',
  basis: [
    { law: '中华人民共和国义务教育法', article: '第十二条' },
    {
      law: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
      article: '国办发〔2020〕42号',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: '事项名称',
      body: '居住证明（义务教育入学），实行告知承诺制，由区教育局办理。',
    },
    {
      kind: 'basis',
      heading: '法律依据',
      body: '按居住地入学，依据义务教育法第十二条；以承诺代替证明，依据国办发〔2020〕42号。',
    },
    {
      kind: 'to-prove',
      heading: '证明内容',
      body: '您实际住在所填地址，从所填日期起一直住到现在。为孩子报名的，指监护人的住处。',
    },
    {
      kind: 'how-to-pledge',
      heading: '承诺方式',
      body: '如实填写，看清承诺书后单独确认；提交报名表不算承诺。孩子由父母或者其他监护人承诺，别人不能代办。有较严重不良信用记录或者曾作虚假承诺的，信用修复前不适用。',
    },
    {
      kind: 'verification',
      heading: '核查方式',
      body: '入学安排后抽查：与居住登记、不动产登记、租赁备案数据比对；对不上的，先请您补材料，再上门核实，请如实配合。',
    },
    {
      kind: 'civil-liability',
      heading: '民事责任',
      body: '承诺不实造成他人损害的，依照民法典第一千一百六十五条承担侵权责任。',
    },
    {
      kind: 'administrative-liability',
      heading: '行政责任',
      body: '承诺不实的，依法终止办理、责令限期整改、撤销入学安排或者给予行政处罚，并记入信用记录。孩子依法仍可入学，按实际住处安排。',
    },
    {
      kind: 'criminal-liability',
      heading: '刑事责任',
      body: '伪造、变造、买卖国家机关公文、证件、印章，构成犯罪的，依照刑法第二百八十条追究刑事责任。',
    },
    {
      kind: 'publication',
      heading: '是否公开',
      body: '不公开，只供区教育局、报名学校和核查部门使用。',
    },
    {
      kind: 'choice',
      heading: '自愿选择',
      body: '您可以不承诺，改交居住证明，办理结果一样。入学安排前，说明理由可以撤回承诺，改交证明。',
    },
  ],
  pledge: [
    { kind: 'knows-notice', heading: '知晓告知', body: '我已看完并知晓告知书的全部内容。' },
    {
      kind: 'meets-conditions',
      heading: '符合条件',
      body: '我实际住在所填地址，从所填日期起一直住到现在。',
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
    address: { label: '现住址', hint: '写到门牌号' },
    since: { label: '从哪天住起' },
    housing: {
      label: '住房情况',
      options: { owned: '自有住房', rented: '租房', relatives: '住亲属家', employer: '单位宿舍' },
    },
    phone: { label: '联系电话' },
  },
} satisfies PledgeWording
