import type { Language } from '../../../shared/kernel/language.ts'
import type { Told } from '../words/words.ts'
import type { Comparison, PersonError } from './comparison.ts'

export interface CompareWords {
  readonly heading: string
  readonly why: string
  readonly limit: string
  readonly fields: { readonly name: string; readonly idNumber: string }
  readonly hints: { readonly name: string; readonly idNumber: string }
  readonly errors: { readonly [E in PersonError]: string }
  readonly compare: string
  readonly clear: string
  readonly comparing: string
  readonly outcomes: { readonly [K in Comparison['kind']]: Told }
  readonly tryAgain: string
  readonly person: string
  readonly child: string
  readonly assistant: string
  readonly staff: (name: string, staffNumber: string) => string
  readonly notAnswered: string
  readonly comparedAt: string
  /** Beijing time, said beside a moment. */
  readonly chinaTime: (moment: string) => string
}

const zhHans: CompareWords = {
  heading: '与申请表比对',
  why: '回执里没有姓名、身份证号码和所填内容。请按手上的申请表填写申请人的姓名和身份证号码，与承诺时所填的一致，才显示承诺时填了什么；这样，别人只凭一张回执看不到。',
  limit:
    '比对时，回执和所填内容加密发送给平台，只用于这一次比对，不写进网址，也不保存。一份回执每天最多比对 10 次。',
  fields: { name: '申请人姓名', idNumber: '申请人身份证号码' },
  hints: {
    name: '监护人代孩子承诺的，填监护人的',
    idNumber: '18 位，最后一位可能是字母 X',
  },
  errors: {
    missing: '请填写此项',
    'not-an-id-number': '身份证号码有误，请逐位核对 18 位号码',
  },
  compare: '比对',
  clear: '清除所填和结果',
  comparing: '正在比对…',
  outcomes: {
    same: {
      heading: '一致：承诺时填的就是这个人',
      next: '以下是承诺时所填的内容，请逐项与申请表比对。',
    },
    different: {
      heading: '不一致：承诺时填的不是这个人',
      next: '请核对姓名用字和身份证号码，有错的改正后再比对一次。确认无误仍不一致的，不要把这份回执用于此申请。',
    },
    erased: {
      heading: '个人信息已经删除，看不到所填内容',
      next: '保存期已满或者当事人已要求删除。存证本身仍然有效，但本页无法再说明是谁承诺、填了什么。',
    },
    'too-often': {
      heading: '这份回执今天的比对次数已经用完',
      next: '为防止猜测，一份回执每天最多比对 10 次，请明天（北京时间）再试。',
    },
    'not-taken': {
      heading: '平台没有接受这次比对',
      next: '请核对所填内容，再试一次；仍然如此的，请告知平台运维人员。',
    },
    unreachable: {
      heading: '还没有比对：暂时连不上平台',
      next: '您填写的内容都还在。请检查网络，然后再试一次。',
    },
  },
  tryAgain: '再试一次',
  person: '承诺人',
  child: '被监护人',
  assistant: '协助填写的工作人员',
  staff: (name, staffNumber) => `${name}（工号 ${staffNumber}）`,
  notAnswered: '未填',
  comparedAt: '比对时间',
  chinaTime: (moment) => `${moment}（北京时间）`,
}

