import type { Asking } from '../../shared/data-check/answer.ts'
import type { LawfulBasis } from '../../shared/data-check/lawful-basis.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** What is said where a citizen sees, withdraws or disputes. */
export interface RightsWords {
  readonly dispute: string
  readonly whatFollows: string
  readonly reason: (most: number) => string
  readonly reasonMissing: string
  readonly send: string
  readonly sending: string
  readonly unreachable: string
  readonly withdraw: string
  readonly withdrawNow: string
  readonly withdrawing: string
  readonly keep: string
  readonly close: string
  readonly all: string
  readonly reading: string
  readonly none: string
  readonly onlyThis: string
  readonly thisOne: string
  readonly bases: { readonly [B in LawfulBasis]: string }
  readonly asked: string
  readonly nobody: string
  readonly used: string
  readonly notUsed: string
  readonly withdrawn: string
  readonly reference: string
  readonly withdrawThis: (name: string) => string
  readonly effect: string
  readonly outcomes: { readonly [O in Asking['outcome']]: string }
}

export const rightsWords: { readonly [L in Language]: RightsWords } = {
  'zh-Hans': {
    dispute: '为什么不对？',
    whatFollows:
      '原来的答复作废，由该部门的工作人员重新书面答复，一般要几天。理由只给办理的工作人员看。不用等：表单可以先交，也可以改为上传证明材料。',
    reason: (most) => `您的理由（不超过 ${most} 字）`,
    reasonMissing: '请写明哪里不对，至少两个字。',
    send: '提交异议',
    sending: '正在提交异议…',
    unreachable: '现在连不上，没有办成。您填写的内容还在，请再试一次，不会重复。',
    withdraw: '撤回同意',
    withdrawNow: '确认撤回',
    withdrawing: '正在撤回…',
    keep: '不撤回',
    close: '收起',
    all: '我在本网站的查验记录',
    reading: '正在读取…',
    none: '没有记录。',
    onlyThis: '您的登录方式只能查看这一次的查验。',
    thisOne: '（这一次）',
    bases: { consent: '同意时间', 'statutory-duty': '告知时间' },
    asked: '问过谁',
    nobody: '没有问过',
    used: '受理部门使用',
    notUsed: '还没有使用',
    withdrawn: '已撤回',
    reference: '查验编号',
    withdrawThis: (name) => `撤回对“${name}”的同意`,
    effect: '撤回以后不再查验，已经取得的结果予以删除；撤回以前已经办结的，不受影响。',
    outcomes: {
      yes: '确认',
      no: '答复不是',
      unknown: '查不到',
      failed: '没有得到答复',
      pending: '等待书面答复',
    },
  },
  'zh-Hant': {
    dispute: '為什麼不對？',
    whatFollows:
      '原來的答覆作廢，由該部門的工作人員重新書面答覆，一般要幾天。理由只給辦理的工作人員看。不用等：表單可以先交，也可以改為上傳證明材料。',
    reason: (most) => `您的理由（不超過 ${most} 字）`,
    reasonMissing: '請寫明哪裡不對，至少兩個字。',
    send: '提交異議',
    sending: '正在提交異議…',
    unreachable: '現在連不上，沒有辦成。您填寫的內容還在，請再試一次，不會重複。',
    withdraw: '撤回同意',
    withdrawNow: '確認撤回',
    withdrawing: '正在撤回…',
    keep: '不撤回',
    close: '收起',
    all: '我在本網站的查驗記錄',
    reading: '正在讀取…',
    none: '沒有記錄。',
    onlyThis: '您的登入方式只能查看這一次的查驗。',
    thisOne: '（這一次）',
    bases: { consent: '同意時間', 'statutory-duty': '告知時間' },
    asked: '問過誰',
    nobody: '沒有問過',
    used: '受理部門使用',
    notUsed: '還沒有使用',
    withdrawn: '已撤回',
    reference: '查驗編號',
    withdrawThis: (name) => `撤回對「${name}」的同意`,
    effect: '撤回以後不再查驗，已經取得的結果予以刪除；撤回以前已經辦結的，不受影響。',
    outcomes: {
      yes: '確認',
      no: '答覆不是',
      unknown: '查不到',
      failed: '沒有得到答覆',
      pending: '等待書面答覆',
    },
  },
  en: {
    dispute: 'What is wrong?',
    whatFollows:
      'The answer is set aside, and staff of the department answer anew in writing, usually within days. Only they read your reason. You need not wait: submit the form now, or upload the document.',
    reason: (most) => `Your reason (at most ${most} characters)`,
    reasonMissing: 'Please say what is wrong, in two characters at least.',
    send: 'Dispute it',
    sending: 'Sending your dispute…',
    unreachable:
      'There is no connection, and nothing was done. What you entered is kept; trying again counts once.',
    withdraw: 'Withdraw my consent',
    withdrawNow: 'Yes, withdraw it',
    withdrawing: 'Withdrawing…',
    keep: 'Keep it',
    close: 'Close',
    all: 'My checks at this site',
    reading: 'Reading…',
    none: 'There are none.',
    onlyThis: 'The way you signed in shows this check alone.',
    thisOne: '(this one)',
    bases: { consent: 'Agreed on', 'statutory-duty': 'Told on' },
    asked: 'Who was asked',
    nobody: 'Nobody',
    used: 'Used by the office',
    notUsed: 'Not yet',
    withdrawn: 'Withdrawn',
    reference: 'Check number',
    withdrawThis: (name) => `Withdraw my consent: ${name}`,
    effect:
      'Nothing is asked any more, and what was obtained is deleted. What was decided before stands.',
    outcomes: {
      yes: 'confirmed',
      no: 'says otherwise',
      unknown: 'not known',
      failed: 'no answer',
      pending: 'will answer in writing',
    },
  },
}
