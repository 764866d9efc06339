import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const oneChildSurvivalCheckZhHans: CertificateWording = {
  title: '独生子女父母奖励及生存核验',
  agency: '区卫生健康局',
  proves: '领取奖励的人持有《独生子女父母光荣证》，并且健在',
  basis: [{ law: '中华人民共和国人口与计划生育法', article: '第三十一条' }],
  sentence: '经核查，上列人员持有《独生子女父母光荣证》，并且健在，特此证明。',
  asked: '您的《独生子女父母光荣证》编号、是否健在和住址',
  receivers: {
    'district-health': {
      name: '区卫生健康局',
      contact: '卫生健康服务电话 12320',
      purpose:
        '核验领取奖励的资格，代您填写申请表；证明到期前再核验一次，登记没有变化的，不用您再申请',
      method: '由本平台向区卫生健康局联网查询，申请时一次，证明到期前 60 天起一次',
      told: '您的姓名和身份证件号码',
      answers: '《独生子女父母光荣证》编号、是否健在、住址和所在的村，以及数据截至的日期',
      retention: '随申请保存；证明有效期 365 天，期满再保存 365 天后删除',
      sensitive:
        '是否健在关系到您能否继续领取奖励，和身份证件号码一样应当谨慎保护；不查询就要由您自己填写，由村（居）民委员会核实',
    },
  },
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身份证件号码' },
    certificateNumber: { label: '《独生子女父母光荣证》编号', hint: '写在证件的编号一栏' },
    survival: {
      label: '是否健在',
      hint: '登记查不到的，请您选择“健在”，由村（居）民委员会核实',
      options: { alive: '健在' },
    },
    address: { label: '住址' },
    village: { label: '所在的村', options: villageNames['zh-Hans'] },
    phone: { label: '联系电话', hint: '只用于联系您，不写在证明上' },
  },
  offices: { village: '村（居）民委员会', district: '区卫生健康局' },
  appeal:
    '对不予出具或者撤销证明的决定不服的，可以自知道或者应当知道决定之日起六十日内向砚溪区人民政府申请行政复议（《中华人民共和国行政复议法》第二十条），也可以自知道或者应当知道决定之日起六个月内向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。',
  withdrawal:
    '区卫生健康局依照法定职责核验，不以您的同意为条件。决定作出前，您可以随时在这里撤回申请：不再办理，已经取得的信息和申请内容即时删除。到期前续期的申请送到办理机关的，您同样可以在决定作出前撤回。已经签发的证明不受影响。',
  choice:
    '您可以不让本平台查询登记，自己填写，也可以像以前一样上传纸质证明，照常办理，不影响领取奖励。',
}
