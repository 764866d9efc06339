import type { Language } from '../../shared/kernel/language.ts'

/** What only a page of ours says: who is asking, the confirming step, and what to do on its own. */
export interface PageWords {
  readonly headings: { readonly identity: string; readonly confirm: string }
  readonly whoIsAsked: (site: string) => string
  readonly checkingWho: string
  readonly forWhom: string
  readonly forMyself: string
  readonly forMyChild: string
  readonly name: string
  readonly idNumber: string
  readonly childName: string
  readonly childIdNumber: string
  readonly idNumberHint: string
  readonly assisted: string
  readonly assistantName: string
  readonly staffNumber: string
  readonly goOn: string
  readonly errors: string
  readonly missing: string
  readonly wrongIdNumber: string
  readonly notAdult: string
  readonly notMinor: string
  readonly notTaken: string
  readonly aboutToPledge: (title: string, agency: string) => string
  readonly asPerson: (person: string) => string
  readonly confirm: string
  /** The same of a data check. */
  readonly aboutToCheck: (title: string, asked: string) => string
  readonly byPerson: (person: string) => string
  readonly confirmCheck: string
  /** The same of a request for a certificate. */
  readonly aboutToFillIn: (title: string, asked: string) => string
  readonly confirmFillIn: string
  readonly aboutToRequest: (title: string, agency: string) => string
  readonly confirmRequest: string
  readonly covered: string
  readonly notConnected: string
  readonly openOwnPage: string
  readonly back: string
  readonly madeHere: (site: string) => string
  readonly signInThere: (site: string) => string
  readonly takeReceipt: (site: string) => string
  readonly receipt: string
  readonly copy: string
  readonly copied: string
  readonly help: (phone: string, counter: string) => string
}

const zhHans: PageWords = {
  headings: { identity: '填写您的身份信息', confirm: '最后确认' },
  checkingWho: '正在核对您填写的身份信息…',
  whoIsAsked: (site) =>
    `姓名和身份证号码只填写在本页面，加密保存，“${site}”的网页看不到。请如实填写：冒用他人身份要承担法律责任。`,
  forWhom: '为谁办理',
  forMyself: '为我本人',
  forMyChild: '为我的未成年子女（我是监护人）',
  name: '您的姓名',
  idNumber: '您的身份证号码',
  childName: '子女姓名',
  childIdNumber: '子女身份证号码',
  idNumberHint: '18 位，最后一位可能是字母 X',
  assisted: '窗口工作人员正在协助我填写',
  assistantName: '工作人员姓名',
  staffNumber: '工号',
  goOn: '继续',
  errors: '请更正以下内容',
  missing: '请填写此项',
  wrongIdNumber: '身份证号码有误，请逐位核对 18 位号码',
  notAdult: '本人未满 18 周岁的，请由监护人办理',
  notMinor: '子女已满 18 周岁，请由其本人办理',
  notTaken: '没有通过核对，请检查后再试',
  aboutToPledge: (title, agency) => `您即将向${agency}作出承诺：${title}。`,
  asPerson: (person) => `承诺人：${person}`,
  confirm: '确认，作出承诺',
  aboutToCheck: (title, asked) => `${title}：您即将同意查验“${asked}”。`,
  byPerson: (person) => `办理人：${person}`,
  confirmCheck: '确认，开始查验',
  aboutToFillIn: (title, asked) => `${title}：您即将同意调取“${asked}”，用来填表。`,
  confirmFillIn: '确认，开始填表',
  aboutToRequest: (title, agency) => `您即将向${agency}申请${title}。`,
  confirmRequest: '确认，提交申请',
  covered:
    '本页面被其他内容遮挡、缩放或变淡，或者按钮刚刚显示，为保护您，没有提交。请稍等一秒再按一次；还是不行的，请在新页面中办理。',
  notConnected: '本页面没有与网站连通，没有提交。请在新页面中办理，或者上传材料。',
  openOwnPage: '在新页面中办理',
  back: '返回上一步',
  madeHere: (site) => `本页由减证平台提供，用于办理“${site}”的事项。`,
  signInThere: (site) => `此项承诺需要先登录。请回到“${site}”登录后办理，或者照常上传材料。`,
  takeReceipt: (site) =>
    `请打印或保存回执，回到“${site}”的表单，把回执当作证明材料上传；表单里有文字栏的，也可以粘贴下面的回执文本。`,
  receipt: '回执文本',
  copy: '复制回执文本',
  copied: '已复制',
  help: (phone, counter) => `需要帮助：电话 ${phone}${counter && `；窗口地址：${counter}`}`,
}

