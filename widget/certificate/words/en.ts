import type { CertificateWords } from './words.ts'

export const certificateWords: CertificateWords = {
  words: {
    byPledge: 'An electronic certificate, without a trip',
    proves: (what) => `Data for the form: ${what}`,
    tickMissing: 'Please tick the department you agree to, or choose “Fill in myself”',
    pledgeInstead: 'Ask for the certificate online instead',
    replaced:
      'The notice has changed. Please read it again. Nothing has been sent yet, and what you entered is kept.',
    notAnsweredYet:
      'There is no answer yet. What you entered is kept, and trying again never makes a second request. You can also upload the document.',
  },
  headings: {
    notice: 'Ask for this certificate online',
    questions: 'Check and complete the form',
    review: 'Check and send',
    sealed: 'Your certificate is issued',
    sealing: 'Approved',
    returned: (office) => `Returned by the ${office}: please change it`,
    waiting: (office) => `The ${office} is to decide`,
    endings: {
      withdrawn: 'Your request is withdrawn',
      refused: 'Your request was refused',
      revoked: 'Your certificate was revoked',
      superseded: 'A newer certificate has replaced this one',
      expired: 'Your certificate has expired',
    },
  },
  certifies: (what) => `What it certifies: ${what}`,
  noTrips: (levels, days) =>
    `All of it is done online, without a single trip. Offices that decide: ${levels}, in ${days} days at most. You can follow every step here:`,
  decidesIn: (office, days) => `${office}: within ${days} days of receiving it`,
  validDays: (days) => `The certificate is valid for ${days} days.`,
  askedFor: 'Departments’ data can fill in the form',
  fillIn:
    'Please tick the departments you agree to. It works without any as well: choose “Fill in myself”.',
  fillInMyself: 'Fill in myself',
  begin: 'Begin',
  terms: [
    ['purpose', 'Purpose'],
    ['told', 'What it is told'],
    ['answers', 'What it provides'],
    ['sensitive', 'Why it is needed'],
    ['method', 'How'],
    ['retention', 'Kept for how long'],
    ['contact', 'Contact'],
  ],
  agree: (name) => `I agree that the ${name} is asked for data`,
  consent: 'Agree and fill in',
  noted: 'I have read this, fill in the form',
  mayClose: 'You can close this page and go on when you come back.',

  ordering: 'Preparing the form, please wait…',
  submitting: 'Sending your request. Please keep this page open…',

  filledIn: 'Filled in already, please check',
  toWrite: 'For you to fill in',
  notFound: (names) => `Nothing was found by: ${names.join(', ')}. Please fill it in yourself.`,
  onlyThere:
    'What has no “Correct” cannot be changed here. If it is wrong, please contact the department it is from, or upload the document.',
  fromToken: 'From who is signed in',
  fromRecord: (name, date) => `From the ${name}, as of ${date}`,
  fromCertificate: 'From your earlier certificate',
  correct: 'Correct',
  keep: 'Leave it as it is',
  correcting: 'To be corrected below',
  before: (value) => `Before: ${value}`,
  checkedByClerk: 'Staff check what was corrected.',

  willSay: 'What the certificate will say',
  submit: (office) => `Send to the ${office}`,

  nowAt: (office, date) => `The ${office} decides, by ${date} at the latest.`,
  sealing: 'Every office has approved. The certificate is being made, please wait.',
  goOnMeanwhile:
    'You need not wait: submit this form now, and the office sees the certificate; or close this page and come back later.',
  progress: 'Progress',
  submitted: 'Sent',
  made: 'Certificate issued',
  levels: {
    approved: 'approved',
    now: (date) => `deciding, by ${date}`,
    'to-come': 'to come',
    return: 'returned',
    refuse: 'refused',
    skipped: {
      'all-from-data': 'not needed: everything is from departments’ data',
      unchanged: 'not needed: nothing has changed since the last one',
    },
  },
  reason: (office, reason) => `The ${office} writes: ${reason}`,
  change: 'Change it and send it again',
  leads: {
    withdrawn: 'Nobody decides on it any more. You can ask again, or upload the document as usual.',
    refused: 'You can upload the document as usual, or ask again.',
    revoked:
      'This certificate is no longer valid and cannot be used. Please upload the document as usual, or ask again.',
    superseded:
      'There is a newer certificate, and this one is no longer valid. Please use the newer one, or upload the document as usual.',
    expired: 'This certificate is no longer valid. You can ask again, or upload the document.',
  },
  again: 'Ask again',
  reference: 'Request number',

  number: 'Certificate number',
  issuedAt: 'Issued on',
  save: 'Save the document (PDF)',
  notYet: 'The document is being made and will be saved by itself, please wait…',
  saved: 'The document is saved. If you cannot find it, choose “Open the document”.',
  open: 'Open the document',
  notSaved:
    'The document cannot be fetched now. Please choose it once more. The certificate is issued all the same.',

  withdraw: 'Withdraw the request',
  withdrawNow: 'Yes, withdraw it',
  withdrawing: 'Withdrawing…',
  doNotWithdraw: 'Keep it',
  notWithdrawn: 'There is no connection, and nothing was withdrawn. Please try again.',
}
