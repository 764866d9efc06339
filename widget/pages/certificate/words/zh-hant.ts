import type { CertificateWords } from './words.ts'

export const words: CertificateWords = {
  verdicts: {
    valid: {
      heading: '這份證明有效',
      next: '存證完好，沒有改動，沒有被撤銷，仍在有效期內。',
    },
    'status-unknown': {
      heading: '存證完好，是否已撤銷沒有查到',
      next: '證明沒有改動，仍在有效期內，但現在查不到它是否已被撤銷。請連上網路後再試一次，或者掃描證明上的二維碼；在此之前不要僅憑此頁採信。',
    },
    revoked: {
      heading: '這份證明已被撤銷',
      next: '它確由簽發單位簽發，但簽發單位後來撤銷了。不要採信；有疑問的，請向簽發單位核實。',
    },
    superseded: {
      heading: '這份證明已由新證明代替',
      next: '它確由簽發單位簽發，但已另發新證明。請向交來的人要新的一份。',
    },
    expired: {
      heading: '這份證明已過有效期',
      next: '存證完好，沒有改動，但按本裝置的時鐘已過有效期。仍需要的，請當事人續辦。',
    },
    altered: {
      heading: '這份證明不完整，或者被改動過',
      next: '請回到原處重新整段複製，或者掃描證明上的二維碼，再核驗一次。結果仍然如此的，不要採信。',
    },
    'unknown-key': {
      heading: '這份證明不是本平台簽發的',
      next: '請核對簽發的平台，到那個平台的核驗頁核驗。確認不了來源的，不要採信。',
    },
    'wrong-purpose': {
      heading: '存證這份證明的金鑰無權這樣使用',
      next: '簽章雖真，但金鑰沒有得到在這個範圍或者時間內簽發證明的授權。不要採信，請告知平台維運人員。',
    },
  },
  troubles: {
    'document-altered': {
      heading: '這個檔案在簽發後被改動過',
      next: '不要採信檔案上顯示的內容。掃描檔案上的二維碼，可以看到當時真正簽發的是什麼。',
    },
    'document-unknown-key': {
      heading: '這個檔案不是本平台簽發的',
      next: '檔案上的簽章不是本平台的。請核對簽發的平台；確認不了來源的，不要採信。',
    },
    'not-ours': {
      heading: '這個檔案不是平台簽發的電子證明',
      next: '檔案裡沒有平台簽發的證明。掃描件、列印另存的檔案和截圖裡沒有簽章，請掃描上面的二維碼，或者向交來的人要原始檔案。承諾回執請截成圖片，或者輸入編號。',
    },
    unknown: {
      heading: '平台沒有這個二維碼所指的證明',
      next: '請重新掃描，二維碼要完整清楚。仍然如此的，不要採信，請向簽發單位核實。',
    },
    'too-often': {
      heading: '這份證明今天的查詢次數已經用完',
      next: '為防止猜測，次數有限，請明天（北京時間）再試，或者請當事人提供證明的原始檔案。',
    },
    'wrong-answer': {
      heading: '平台給出的內容與二維碼不一致',
      next: '請先不要採信，稍後再試；仍然如此的，請告知平台維運人員。',
    },
  },
  scanInstead: '改為掃描二維碼',
  leadsElsewhere: (host) =>
    `這個二維碼指向 ${host}，不是本平台。確認那是可信的平台以後，再到那裡核驗。`,

  compare: '請與您手上的證明逐項比對：以下每一項都應與紙上的完全一致。',
  compareFile: '以下是簽發時存證的內容；凡與列印件或者螢幕上不同的，以這裡為準。',
  fields: '證明的內容',
  noFields: '持有人沒有出示任何一項內容。',
  paperInChinese: '紙上的文字是簡體中文；名稱和選項與這裡的文字不同的，請比對其含義。',
  keptBack: (howMany) => `另有 ${howMany} 項內容，持有人沒有出示。`,
  labelsMissing: '暫時取不到各項的名稱，所以顯示的是簡稱；內容不受影響。',

  facts: '簽發情況',
  reference: '申請編號',
  number: '證明編號',
  issuer: '簽發單位',
  title: '證明名稱',
  issuedAt: '簽發時間',
  expiresAt: '有效期至',
  status: '狀態',
  statuses: {
    valid: '沒有撤銷，沒有代替',
    revoked: '已撤銷',
    superseded: '已由新證明代替',
    unchecked: '沒有查到',
  },
  approvals: '審核',
  approval: (office, what) => `${office}：${what}`,
  levels: { village: '村（居）', town: '鄉鎮（街道）', district: '區縣' },
  approved: '已審核同意',
  skipped: {
    'all-from-data': '各項都出自部門資料，按規定不需審核',
    unchanged: '內容與上一份相同，按規定不需審核',
  },
  caseFits: (caseNumber) => `它屬於您填寫的辦件 ${caseNumber}。`,
  caseDiffers: (caseNumber) =>
    `它不是為您填寫的辦件 ${caseNumber} 申請的。能否用於此辦件，請按規定判斷。`,

  limits: '本頁說明什麼，不說明什麼',
  sealNotStamp:
    '核驗看的是電子存證，不是紙上印章的圖樣；列印件上的圖樣可以仿製，請以本頁的內容為準。',
  statusOfNow: '是否撤銷是核驗當時查到的，名單可能有幾分鐘的延遲；以後再用，請再核驗一次。',
}
