import type { CheckWords } from './words.ts'

export const checkWords: CheckWords = {
  words: {
    byPledge: 'A department confirms it, instead of a document',
    proves: (what) => `What is checked: ${what}`,
    tickMissing: 'Please tick the department you agree to, or upload the document instead',
    pledgeInstead: 'Have it checked instead of the document',
  },
  review: 'Do you agree to this check?',
  notice: 'Notice of a check',
  sending: 'Checking',
  preview: 'Do you want to use this answer?',
  headings: {
    yes: (name) => `Confirmed by the ${name}`,
    no: (name) => `Answer of the ${name}`,
    waiting: (name) => `The ${name} will answer in writing`,
    unknown: () => 'Nothing was found',
    withdrawn: () => 'Your consent is withdrawn',
  },
  leads: {
    waiting:
      'Staff answer in writing. You need not wait: submit this form now, and the office sees the answer; or close this page and come back later.',
    withdrawn:
      'Nothing is asked any more, and what was obtained is deleted. Please upload the document as usual.',
  },
  terms: [
    ['purpose', 'Purpose'],
    ['told', 'What it is told'],
    ['answers', 'What it answers'],
    ['sensitive', 'Why it is needed'],
    ['method', 'How'],
    ['retention', 'Kept for how long'],
    ['contact', 'Contact'],
  ],
  agree: (name) => `I agree that the ${name} is asked`,
  consent: 'Agree and check',
  noted: 'I have read this, check now',
  asking: (names) => `Asking the ${names}, please wait…`,
  mayClose: 'You can close this page; the answer is here when you come back.',
  asOf: 'As of',
  dueAt: 'Answer by',
  reference: 'Check number',
  use: 'Use this answer',
  again: 'Check again',
  withdraw: 'See or withdraw my consents',
  seen: 'See who was asked',
  dispute: 'This is wrong',
}
