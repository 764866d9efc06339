import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const familyPlanningCertificateZhHans: CertificateWording = {
  title: '计划生育证明',
  agency: '区卫生健康局',
  proves: '夫妻的婚姻和生育情况，用于办理计划生育奖励',
  basis: [{ law: '中华人民共和国人口与计划生育法', article: '第二十三条' }],
  sentence: '经核查，上列夫妻婚姻和生育情况属实，特此证明。',
  asked: '您登记的配偶、结婚日期、子女和住址',
  receivers: {
    'district-health': {
      name: '区卫生健康局',
      contact: '卫生健康服务电话 12320',
      purpose: '用登记信息代您填写计划生育证明申请表',
      method: '由本平台向区卫生健康局联网查询',
      told: '您的姓名和身份证件号码',
      answers:
        '配偶的姓名和身份证件号码、结婚登记日期、子女数和子女姓名、住址和所在的村，以及数据截至的日期',
      retention: '随申请保存；证明有效期 365 天，期满再保存 365 天后删除',
      sensitive:
        '不满十四周岁子女的信息是敏感个人信息，身份证件号码和婚姻、生育情况也应当谨慎保护；不查询就无法代您填表，您可以自己填写',
    },
  },
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身份证件号码' },
    spouseName: { label: '配偶姓名' },
    spouseIdNumber: { label: '配偶身份证件号码', hint: '可以不填' },
    marriedOn: { label: '结婚登记日期', hint: '以结婚证上的登记日期为准' },
    childrenCount: { label: '子女数', hint: '没有子女的，填 0' },
    childNames: { label: '子女姓名', hint: '可以不填；有几个子女的，用顿号隔开' },
    address: { label: '住址' },
    village: { label: '所在的村', options: villageNames['zh-Hans'] },
    phone: { label: '联系电话', hint: '只用于联系您，不写在证明上' },
    purpose: {
      label: '用途',
      options: { reward: '办理计划生育奖励', other: '办理其他奖励扶助手续' },
    },
  },
  offices: {
    village: '村（居）民委员会',
    town: '乡镇人民政府、街道办事处',
    district: '区卫生健康局',
  },
  appeal:
    '对不予出具或者撤销证明的决定不服的，可以自知道或者应当知道决定之日起六十日内向砚溪区人民政府申请行政复议（《中华人民共和国行政复议法》第二十条），也可以自知道或者应当知道决定之日起六个月内向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。',
  withdrawal:
    '登记信息只在申请开始时查询一次。决定作出前，您可以随时在这里撤回申请，同意随之撤回：不再查询，也不再办理，已经取得的信息和申请内容即时删除。撤回后可以重新申请，自己填写。已经签发的证明不受影响。',
  choice: '是否同意由您决定。不同意的，可以自己填写，也可以像以前一样上传纸质证明，照常办理。',
}
