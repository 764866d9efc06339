import type { PledgeWording } from '../wording.ts'

export const lossStatementZhHant = {
  title: '證件遺失證明（補領證件）',
  agency: '鎮便民服務中心',
  proves: '原來的證件確實遺失了',
  basis: [
    {
      law: '國務院辦公廳關於做好證明事項清理工作的通知',
      article: '國辦發〔2018〕47號',
    },
    {
      law: '國務院辦公廳關於全面推行證明事項和涉企經營許可事項告知承諾制的指導意見',
      article: '國辦發〔2020〕42號',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: '事項名稱',
      body: '證件遺失證明（補領證件）。本事項採用告知承諾制（以書面承諾代替證明），由鎮便民服務中心辦理。',
    },
    {
      kind: 'basis',
      heading: '法律依據',
      body: '清理沒有法律、法規依據的證明，依據國辦發〔2018〕47號文件；以承諾代替證明，依據國辦發〔2020〕42號文件。',
    },
    {
      kind: 'to-prove',
      heading: '證明內容',
      body: '您（或者您監護的孩子）的證件已經遺失，沒有送給他人、抵押，也沒有被收繳。',
    },
    {
      kind: 'how-to-pledge',
      heading: '承諾方式',
      body: '如實填寫，看清楚承諾書後，另行按鍵確認；遞交申請表不算承諾。未成年人的證件由父母或者其他監護人承諾，旁人不得代辦。有較嚴重不良信用紀錄或者曾作虛假承諾的人士，在信用修復前不適用。',
    },
    {
      kind: 'verification',
      heading: '核查方式',
      body: '補發之前，與原發證紀錄比對姓名、證件號碼和狀態；如不相符，先請您補交材料。請您配合，如實說明。',
    },
    {
      kind: 'civil-liability',
      heading: '民事責任',
      body: '承諾不實，對他人造成損害的，依照民法典第一千一百六十五條承擔侵權責任。',
    },
    {
      kind: 'administrative-liability',
      heading: '行政責任',
      body: '承諾不實的，依法終止辦理、收回補發的證件或者給予行政處罰，並記入信用紀錄。',
    },
    {
      kind: 'criminal-liability',
      heading: '刑事責任',
      body: '偽造、變造、買賣國家機關公文、證件、印章，構成犯罪的，依照刑法第二百八十條追究刑事責任。',
    },
    {
      kind: 'publication',
      heading: '是否公開',
      body: '承諾書不公開，只供鎮便民服務中心和原發證單位使用。',
    },
    {
      kind: 'choice',
      heading: '自願選擇',
      body: '您可以不承諾，改交遺失證明，辦理結果相同。在補發之前，您說明理由即可撤回承諾，改交證明。',
    },
  ],
  pledge: [
    { kind: 'knows-notice', heading: '知悉告知', body: '我已讀完並知悉告知書的全部內容。' },
    {
      kind: 'meets-conditions',
      heading: '符合條件',
      body: '證件確已遺失，沒有送給他人、抵押，也沒有被收繳；尋回後，我會把原證件交回。',
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
    document: {
      label: '遺失了哪種證件',
      options: {
        'senior-card': '老年人優待證',
        'one-child-certificate': '獨生子女父母光榮證',
        'vaccination-booklet': '預防接種證',
      },
    },
    lostOn: { label: '哪天發現遺失', hint: '記不清楚的，請寫大概的日期' },
    circumstances: { label: '怎樣遺失的', hint: '可以不填' },
    phone: { label: '聯絡電話' },
  },
} satisfies PledgeWording
