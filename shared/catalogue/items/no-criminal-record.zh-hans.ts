import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const noCriminalRecordZhHans: CertificateWording = {
  title: '无犯罪记录证明',
  agency: '公安派出所',
  proves: '截至查询之日，未发现申请人有犯罪记录',
  basis: [{ law: '公安机关办理犯罪记录查询工作规定', article: '公安部2021年印发' }],
  sentence: '经查询，截至查询之日，未发现上列人员有犯罪记录，特此证明。',
  asked: '填表时不向任何部门查询；收到申请后，由公安机关查询本机关掌握的犯罪记录',
  receivers: {},
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身份证件号码' },
    village: {
      label: '现在居住的村',
      hint: '由居住地的公安机关办理',
      options: villageNames['zh-Hans'],
    },
    purpose: { label: '用途', hint: '例如：应聘小学教师' },
    phone: { label: '联系电话', hint: '只用于联系您，不写在证明上' },
  },
  offices: { district: '区公安局和公安派出所' },
  appeal:
    '对查询结果有异议的，可以先向砚溪区公安局书面申请复查。对不予出具或者撤销证明的决定不服的，可以自知道或者应当知道决定之日起六十日内向砚溪区人民政府申请行政复议（《中华人民共和国行政复议法》第二十条），也可以自知道或者应当知道决定之日起六个月内向有管辖权的人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。',
  withdrawal:
    '决定作出前，您可以随时在这里撤回申请：不再查询，也不再办理，申请内容即时删除。已经签发的证明不受影响。',
  choice:
    '是否在这里申请由您决定。不在这里申请的，可以像以前一样到户籍地或者居住地的公安派出所办理，再上传纸质证明，照常办理。',
}