const zhHant: PageWords = {
  headings: { identity: '填寫您的身分資料', confirm: '最後確認' },
  checkingWho: '正在核對您填寫的身分資料…',
  whoIsAsked: (site) =>
    `姓名和身分證號碼只填寫在本頁面，加密保存，「${site}」的網頁看不到。請如實填寫：冒用他人身分須承擔法律責任。`,
  forWhom: '為誰辦理',
  forMyself: '為我本人',
  forMyChild: '為我的未成年子女（我是監護人）',
  name: '您的姓名',
  idNumber: '您的身分證號碼',
  childName: '子女姓名',
  childIdNumber: '子女身分證號碼',
  idNumberHint: '18 位，最後一位可能是字母 X',
  assisted: '櫃台人員正在協助我填寫',
  assistantName: '櫃台人員姓名',
  staffNumber: '員工編號',
  goOn: '繼續',
  errors: '請更正以下內容',
  missing: '請填寫此項',
  wrongIdNumber: '身分證號碼有誤，請逐位核對 18 位號碼',
  notAdult: '本人未滿 18 歲的，請由監護人辦理',
  notMinor: '子女已滿 18 歲，請由其本人辦理',
  notTaken: '沒有通過核對，請檢查後再試',
  aboutToPledge: (title, agency) => `您即將向${agency}作出承諾：${title}。`,
  asPerson: (person) => `承諾人：${person}`,
  confirm: '確認，作出承諾',
  aboutToCheck: (title, asked) => `${title}：您即將同意查驗「${asked}」。`,
  byPerson: (person) => `辦理人：${person}`,
  confirmCheck: '確認，開始查驗',
  aboutToFillIn: (title, asked) => `${title}：您即將同意調取「${asked}」，用來填表。`,
  confirmFillIn: '確認，開始填表',
  aboutToRequest: (title, agency) => `您即將向${agency}申請${title}。`,
  confirmRequest: '確認，提交申請',
  covered:
    '本頁面被其他內容遮擋、縮放或變淡，或者按鈕剛剛顯示，為保護您，沒有提交。請稍等一秒再按一次；還是不行的，請在新頁面中辦理。',
  notConnected: '本頁面沒有與網站連通，沒有提交。請在新頁面中辦理，或者上傳材料。',
  openOwnPage: '在新頁面中辦理',
  back: '返回上一步',
  madeHere: (site) => `本頁由減證平台提供，用於辦理「${site}」的事項。`,
  signInThere: (site) => `此項承諾需要先登入。請回到「${site}」登入後辦理，或者照常上傳材料。`,
  takeReceipt: (site) =>
    `請列印或保存回執，回到「${site}」的表單，把回執當作證明材料上傳；表單裡有文字欄的，也可以貼上下面的回執文字。`,
  receipt: '回執文字',
  copy: '複製回執文字',
  copied: '已複製',
  help: (phone, counter) => `需要幫助：電話 ${phone}${counter && `；櫃台地址：${counter}`}`,
}

const en: PageWords = {
  headings: { identity: 'Who you are', confirm: 'Confirm' },
  checkingWho: 'Checking who you are…',
  whoIsAsked: (site) =>
    `Your name and ID number are typed on this page only and stored encrypted; the pages of “${site}” cannot see them. Please state them truthfully: using another person’s identity has legal consequences.`,
  forWhom: 'For whom',
  forMyself: 'For myself',
  forMyChild: 'For my child under 18 (I am the guardian)',
  name: 'Your name',
  idNumber: 'Your ID number',
  childName: 'Your child’s name',
  childIdNumber: 'Your child’s ID number',
  idNumberHint: '18 characters; the last one may be the letter X',
  assisted: 'A member of the counter staff is helping me',
  assistantName: 'Name of the member of staff',
  staffNumber: 'Staff number',
  goOn: 'Go on',
  errors: 'Please correct the following',
  missing: 'Please fill this in',
  wrongIdNumber: 'This ID number is not right; please check all 18 characters',
  notAdult: 'Under 18, your guardian must do this for you',
  notMinor: 'Your child is 18 or older and must do this in person',
  notTaken: 'This was not accepted; please check it and try again',
  aboutToPledge: (title, agency) => `You are about to pledge to ${agency}: ${title}.`,
  asPerson: (person) => `Pledged by: ${person}`,
  confirm: 'Confirm and make the pledge',
  aboutToCheck: (title, asked) => `${title}: you are about to have this checked: ${asked}.`,
  byPerson: (person) => `By: ${person}`,
  confirmCheck: 'Confirm and check',
  aboutToFillIn: (title, asked) =>
    `${title}: you are about to agree that departments are asked for this, to fill in the form: ${asked}.`,
  confirmFillIn: 'Confirm and fill in',
  aboutToRequest: (title, agency) => `You are about to ask the ${agency} for this: ${title}.`,
  confirmRequest: 'Confirm and send',
  covered:
    'Something covers, scales or fades this page, or the button had only just appeared. To protect you, nothing was sent. Please wait a second and press again; if that does not help, do this on its own page.',
  notConnected:
    'This page is not connected to the website, so nothing was sent. Please do this on its own page, or upload the document.',
  openOwnPage: 'Open this step on its own page',
  back: 'Back',
  madeHere: (site) => `This page is provided by Jianzheng for “${site}”.`,
  signInThere: (site) =>
    `This pledge needs you to be signed in. Please go back to “${site}” and sign in there, or upload the document.`,
  takeReceipt: (site) =>
    `Print or save the receipt, go back to the form of “${site}” and upload the receipt as the document. If the form has a text field for it, you can paste the receipt text below.`,
  receipt: 'Receipt text',
  copy: 'Copy the receipt text',
  copied: 'Copied',
  help: (phone, counter) => `Help: telephone ${phone}${counter && `; counter: ${counter}`}`,
}

export const pageWords: { readonly [L in Language]: PageWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
