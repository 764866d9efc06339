import type { PledgeWording } from '../wording.ts'

export const residenceProofZhHant = {
  title: '居住證明（義務教育入學）',
  agency: '區教育局',
  proves: '實際住在哪裏、從哪天住起',
  basis: [
    { law: '中華人民共和國義務教育法', article: '第十二條' },
    {
      law: '國務院辦公廳關於全面推行證明事項和涉企經營許可事項告知承諾制的指導意見',
      article: '國辦發〔2020〕42號',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: '事項名稱',
      body: '居住證明（義務教育入學）。本事項採用告知承諾制（以書面承諾代替證明），由區教育局辦理。',
    },
    {
      kind: 'basis',
      heading: '法律依據',
      body: '按居住地入學，依據義務教育法第十二條；以承諾代替證明，依據國辦發〔2020〕42號文件。',
    },
    {
      kind: 'to-prove',
      heading: '證明內容',
      body: '您實際住在所填地址，從所填日期起一直住到現在。為孩子報名的，指監護人的住處。',
    },
    {
      kind: 'how-to-pledge',
      heading: '承諾方式',
      body: '如實填寫，看清楚承諾書後，另行按鍵確認；遞交報名表不算承諾。未成年人由父母或者其他監護人承諾，旁人不得代辦。有較嚴重不良信用紀錄或者曾作虛假承諾的人士，在信用修復前不適用。',
    },
    {
      kind: 'verification',
      heading: '核查方式',
      body: '作出入學安排後抽查：與居住登記、不動產登記、租約備案的資料比對；如不相符，先請您補交材料，再上門核查。請您配合，如實說明。',
    },
    {
      kind: 'civil-liability',
      heading: '民事責任',
      body: '承諾不實，對他人造成損害的，依照民法典第一千一百六十五條承擔侵權責任。',
    },
    {
      kind: 'administrative-liability',
      heading: '行政責任',
      body: '承諾不實的，依法終止辦理、責令限期改正、撤銷據此作出的入學安排或者給予行政處罰，並記入信用紀錄。孩子依法仍可入學，按實際住處安排。',
    },
    {
      kind: 'criminal-liability',
      heading: '刑事責任',
      body: '偽造、變造、買賣國家機關公文、證件、印章，構成犯罪的，依照刑法第二百八十條追究刑事責任。',
    },
    {
      kind: 'publication',
      heading: '是否公開',
      body: '承諾書不公開，只供區教育局、報名學校和核查部門辦理入學時使用。',
    },
    {
      kind: 'choice',
      heading: '自願選擇',
      body: '您可以不承諾，改交居住證明，辦理結果相同。在作出入學安排之前，您說明理由即可撤回承諾，改交證明。',
    },
  ],
  pledge: [
    { kind: 'knows-notice', heading: '知悉告知', body: '我已讀完並知悉告知書的全部內容。' },
    {
      kind: 'meets-conditions',
      heading: '符合條件',
      body: '我實際住在所填地址，從所填日期起一直住到現在。',
    },
    { kind: 'states-truth', heading: '內容真實', body: '我填寫的內容真實、準確。' },
    {
      kind: 'accepts-verification-and-liability',
      heading: '接受核查',
      body: '我願意接受核查；承諾不實的，願意承擔告知書載明的責任。',
    },
    { kind: 'own-free-will', heading: '自願承諾', body: '以上承諾是我自願作出的真實意思表示。' },
  ],
  questions: {
    address: { label: '現住址', hint: '請寫到門牌號碼' },
    since: { label: '從哪天住起' },
    housing: {
      label: '住房情況',
      options: { owned: '自置住房', rented: '租屋', relatives: '住親屬家', employer: '僱主宿舍' },
    },
    phone: { label: '聯絡電話' },
  },
} satisfies PledgeWording