const zhHant: CompareWords = {
  heading: '與申請表比對',
  why: '回執裡沒有姓名、身分證號碼和所填內容。請按手上的申請表填寫申請人的姓名和身分證號碼，與承諾時所填的一致，才顯示承諾時填了什麼；這樣，別人只憑一張回執看不到。',
  limit:
    '比對時，回執和所填內容加密傳送給平台，只用於這一次比對，不寫進網址，也不儲存。一份回執每天最多比對 10 次。',
  fields: { name: '申請人姓名', idNumber: '申請人身分證號碼' },
  hints: {
    name: '監護人代孩子承諾的，填監護人的',
    idNumber: '18 位，最後一位可能是字母 X',
  },
  errors: {
    missing: '請填寫此項',
    'not-an-id-number': '身分證號碼有誤，請逐位核對 18 位號碼',
  },
  compare: '比對',
  clear: '清除所填和結果',
  comparing: '正在比對…',
  outcomes: {
    same: {
      heading: '一致：承諾時填的就是這個人',
      next: '以下是承諾時所填的內容，請逐項與申請表比對。',
    },
    different: {
      heading: '不一致：承諾時填的不是這個人',
      next: '請核對姓名用字和身分證號碼，有錯的改正後再比對一次。確認無誤仍不一致的，不要把這份回執用於此申請。',
    },
    erased: {
      heading: '個人資料已經刪除，看不到所填內容',
      next: '保存期已滿或者當事人已要求刪除。存證本身仍然有效，但本頁無法再說明是誰承諾、填了什麼。',
    },
    'too-often': {
      heading: '這份回執今天的比對次數已經用完',
      next: '為防止猜測，一份回執每天最多比對 10 次，請明天（北京時間）再試。',
    },
    'not-taken': {
      heading: '平台沒有接受這次比對',
      next: '請核對所填內容，再試一次；仍然如此的，請告知平台維運人員。',
    },
    unreachable: {
      heading: '還沒有比對：暫時連不上平台',
      next: '您填寫的內容都還在。請檢查網路，然後再試一次。',
    },
  },
  tryAgain: '再試一次',
  person: '承諾人',
  child: '被監護人',
  assistant: '協助填寫的工作人員',
  staff: (name, staffNumber) => `${name}（員工編號 ${staffNumber}）`,
  notAnswered: '未填',
  comparedAt: '比對時間',
  chinaTime: (moment) => `${moment}（北京時間）`,
}

const en: CompareWords = {
  heading: 'Compare with the application',
  why: 'A receipt holds no name, no ID number and no answers. Enter the applicant’s name and ID number from the application in your hands. Only if they are those entered for the pledge is the rest shown, so that nobody learns it from the receipt alone.',
  limit:
    'To compare, the receipt and what you enter are sent to the platform, encrypted, for this one time; nothing is put into the address or kept. A receipt can be compared 10 times a day.',
  fields: { name: 'Applicant’s name', idNumber: 'Applicant’s ID number' },
  hints: {
    name: 'The guardian’s, where a guardian pledged for a child',
    idNumber: '18 characters; the last one may be the letter X',
  },
  errors: {
    missing: 'Please fill this in',
    'not-an-id-number': 'This ID number is not right; please check all 18 characters',
  },
  compare: 'Compare',
  clear: 'Clear entries and result',
  comparing: 'Comparing…',
  outcomes: {
    same: {
      heading: 'The same: the pledge names this person',
      next: 'Below is what was entered for the pledge; please compare it with the application line by line.',
    },
    different: {
      heading: 'Not the same: the pledge does not name this person',
      next: 'Check the spelling of the name and the ID number, and compare again if something was wrong. If it is right and still not the same, do not use this receipt for this application.',
    },
    erased: {
      heading: 'The personal data was erased, so what was entered cannot be shown',
      next: 'Its time has passed, or the person asked for it. The seal still holds, but this page can no longer say who pledged and what they entered.',
    },
    'too-often': {
      heading: 'This receipt cannot be compared any more today',
      next: 'To stop guessing, a receipt can be compared 10 times a day. Please try again tomorrow (Beijing time).',
    },
    'not-taken': {
      heading: 'The platform did not take this comparison',
      next: 'Check what you entered and try once more; if the result is the same, tell the platform’s operators.',
    },
    unreachable: {
      heading: 'Not compared yet: the platform cannot be reached',
      next: 'What you entered is still here. Please check your connection, then try again.',
    },
  },
  tryAgain: 'Try again',
  person: 'Who pledged',
  child: 'The person in their care',
  assistant: 'Member of staff who helped',
  staff: (name, staffNumber) => `${name} (staff number ${staffNumber})`,
  notAnswered: 'not answered',
  comparedAt: 'Compared on',
  chinaTime: (moment) => `${moment} (Beijing time)`,
}

export const compareWords: { readonly [L in Language]: CompareWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
