import type { VerifyWords } from './words.ts'

export const words: VerifyWords = {
  title: 'Check a pledge receipt',
  platform: '减证 Jianzheng',
  chooseLanguage: 'Language',
  lead: 'Paste a receipt below to see whether it is valid, and the exact words that were pledged.',
  privacy:
    'The check is made in your browser. The receipt and the case number are sent nowhere, are not put into the address and are not kept.',

  receipt: 'Receipt',
  receiptHint: 'Paste all of it. Spaces around it and line breaks from mail are taken out.',
  fieldErrors: {
    missing: 'Please paste the receipt first',
    'reference-only':
      'This is the reference of a pledge, not its receipt. A receipt is a long run of letters and digits with two dots in it; ask whoever handed it in, or look in the receiving office’s system.',
  },
  caseNumber: 'Case number (optional)',
  caseHint:
    'With it, the check also says whether the receipt is for this case. It must be exactly the number that the office gave.',
  check: 'Check',
  clear: 'Clear',
  checking: 'Checking…',

  verdicts: {
    valid: {
      heading: 'This receipt is valid',
      next: 'Its seal is whole, nothing was changed, and it is still in force.',
    },
    expired: {
      heading: 'This receipt has expired',
      next: 'Its seal is whole and nothing was changed, but by this device’s clock it is no longer in force. If the proof is still needed, ask for a new pledge or for the document.',
    },
    altered: {
      heading: 'This receipt is incomplete, or was changed',
      next: 'Copy all of it again from where you got it, from the first character to the last, and check once more. If the result is the same, do not rely on it; ask whoever handed it in for the original.',
    },
    'unknown-key': {
      heading: 'This receipt was not sealed by this platform',
      next: 'Find out which platform issued it and check it on that platform’s page. If you cannot confirm where it comes from, do not rely on it.',
    },
    'wrong-purpose': {
      heading: 'The key that sealed this receipt was not allowed to',
      next: 'The signature is genuine, but its key had no leave to seal pledges of this scope or at this time. Do not rely on it, and tell the platform’s operators.',
    },
    'wrong-case': {
      heading: 'This receipt is not for the case you entered',
      next: 'Its seal is whole and nothing was changed, but the pledge was not made for this number. Compare the case number character by character; if it is right, this receipt cannot be used for the case.',
    },
  },
  caseFits: (caseNumber) => `It is for the case you entered, ${caseNumber}.`,
  caseEntered: (caseNumber) => `The case number you entered: ${caseNumber}`,
  caseNotChecked:
    'Which case it is for has not been checked; enter the case number and check again to find out.',
  unreachable: {
    heading: 'Not checked yet: the platform’s public keys cannot be reached',
    next: 'What you pasted is still here. Please check your connection, then try again.',
  },
  tryAgain: 'Try again',
  print: 'Print this result',

  facts: 'What was sealed',
  reference: 'Reference',
  item: 'In place of',
  version: (version) => `version ${version}`,
  site: 'Website',
  origin: 'Pledged at',
  pledgedAt: 'Pledged on',
  expiresAt: 'Valid until',
  checkedAt: 'Checked on',
  chinaTime: (moment) => `${moment} (Beijing time)`,
  capacity: 'Who pledged',
  capacities: {
    self: 'a person, about themselves',
    guardian: 'a guardian, for the person in their care',
  },
  assurance: 'Identity',
  assurances: {
    'self-asserted': 'typed in by the person, not verified',
    account: 'signed in to an account of the website',
    'real-name': 'name and ID number verified with the authority',
    'in-person': 'verified in person or by face',
  },
  language: 'Read in',
  languages: {
    'zh-Hans': 'Simplified Chinese',
    'zh-Hant': 'Traditional Chinese',
    en: 'English',
  },

  limits: 'What this shows, and what it does not',
  notASignature:
    'The seal proves the platform’s record of what was shown and answered. It is not a personal electronic signature of the person who pledged.',
  nobodyNamed:
    'The receipt holds no name, no ID number and no answers, so this page cannot see who pledged or what they stated; the receiving office’s system can.',
  redeemedElsewhere:
    'Whether the receipt has been used already cannot be seen here; the receiving office’s system knows.',

  exactWords: 'The exact words read and pledged',
  wordsProven: 'These words have been checked and are exactly those that were sealed.',
  wordsFetching: 'Fetching the words…',
  wordsUnreachable:
    'The words cannot be fetched now. The verdict above stands; please check again later.',
  wordsDifferent:
    'The words that were fetched are not those that were sealed, so they are not shown. The verdict above stands; please tell the platform’s operators.',
  agency: 'Asked for by',
  proves: 'To be proved',
  notice: 'Notice',
  basis: 'Legal basis',
  law: (law, article) => `${law}, ${article}`,
  questions: 'What was asked',
  optional: ' (optional)',
  pledge: 'Pledge',
}
