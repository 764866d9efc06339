import type { VerifyWords } from './words.ts'

export const words: VerifyWords = {
  title: '核驗回執和電子證明',
  platform: '減證 Jianzheng',
  chooseLanguage: '語言',
  lead: '掃描二維碼，選擇 PDF 證明，貼上回執，或者輸入承諾編號，就能看到它是否有效，以及當時存證的內容。',
  privacy:
    '核驗在您的瀏覽器裡完成。為了核驗，回執、圖片和辦件編號不會傳送到任何地方，不會寫進網址，也不會儲存；只用承諾編號，或者電子證明二維碼裡的編號和口令，向平台查詢記錄。',

  receipt: '回執、電子證明或者承諾編號',
  receiptHint:
    '貼上整段回執或者電子證明，或者輸入 JZ 開頭的承諾編號；大小寫、空格和橫線都不要緊。也可以貼上截圖。',
  fieldErrors: {
    missing: '請先貼上回執或者電子證明，或者輸入承諾編號',
    'reference-wrong': '承諾編號有誤：JZ 後面應有 20 位字母和數字，請逐位核對',
    'code-wrong': '證明的二維碼內容不完整，請重新掃描，或者從頭到尾重新複製',
  },
  caseNumber: '辦件編號（選填）',
  caseHint: '填寫後一併核對回執是否屬於這個辦件。須與辦理單位給出的編號完全一致。',
  check: '核驗',
  clear: '清空',
  checking: '正在核驗…',

  verdicts: {
    valid: {
      heading: '這份回執有效',
      next: '存證完好，沒有改動，仍在有效期內。',
    },
    expired: {
      heading: '這份回執已過有效期',
      next: '存證完好，沒有改動，但按本裝置的時鐘已過有效期。仍需要證明的，請當事人重新承諾，或者提交證明材料。',
    },
    altered: {
      heading: '這份回執不完整，或者被改動過',
      next: '請回到原處重新整段複製，首尾不要遺漏，再核驗一次。結果仍然如此的，不要採信，請向交來的人要原件。',
    },
    'unknown-key': {
      heading: '這份回執不是本平台存證的',
      next: '請核對簽發的平台，到那個平台的核驗頁核驗。確認不了來源的，不要採信。',
    },
    'wrong-purpose': {
      heading: '存證這份回執的金鑰無權這樣使用',
      next: '簽章雖真，但金鑰沒有得到在這個範圍或者時間內存證承諾的授權。不要採信，請告知平台維運人員。',
    },
    'wrong-case': {
      heading: '這份回執不屬於您填寫的辦件',
      next: '存證完好，沒有改動，但承諾不是為這個編號作出的。請逐字核對辦件編號；編號無誤的，這份回執不能用於此辦件。',
    },
    awaited: {
      heading: '部門還沒有答覆',
      next: '這是同意部門核查的回執，存證完好，但還不是結果。請稍後按編號查詢；急用的，請當事人提交證明材料。',
    },
    'not-confirmed': {
      heading: '部門的答覆是「否」',
      next: '存證完好，沒有改動，但部門沒有確認這件事，不能代替證明。',
    },
  },
  requestUnderWay: {
    heading: '證明還在辦理',
    next: '這是申請電子證明的回執，存證完好，但還不是證明，也不說明會不會簽發。請等證明簽發以後再核驗。',
  },
  caseFits: (caseNumber) => `它屬於您填寫的辦件 ${caseNumber}。`,
  caseEntered: (caseNumber) => `您填寫的辦件編號：${caseNumber}`,
  caseNotChecked: '它屬於哪個辦件還沒有核對；填上辦件編號再核驗一次，就能知道。',
  caseOfTyped:
    '這份承諾由當事人在平台的頁面上自行填寫，沒有辦件編號；是不是您手上這份申請的，請用下面的「與申請表比對」確認。',
  selfAsserted: '身分由本人填寫，未經核驗：有人以這個身分作了承諾，是不是其本人，請您按規定核對。',
  unreachable: {
    heading: '還沒有核驗：暫時連不上平台',
    next: '您填寫的內容都還在。請檢查網路，然後再試一次。',
  },
  unknownReference: (reference) => ({
    heading: '平台沒有這個編號的承諾記錄',
    next: `您查詢的編號：${reference}。請與回執逐位核對；編號無誤的，不要採信，請向交來的人要原件。電子證明不能按編號查詢，請掃描證明上的二維碼。`,
  }),
  leadsElsewhere: (host) =>
    `您給出的網址屬於 ${host}，不是本平台。確認那是可信的平台以後，再到那裡核驗。`,
  wrongAnswer: {
    heading: '平台給出的回執沒有通過核驗',
    next: '請先不要採信，稍後再試；仍然如此的，請告知平台維運人員。',
  },
  tryAgain: '再試一次',
  print: '列印核驗結果',

  facts: '存證的內容',
  reference: '承諾編號',
  item: '證明事項',
  version: (version) => `第 ${version} 版`,
  site: '網站',
  origin: '承諾所在網址',
  ownPage: '平台自己的頁面',
  sealedAt: {
    pledge: '承諾時間',
    consent: '同意時間',
    notice: '告知時間',
    check: '答覆時間',
    certificate: '簽發時間',
    'certificate-step': '辦理時間',
  },
  department: '部門',
  answer: '部門的答覆',
  answers: { yes: '是', no: '否' },
  asOf: '資料截至',
  expiresAt: '有效期至',
  checkedAt: '核驗時間',
  chinaTime: (moment) => `${moment}（北京時間）`,
  capacity: '承諾身分',
  capacities: { self: '本人，為自己承諾', guardian: '監護人，為被監護人承諾' },
  assurance: '身分核驗',
  assurances: {
    'self-asserted': '身分由本人填寫，未經核驗',
    account: '已登入網站帳戶',
    'real-name': '實名認證，姓名和身分證號已向主管機關核驗',
    'in-person': '當面核驗或者人臉核驗',
  },
  assistance: '工作人員協助',
  assisted: '有，工作人員協助填寫',
  unassisted: '沒有記錄',
  language: '閱讀的語言',
  languages: { 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文', en: '英文' },

  use: '使用情況',
  uses: {
    fetching: '正在查詢…',
    unknown: '平台上沒有記錄',
    unreachable: '暫時查不到，請稍後再核驗一次',
  },
  used: (moment) => `已於 ${moment} 使用`,
  notUsed: '沒有使用記錄',
  usedBefore: (moment) =>
    `這份回執已於 ${moment} 用於辦理。不是您單位使用的，請先核實，謹防重複使用。`,
  notRecorded: '存證是真的，但平台上已沒有這份承諾的記錄，看不到它是否用過。請向平台核實後再採信。',

  limits: '本頁說明什麼，不說明什麼',
  notASignature: '存證證明的是平台對所展示內容和所填內容的記錄，不等同於承諾人本人的電子簽名。',
  nobodyNamed:
    '回執裡沒有姓名、身分證號和所填的內容，因此本頁看不到是誰承諾、填了什麼；受理單位的系統裡有。',
  namedByComparison:
    '回執裡沒有姓名、身分證號和所填的內容；要看填了什麼，請用上面的「與申請表比對」。',
  usedTwice:
    '同一份回執可能先後交給幾個單位。沒有接入系統的單位不會留下使用記錄，請在辦件上登記承諾編號。',

  exactWords: '閱讀和承諾的原文',
  wordsProven: '以下文字與存證時的完全一致，已經核對。',
  wordsFetching: '正在取原文…',
  wordsUnreachable: '暫時取不到原文。以上結論不受影響；請稍後再核驗一次。',
  wordsUnknown: '平台上找不到這份原文。以上結論不受影響；請告知平台維運人員。',
  wordsDifferent: '取到的文字與存證的不一致，所以不予顯示。以上結論不受影響；請告知平台維運人員。',
  agency: '要求單位',
  proves: '需要證明的是',
  notice: '告知書',
  basis: '法律依據',
  law: (law, article) => `《${law.replace(/^《|》$/g, '')}》${article}`,
  questions: '詢問的情況',
  optional: '（選填）',
  pledge: '承諾書',
}
