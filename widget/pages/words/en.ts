import type { VerifyWords } from './words.ts'

export const words: VerifyWords = {
  title: 'Check a receipt or certificate',
  platform: '减证 Jianzheng',
  chooseLanguage: 'Language',
  lead: 'Scan a QR code, choose a PDF certificate, paste a receipt or type its reference to see whether it is valid, and what was sealed.',
  privacy:
    'The check is made in your browser. For it, receipts, pictures and case numbers are sent nowhere, are not put into the address and are not kept; only a reference, or the reference and the password in a certificate’s QR code, is used to ask the platform for its record.',

  receipt: 'Receipt, certificate or reference',
  receiptHint:
    'Paste the whole receipt or certificate, or type the reference that begins with JZ; capitals, spaces and hyphens do not matter. A screenshot can be pasted too.',
  fieldErrors: {
    missing: 'Please paste a receipt or certificate, or type a reference first',
    'reference-wrong':
      'This reference is not right: 20 letters and digits should follow JZ. Please check each one',
    'code-wrong':
      'This code of a certificate is not complete. Please scan it again, or copy it from beginning to end',
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
    awaited: {
      heading: 'The department has not answered yet',
      next: 'This is the receipt of a consent to a data check. Its seal is whole, but it is no result. Ask by its reference later; if it is urgent, ask for the document.',
    },
    'not-confirmed': {
      heading: 'The department’s answer is “no”',
      next: 'Its seal is whole and nothing was changed, but the department did not confirm it: it does not stand in for the proof.',
    },
  },
  requestUnderWay: {
    heading: 'The certificate is still being dealt with',
    next: 'This is the receipt of a request for a certificate. Its seal is whole, but it is no certificate, and does not say whether one will be issued. Check the certificate once it is there.',
  },
  caseFits: (caseNumber) => `It is for the case you entered, ${caseNumber}.`,
  caseEntered: (caseNumber) => `The case number you entered: ${caseNumber}`,
  caseNotChecked:
    'Which case it is for has not been checked; enter the case number and check again to find out.',
  caseOfTyped:
    'This pledge was filled in by the person on a page of the platform and has no case number. Whether it belongs to the application in your hands, find out below by “Compare with the application”.',
  selfAsserted:
    'The identity was typed in by the person and not verified: somebody pledged under this name. Whether it was that very person is for you to check as your rules require.',
  unreachable: {
    heading: 'Not checked yet: the platform cannot be reached',
    next: 'What you entered is still here. Please check your connection, then try again.',
  },
  unknownReference: (reference) => ({
    heading: 'The platform has no pledge under this reference',
    next: `You asked for ${reference}. Compare it with the receipt character by character; if it is right, do not rely on it, and ask whoever handed it in for the original. A certificate is not found by its reference; scan its QR code.`,
  }),
  leadsElsewhere: (host) =>
    `The address you gave belongs to ${host}, not to this platform. Check there only once you know that it can be trusted.`,
  wrongAnswer: {
    heading: 'The receipt that the platform gave does not verify',
    next: 'Do not rely on it for now, and try again later; if the result is the same, tell the platform’s operators.',
  },
  tryAgain: 'Try again',
  print: 'Print this result',

  facts: 'What was sealed',
  reference: 'Reference',
  item: 'In place of',
  version: (version) => `version ${version}`,
  site: 'Website',
  origin: 'Pledged at',
  ownPage: 'a page of the platform itself',
  sealedAt: {
    pledge: 'Pledged at',
    consent: 'Consented at',
    notice: 'Told at',
    check: 'Answered at',
    certificate: 'Issued at',
    'certificate-step': 'Dealt with at',
  },
  department: 'Department',
  answer: 'The department’s answer',
  answers: { yes: 'yes', no: 'no' },
  asOf: 'As of',
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
    'self-asserted': 'identity typed in by the person, not verified',
    account: 'signed in to an account of the website',
    'real-name': 'name and ID number verified with the authority',
    'in-person': 'verified in person or by face',
  },
  assistance: 'Help by staff',
  assisted: 'yes, a member of staff helped',
  unassisted: 'none recorded',
  language: 'Read in',
  languages: {
    'zh-Hans': 'Simplified Chinese',
    'zh-Hant': 'Traditional Chinese',
    en: 'English',
  },

  use: 'Use',
  uses: {
    fetching: 'asking…',
    unknown: 'not on record',
    unreachable: 'cannot be found out now; please check again later',
  },
  used: (moment) => `used on ${moment}`,
  notUsed: 'no use recorded',
  usedBefore: (moment) =>
    `This receipt was used for a case on ${moment}. If that was not your office, find out why before you accept it a second time.`,
  notRecorded:
    'The seal is genuine, but the platform no longer has a record of this pledge, so it cannot be seen whether it was used. Ask the platform before you rely on it.',

  limits: 'What this shows, and what it does not',
  notASignature:
    'The seal proves the platform’s record of what was shown and answered. It is not a personal electronic signature of the person who pledged.',
  nobodyNamed:
    'The receipt holds no name, no ID number and no answers, so this page cannot see who pledged or what they stated; the receiving office’s system can.',
  namedByComparison:
    'The receipt holds no name, no ID number and no answers. To see what was entered, use “Compare with the application” above.',
  usedTwice:
    'The same receipt may be handed in at several offices. An office without a connected system leaves no record of use, so note the reference in your file.',

  exactWords: 'The exact words read and pledged',
  wordsProven: 'These words have been checked and are exactly those that were sealed.',
  wordsFetching: 'Fetching the words…',
  wordsUnreachable:
    'The words cannot be fetched now. The verdict above stands; please check again later.',
  wordsUnknown:
    'The platform does not have these words. The verdict above stands; please tell the platform’s operators.',
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
