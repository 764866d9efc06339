import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const birthRegistrationZhHant: CertificateWording = {
  title: '生育登記證明',
  agency: '區衛生健康局',
  proves: '懷孕或者生育的情況已在戶籍地或者現居住地登記',
  basis: [
    { law: '中共中央 國務院關於優化生育政策促進人口長期均衡發展的決定', article: '2021年6月26日' },
    { law: '居住證暫行條例', article: '第十三條第六項' },
  ],
  sentence: '經核查，上列人員懷孕或者生育的情況已經登記，特此證明。',
  asked: '您登記的配偶和住址',
  receivers: {
    'district-health': {
      name: '區衛生健康局',
      contact: '衛生健康服務電話 12320',
      purpose: '用登記資料代您填寫生育登記申請表',
      method: '由本平台向區衛生健康局連線查詢',
      told: '您的姓名和身分證件號碼',
      answers: '配偶的姓名和身分證件號碼、住址和所在的村，以及資料截至的日期',
      retention: '隨申請保存；證明有效期 365 天，期滿再保存 365 天後刪除',
      sensitive: '身分證件號碼和婚姻情況應當謹慎保護；不查詢就無法代您填表，您可以自己填寫',
    },
  },
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身分證件號碼' },
    spouseName: { label: '配偶姓名', hint: '沒有配偶的，可以不填' },
    spouseIdNumber: { label: '配偶身分證件號碼', hint: '可以不填' },
    childOrder: { label: '本次是第幾個孩子', hint: '懷孕或者生育的這個孩子，按您生育的順序填寫' },
    expectedOn: { label: '預產期或者出生日期', hint: '可以不填' },
    address: { label: '住址' },
    village: { label: '所在的村', options: villageNames['zh-Hant'] },
    phone: { label: '聯絡電話', hint: '只用於聯絡您，不寫在證明上' },
  },
  offices: { village: '村（居）民委員會', town: '鄉鎮人民政府、街道辦事處' },
  appeal:
    '對不予出具或者撤銷證明的決定不服的，可以自知道或者應當知道決定之日起六十日內向硯溪區人民政府申請行政復議（《中華人民共和國行政復議法》第二十條），也可以自知道或者應當知道決定之日起六個月內向有管轄權的人民法院提起行政訴訟（《中華人民共和國行政訴訟法》第四十六條）。',
  withdrawal:
    '登記資料只在申請開始時查詢一次。決定作出前，您可以隨時在這裡撤回申請，同意隨之撤回：不再查詢，也不再辦理，已經取得的資料和申請內容即時刪除。撤回後可以重新申請，自己填寫。已經簽發的證明不受影響。',
  choice: '是否同意由您決定。不同意的，可以自己填寫，也可以像以前一樣上傳紙本證明，照常辦理。',
}
