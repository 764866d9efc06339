import type { Language } from '../../shared/kernel/language.ts'

export interface RefusalWords {
  readonly signIn: string
  readonly pledgedByAnother: string
  readonly notForAnother: string
  readonly assuranceTooLow: string
  readonly notAvailable: string
  readonly tooManyAttempts: string
}

export const refusalWords: { readonly [L in Language]: RefusalWords } = {
  'zh-Hans': {
    signIn: '请先登录（或重新登录）本网站，再点“再试一次”。您填写的内容都已保留。',
    pledgedByAnother:
      '此项申请已有承诺记录。如非您本人所为，请联系受理窗口，或者改为上传证明材料。',
    notForAnother: '此项不能由他人代为承诺，请上传证明材料。',
    assuranceTooLow: '请先完成实名认证，或者改为上传证明材料。',
    notAvailable: '您暂时不能使用这种办理方式，请上传证明材料。',
    tooManyAttempts: '您今天的尝试次数太多，请明天再试，或者改为上传证明材料。',
  },
  'zh-Hant': {
    signIn: '請先登入（或重新登入）本網站，再點「再試一次」。您填寫的內容都已保留。',
    pledgedByAnother:
      '此項申請已有承諾記錄。如非您本人所為，請聯絡受理窗口，或者改為上傳證明材料。',
    notForAnother: '此項不能由他人代為承諾，請上傳證明材料。',
    assuranceTooLow: '請先完成實名認證，或者改為上傳證明材料。',
    notAvailable: '您暫時不能使用這種辦理方式，請上傳證明材料。',
    tooManyAttempts: '您今天的嘗試次數太多，請明天再試，或者改為上傳證明材料。',
  },
  en: {
    signIn:
      'Please sign in to this website (again), then choose “Try again”. What you entered is kept.',
    pledgedByAnother:
      'A pledge is already recorded for this application. If you did not make it, please contact the office, or upload the document.',
    notForAnother: 'Nobody else can make this pledge for you. Please upload the document.',
    assuranceTooLow:
      'This pledge needs a verified identity. Please verify your identity first, or upload the document.',
    notAvailable: 'This way is not available to you at present. Please upload the document.',
    tooManyAttempts:
      'There were too many attempts today. Please try again tomorrow, or upload the document.',
  },
}
