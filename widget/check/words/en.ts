import type { CheckWords } from './words.ts'

export const checkWords: CheckWords = {
  byCheck: 'A department confirms it, instead of a document',
  consent: 'Do you agree to this check?',
  notice: 'Notice of a check',
  asking: 'Checking',
  preview: 'Do you want to use this answer?',
  yes: (name) => `Confirmed by the ${name}`,
  no: (name) => `Answer of the ${name}`,
  unknown: 'Nothing was found',
  waiting: (name) => `The ${name} will answer in writing`,
  withdraw: 'Withdraw your consent',
  withdrawn: 'Your consent is withdrawn',
  refused: 'This cannot be checked here now',

  replaced: 'This notice has changed; please read it again. Nothing was checked yet.',
  asks: (what) => `What is checked: ${what}`,
  contact: 'Contact',
  purpose: 'Purpose',
  method: 'How',
  told: 'What it is told',
  answers: 'What it answers',
  retention: 'Kept for how long',
  sensitive: 'Why it is needed',
  agree: (name) => `I agree that the ${name} is asked`,
  tickMissing:
    'Please tick the department you agree to. If you do not agree, upload the document instead',
  rights: 'Your rights',
  consentNow: 'Agree and check',
  noted: 'I have read this, check now',

  askingNow: (names) => `Asking the ${names}, please wait…`,
  mayClose: 'You can close this page; the answer is here when you come back.',
  unreachable:
    'The check cannot be reached now. Please upload the document as usual; your application is not affected.',
  notAnsweredYet:
    'There is no answer yet. Trying again repeats nothing; or upload the document instead.',
  asOf: 'As of',
  reference: 'Check number',
  use: 'Use this answer',
  dontUse: 'Do not use it, upload the document',
  checkAgain: 'Check again',
  otherWay: 'Please upload the document as usual, or check again later.',
  answerBy: (name, day) =>
    `Staff of the ${name} have the question and answer by ${day}. You need not wait: you can submit this form now, and the office sees the answer; or close this page and come back later.`,
  submitMeanwhile: 'You can submit this form now, without waiting for the answer.',
  withdrawNow: 'Yes, withdraw it',
  keep: 'Keep it',
  isWithdrawn:
    'Nothing is asked any more, and what was obtained is deleted. Please upload the document as usual.',
  checkInstead: 'Have it checked instead of the document',
  required: 'Please have it checked first, or upload the document instead.',
}
