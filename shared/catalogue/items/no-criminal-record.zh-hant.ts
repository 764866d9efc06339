import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const noCriminalRecordZhHant: CertificateWording = {
  title: '無犯罪紀錄證明',
  agency: '公安派出所',
  proves: '截至查詢當日，未發現申請人有犯罪紀錄',
  basis: [{ law: '公安機關辦理犯罪記錄查詢工作規定', article: '公安部2021年印發' }],
  sentence: '經查詢，截至查詢當日，未發現上列人員有犯罪紀錄，特此證明。',
  asked: '填表時不向任何部門查詢；收到申請後，由公安機關查詢本機關掌握的犯罪紀錄',
  receivers: {},
  fields: {
    name: { label: '姓名' },
    idNumber: { label: '身分證件號碼' },
    village: {
      label: '現在居住的村',
      hint: '由居住地的公安機關辦理',
      options: villageNames['zh-Hant'],
    },
    purpose: { label: '用途', hint: '例如：應徵小學教師' },
    phone: { label: '聯絡電話', hint: '只用於聯絡您，不寫在證明上' },
  },
  offices: { district: '區公安局和公安派出所' },
  appeal:
    '對查詢結果有異議的，可以先向硯溪區公安局書面申請複查。對不予出具或者撤銷證明的決定不服的，可以自知道或者應當知道決定之日起六十日內向硯溪區人民政府申請行政復議（《中華人民共和國行政復議法》第二十條），也可以自知道或者應當知道決定之日起六個月內向有管轄權的人民法院提起行政訴訟（《中華人民共和國行政訴訟法》第四十六條）。',
  withdrawal:
    '決定作出前，您可以隨時在這裡撤回申請：不再查詢，也不再辦理，申請內容即時刪除。已經簽發的證明不受影響。',
  choice:
    '是否在這裡申請由您決定。不在這裡申請的，可以像以前一樣到戶籍地或者居住地的公安派出所辦理，再上傳紙本證明，照常辦理。',
}
