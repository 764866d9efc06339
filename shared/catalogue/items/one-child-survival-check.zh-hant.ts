import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const oneChildSurvivalCheckZhHant: CertificateWording = {
  title: '獨生子女父母獎勵及生存核查',
  agency: '區衛生健康局',
  proves: '領取獎勵的人持有《獨生子女父母光榮證》，並且健在',
  basis: [{ law: '中華人民共和國人口與計劃生育法', article: '第三十一條' }],
  sentence: '經核查，上列人員持有《獨生子女父母光榮證》，並且健在，特此證明。',
  asked: '您的《獨生子女父母光榮證》編號、是否健在和住址',
  receivers: {
    'district-health': {
      name: '區衛生健康局',
      contact: '衛生健康服務電話 12320',
      purpose:
        '核查領取獎勵的資格，代您填寫申請表；證明到期前再核查一次，登記沒有變化的，不用您再申請',
      method: '由本平台向區衛生健康局連線查詢，申請時一次，證明到期前 60 天起一次',
      told: '您的姓名和身分證件號碼',
      answers: '《獨生子女父母光榮證》編號、是否健在、住址和所在的村，以及資料截至的日期',
      retention: '隨申請保存；證明有效期 365 天，期滿再保存 365 天後刪除',
      sensitive:
        '是否健在關係到您能否繼續領取獎勵，和身分證件號碼一樣應當謹慎保護；不查詢就要由您自己填寫，由村（居）民委員會核實',
    },
  },
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身分證件號碼' },
    certificateNumber: { label: '《獨生子女父母光榮證》編號', hint: '寫在證件的編號一欄' },
    survival: {
      label: '是否健在',
      hint: '登記查不到的，請您選擇「健在」，由村（居）民委員會核實',
      options: { alive: '健在' },
    },
    address: { label: '住址' },
    village: { label: '所在的村', options: villageNames['zh-Hant'] },
    phone: { label: '聯絡電話', hint: '只用於聯絡您，不寫在證明上' },
  },
  offices: { village: '村（居）民委員會', district: '區衛生健康局' },
  appeal:
    '對不予出具或者撤銷證明的決定不服的，可以自知道或者應當知道決定之日起六十日內向硯溪區人民政府申請行政復議（《中華人民共和國行政復議法》第二十條），也可以自知道或者應當知道決定之日起六個月內向有管轄權的人民法院提起行政訴訟（《中華人民共和國行政訴訟法》第四十六條）。',
  withdrawal:
    '區衛生健康局依照法定職責核查，不以您的同意為條件。決定作出前，您可以隨時在這裡撤回申請：不再辦理，已經取得的資料和申請內容即時刪除。到期前續期的申請送到辦理機關的，您同樣可以在決定作出前撤回。已經簽發的證明不受影響。',
  choice:
    '您可以不讓本平台查詢登記，自己填寫，也可以像以前一樣上傳紙本證明，照常辦理，不影響領取獎勵。',
}
