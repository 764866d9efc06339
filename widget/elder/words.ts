import type { Language } from '../../shared/kernel/language.ts'

/** What only large type says. */
export interface ElderWords {
  readonly leave: string
  readonly helpAndVoice: string
  readonly call: (phone: string) => string
  /** Broken between the two, where the button is narrow. */
  readonly counter: readonly string[]
  readonly counterIs: (address: string) => string
  /** The site named no telephone and no counter of its own, or could not be asked. */
  readonly noCounter: string
  readonly read: string
  readonly stop: string
  readonly noticePage: (at: number, of: number) => string
  readonly nextPage: string
  readonly pageBefore: string
  readonly questionPage: (at: number, of: number) => string
  readonly nextQuestion: string
  readonly questionBefore: string
  readonly toReview: string
  readonly year: string
  readonly month: string
  readonly day: string
  readonly unreachable: string
  readonly check: string
  readonly checked: string
  readonly pledge: string
  /** Only spoken: the button that leads on, and the end of a number that is masked on the page. */
  readonly thenPress: (button: string) => string
  readonly endingIn: (end: string) => string
}

const zhHans: ElderWords = {
  leave: '退出大字版',
  helpAndVoice: '求助和朗读',
  call: (phone) => `电话 ${phone}`,
  counter: ['窗口', '地址'],
  counterIs: (address) => `可以当面办理的窗口：${address}`,
  noCounter:
    '没有查到本网站自己的求助电话和窗口地址。12345 是全国政务服务便民热线，可以打这个电话询问，也可以问最近的窗口在哪里。',
  read: '朗读',
  stop: '停止朗读',
  noticePage: (at, of) => `告知书 第${at}页，共${of}页`,
  nextPage: '下一页',
  pageBefore: '上一页',
  questionPage: (at, of) => `第${at}题，共${of}题`,
  nextQuestion: '下一题',
  questionBefore: '上一题',
  toReview: '填好了，去核对',
  year: '年',
  month: '月',
  day: '日',
  unreachable: '暂时没有连上',
  check: '核对您填写的内容',
  checked: '没有错误，下一步',
  pledge: '作出承诺',
  thenPress: (button) => `接下来请按：${button}。`,
  endingIn: (end) => `尾号 ${end}`,
}

const zhHant: ElderWords = {
  leave: '退出大字版',
  helpAndVoice: '求助和朗讀',
  call: (phone) => `電話 ${phone}`,
  counter: ['櫃台', '地址'],
  counterIs: (address) => `可以當面辦理的櫃台：${address}`,
  noCounter:
    '沒有查到本網站自己的求助電話和櫃台地址。12345 是全國政務服務便民熱線，可以打這個電話詢問，也可以問最近的櫃台在哪裡。',
  read: '朗讀',
  stop: '停止朗讀',
  noticePage: (at, of) => `告知書 第${at}頁，共${of}頁`,
  nextPage: '下一頁',
  pageBefore: '上一頁',
  questionPage: (at, of) => `第${at}題，共${of}題`,
  nextQuestion: '下一題',
  questionBefore: '上一題',
  toReview: '填好了，去核對',
  year: '年',
  month: '月',
  day: '日',
  unreachable: '暫時沒有連上',
  check: '核對您填寫的內容',
  checked: '沒有錯誤，下一步',
  pledge: '作出承諾',
  thenPress: (button) => `接下來請按：${button}。`,
  endingIn: (end) => `尾號 ${end}`,
}

const en: ElderWords = {
  leave: 'Leave large type',
  helpAndVoice: 'Help and reading aloud',
  call: (phone) => `Call ${phone}`,
  counter: ['Counter'],
  counterIs: (address) => `Where staff do this with you: ${address}`,
  noCounter:
    'This website’s own telephone and counter were not found. 12345 is the national government service line: you can ask there, also for the nearest counter.',
  read: 'Read aloud',
  stop: 'Stop reading',
  noticePage: (at, of) => `Notice, page ${at} of ${of}`,
  nextPage: 'Next page',
  pageBefore: 'Page before',
  questionPage: (at, of) => `Question ${at} of ${of}`,
  nextQuestion: 'Next question',
  questionBefore: 'Question before',
  toReview: 'Done, check my answers',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  unreachable: 'No connection for now',
  check: 'Check what you entered',
  checked: 'All correct, go on',
  pledge: 'Make the pledge',
  thenPress: (button) => `Then press: ${button}.`,
  endingIn: (end) => `ending in ${end}`,
}

export const elderWords: { readonly [L in Language]: ElderWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
