import type { Words } from './words.ts'

export { certificateWords } from '../certificate/words/en.ts'
export { checkWords } from '../check/words/en.ts'

export const words: Words = {
  headings: {
    cancelled: 'This document is no longer required',
    notice: 'Notice',
    questions: 'Your situation',
    review: 'Check and pledge',
    sending: 'Sending your pledge',
    sealed: 'Your pledge is sealed',
    refused: 'This cannot be done here now',
  },

  loading: 'Checking whether you still need this document…',
  identifying: 'Checking who is signed in…',
  unreachable:
    'This cannot be done online now. Please upload the document as usual; your application is not affected.',
  tryAgain: 'Try again',
  ownPage: 'Open this step on its own page',
  uploadInstead: 'Upload the document instead',
  uploadChosen: 'You have chosen to upload the document.',
  pledgeInstead: 'Make a written pledge instead of the document',
  required: 'Please do this first, or upload the document instead.',
  step: (at, of) => `Step ${at} of ${of}`,
  largeType: 'Large type',
  noLargeType: 'Large type could not be loaded. Please try again.',
  back: 'Back',

  basis: 'Legal basis',
  law: (law, article) => `${law}, ${article}`,

  byPledge: 'A written pledge in place of the document',
  replaced:
    'The notice has changed. Please read it again. Nothing has been pledged yet, and what you entered is kept.',
  proves: (what) => `To be proved: ${what}`,
  noticeRead: 'I have read the notice, go on',

  optional: ' (optional)',
  goOn: 'Go on',
  errors: 'Please correct the following',

  pledger: 'Who pledges',
  guardianOf: (child) => `as the guardian of ${child}`,
  assistedBy: ({ name, staffNumber }) => `Assisted by ${name} (staff number ${staffNumber})`,
  answers: 'What you stated',
  notAnswered: 'not answered',
  change: 'Change',
  pledge: 'Pledge',
  tickMissing: 'Please tick the box to say that you pledge of your own free will',
  makePledge: 'I make this pledge',

  sendingNow: 'Please keep this page open…',
  sendingAgain: (attempt, of) =>
    `The network is slow. Trying again (${attempt} of ${of}); nothing you entered is lost.`,
  notAnsweredYet:
    'There is no answer yet. What you entered is kept, and trying again never makes a second pledge. You can also upload the document.',

  reference: 'Reference',
  pledgedAt: 'Pledged on',
  validUntil: 'Valid until',
  submitNow: 'No document is needed. You can now submit the form on this page.',
  earlierPledge:
    'A pledge was already made in this case, and it stands. What you entered just now was not recorded.',
  whatSealProves:
    'The seal proves the platform’s record of what was shown and what you answered. It is not your personal electronic signature.',
  print: 'Print the receipt',
}
