import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'

const text = (name: string): PublicCertificateItem['text']['receivers'][string] => ({
  name,
  contact: '电话 010-12345678',
  purpose: '填写证明的表单',
  method: '通过数据接口查询',
  told: '您的姓名和身份证号码',
  answers: '婚姻登记情况',
  retention: '证明到期后 30 天',
  sensitive: '证明须写明婚姻情况',
})

/** An item as a page is given it: a little of everything that a form can have. */
export const item: PublicCertificateItem = {
  id: 'family-planning-certificate',
  version: 2,
  language: 'zh-Hans',
  wording: 'hJ3yWc9mQv7sT1bK5nX0dR8gL2fP6aZ4uE-iO_xCqYw',
  disposition: 'certificate',
  basis: 'consent',
  assurance: 'real-name',
  mayRequest: ['self'],
  receivers: ['civil-affairs', 'district-health'],
  validDays: 365,
  fields: [
    {
      question: { id: 'name', kind: 'text', required: true, minLength: 2, maxLength: 40 },
      correctable: false,
      printed: true,
    },
    {
      question: { id: 'idNumber', kind: 'id-number', required: true },
      correctable: false,
      printed: true,
    },
    {
      question: { id: 'spouse', kind: 'text', required: true, minLength: 2, maxLength: 40 },
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'married', kind: 'date', required: true, latest: 'today' },
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'children', kind: 'number', required: true, minimum: 0, maximum: 20 },
      correctable: true,
      printed: true,
    },
    {
      question: {
        id: 'village',
        kind: 'choice',
        required: true,
        options: ['110105001001', '110105001002'],
      },
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'phone', kind: 'phone', required: false },
      correctable: true,
      printed: false,
    },
  ],
  levels: [
    { level: 'village', days: 2 },
    { level: 'town', days: 3 },
    { level: 'district', days: 5 },
  ],
  text: {
    title: '计划生育证明',
    agency: '区卫生健康局',
    proves: '夫妻的婚姻和生育情况，用于办理计划生育奖励',
    basis: [{ law: '中华人民共和国人口与计划生育法', article: '第二十三条' }],
    sentence: '经核实，上述人员的婚姻和生育情况属实，特此证明。',
    asked: '夫妻的婚姻登记和子女情况',
    receivers: { 'civil-affairs': text('区民政局'), 'district-health': text('区卫生健康局') },
    fields: {
      name: { label: '姓名' },
      idNumber: { label: '身份证号码' },
      spouse: { label: '配偶姓名', hint: '按身份证填写' },
      married: { label: '结婚日期' },
      children: { label: '子女数' },
      village: {
        label: '所在村（社区）',
        options: { '110105001001': '云溪村', '110105001002': '柳林村' },
      },
      phone: { label: '联系电话' },
    },
    offices: { village: '村民委员会', town: '镇人民政府', district: '区卫生健康局' },
    appeal: '不服的，可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    withdrawal: '作出决定前可以随时撤回。撤回后不再审核，取得的数据会被删除。',
    choice: '不同意不影响办理：您可以自己填写，也可以照常上传证明材料。',
  },
}
