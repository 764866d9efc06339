import type { Language } from '../../shared/kernel/language.ts'

export interface RefusalWords {
  readonly signIn: string
  readonly pledgedByAnother: string
  readonly notForAnother: string
  readonly assuranceTooLow: string
  readonly notAvailable: string
  readonly tooManyAttempts: string
  readonly guardianNeeded: string
  readonly checkedByAnother: string
  readonly requestedByAnother: string
  readonly notDisputable: string
}

export const refusalWords: { readonly [L in Language]: RefusalWords } = {
  'zh-Hans': {
    signIn: '请先登录（或重新登录）本网站，再点“再试一次”。您填写的内容都已保留。',
    pledgedByAnother:
      '此项申请已有承诺记录。如非您本人所为，请联系受理窗口，或者改为上传证明材料。',
    notForAnother: '此项不能由他人代办，请上传证明材料。',
    assuranceTooLow: '请先完成实名认证，或者改为上传证明材料。',
    notAvailable: '您暂时不能使用这种办理方式，请上传证明材料。',
    tooManyAttempts: '您今天的尝试次数太多，请明天再试，或者改为上传证明材料。',
    guardianNeeded: '不满十四周岁的，须由监护人同意。请由监护人办理，或者上传证明材料。',
    checkedByAnother: '此项申请已有他人的查验记录。请联系受理窗口，或者改为上传证明材料。',
    requestedByAnother: '此项申请已有他人申请证明的记录。请联系受理窗口，或者改为上传证明材料。',
    notDisputable: '这个答复不能再提出异议。请与该部门联系，或者上传证明材料。',
  },
  'zh-Hant': {
    signIn: '請先登入（或重新登入）本網站，再點「再試一次」。您填寫的內容都已保留。',
    pledgedByAnother:
      '此項申請已有承諾記錄。如非您本人所為，請聯絡受理窗口，或者改為上傳證明材料。',
    notForAnother: '此項不能由他人代辦，請上傳證明材料。',
    assuranceTooLow: '請先完成實名認證，或者改為上傳證明材料。',
    notAvailable: '您暫時不能使用這種辦理方式，請上傳證明材料。',
    tooManyAttempts: '您今天的嘗試次數太多，請明天再試，或者改為上傳證明材料。',
    guardianNeeded: '不滿十四週歲的，須由監護人同意。請由監護人辦理，或者上傳證明材料。',
    checkedByAnother: '此項申請已有他人的查驗記錄。請聯絡受理窗口，或者改為上傳證明材料。',
    requestedByAnother: '此項申請已有他人申請證明的記錄。請聯絡受理窗口，或者改為上傳證明材料。',
    notDisputable: '這個答覆不能再提出異議。請與該部門聯絡，或者上傳證明材料。',
  },
  en: {
    signIn:
      'Please sign in to this website (again), then choose “Try again”. What you entered is kept.',
    pledgedByAnother:
      'A pledge is already recorded for this application. If you did not make it, please contact the office, or upload the document.',
    notForAnother: 'Nobody else can do this for you. Please upload the document.',
    assuranceTooLow:
      'This way needs a verified identity. Please verify your identity first, or upload the document.',
    notAvailable: 'This way is not available to you at present. Please upload the document.',
    tooManyAttempts:
      'There were too many attempts today. Please try again tomorrow, or upload the document.',
    guardianNeeded:
      'Under the age of fourteen a guardian has to agree. Please let a guardian do this, or upload the document.',
    checkedByAnother:
      'Somebody else has had a check made for this application. Please contact the office, or upload the document.',
    requestedByAnother:
      'Somebody else has asked for the certificate in this application. Please contact the office, or upload the document.',
    notDisputable:
      'This answer cannot be disputed (any more). Please contact the department, or upload the document.',
  },
}
