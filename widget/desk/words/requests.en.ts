import type { RequestsWords } from './requests.ts'
import { together } from './together.en.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const requests: RequestsWords = {
  title: 'Certificates',
  show: 'Show',
  filters: { waiting: 'To decide', overdue: 'Overdue', decided: 'Decided by me' },
  empty: {
    waiting: {
      what: 'No request waits for your decision.',
      next: 'Those whose turn it is at your office appear here, what is due first at the top.',
    },
    overdue: {
      what: 'No request is overdue.',
      next: 'What your office or one below has not decided in time is listed here; what is due soon is marked under “To decide”.',
    },
    decided: {
      what: 'You have not decided on a request yet.',
      next: 'Those you decide on appear here, with what became of them.',
    },
  },
  keys: 'Keyboard: ↑ ↓ another request, Enter opens it, Esc goes back to the list.',
  refresh: 'Refresh',
  more: 'Show more',
  count: (requests, isAll) => (isAll ? `${requests} in all` : `The first ${requests}`),
  columns: {
    due: 'Due',
    state: 'State',
    title: 'Certificate',
    village: 'Village',
    sent: 'Sent',
    level: 'Office',
    reference: 'Reference',
  },
  overdueBy: (late) => `${days(late)} overdue`,
  overdueToday: 'overdue since today',
  dueToday: 'due today',
  dueIn: (left) => `${days(left)} left`,
  youDecided: (action, moment) => `You: ${action}, ${moment}`,
  soon: 'due soon',
  corrections: (count) => (count === 1 ? '1 correction' : `${count} corrections`),
  levels: { village: 'Village', town: 'Town', district: 'District' },
  states: {
    draft: 'not sent yet',
    'at-level': 'being decided',
    returned: 'returned to the citizen for changes',
    withdrawn: 'withdrawn by the citizen',
    refused: 'refused',
    sealing: 'approved, the certificate is being made',
    issued: 'issued',
    revoked: 'revoked',
    superseded: 'replaced by a newer certificate',
    expired: 'expired',
  },

  back: 'Back to the list',
  proves: 'What it proves',
  agency: 'Who needs the proof',
  basis: 'Basis',
  law: (law, article) => `${law}, ${article}`,
  number: 'Certificate number',
  confidential:
    'Use this to decide on the request and for nothing else. Do not copy it, keep it or pass it on.',
  onlyLooking: {
    'not-your-turn': {
      what: 'This request is not yours to decide at present; you may look.',
      next: 'Where it is and what was done stands under “Progress”.',
    },
    'own-request': {
      what: 'This request is about yourself; you may only look.',
      next: 'Nobody decides on their own certificate. A colleague in your office has to.',
    },
    'decided-before': {
      what: 'You approved this request at another level; here you may only look.',
      next: 'Nobody decides at two levels. A colleague in your office has to.',
    },
  },
  problems: {
    'role-missing': {
      what: 'This request is not yours to see to.',
      next: 'It belongs to another office, or your role was taken away. If it should be you, ask your administrator.',
    },
    'certificate-unknown': {
      what: 'There is no such request.',
      next: 'Check the reference, or go back to the list.',
    },
    'request-moved-on': {
      what: 'Your decision was not recorded: the request has moved on.',
      next: 'A colleague may have decided, or the citizen withdrew it. Below is how it stands now.',
    },
    'screen-stale': {
      what: 'Your decision was not recorded: the request changed after you opened it.',
      next: 'Below is what it says now; what you wrote is still there. Read it again, then decide.',
    },
    'not-printable': {
      what: 'Not approved: some characters cannot be printed on the certificate.',
      next: 'Return it, so that they are written in another way. Below it says which.',
    },
    'own-request': {
      what: 'Your decision was not recorded: this request is about yourself.',
      next: 'Nobody decides on their own certificate. A colleague in your office has to.',
    },
    'decided-before': {
      what: 'Your decision was not recorded: you approved this request at another level.',
      next: 'Nobody decides at two levels. A colleague in your office has to.',
    },
    other: { what: 'That did not work.', next: 'No decision was recorded. Try again later.' },
  },

  fields: 'What it says',
  field: 'Field',
  value: 'Value',
  from: 'From',
  use: 'For',
  origins: {
    token: 'Who signed in',
    record: 'A department’s data',
    certificate: 'An earlier certificate of this kind',
    citizen: 'Written by the citizen',
  },
  record: (department) => `Data of ${department}`,
  asOf: (day) => `as of ${day}`,
  noValue: 'not filled in',
  corrected: 'Corrected by the citizen',
  sourceSaid: (value) => `The source says: ${value}`,
  changed: 'Not what you read before',
  printed: 'printed',
  notPrinted: 'for the decision only',
  unprintable: {
    what: 'These characters cannot be printed. The request cannot be approved before they are changed.',
    next: 'The certificate’s typeface does not have them; they would come out blank. Return the request and say what to change.',
  },
  unprintableIn: (labels) => `In: ${labels}`,

  progress: 'Progress',
  progresses: {
    'to-come': 'to come',
    now: 'being decided',
    approved: 'approved',
    skipped: 'left out',
  },
  skipped: {
    'all-from-data':
      'all of it is from data and nothing was corrected, so this level is not needed',
    unchanged: 'renewed, and the department’s data says the same as before',
  },
  dueBy: (moment) => `due ${moment}`,
  steps: 'What was done',
  actions: {
    send: 'Sent',
    renew: 'Renewed by itself',
    withdraw: 'Withdrawn',
    approve: 'Approved',
    return: 'Returned for changes',
    refuse: 'Refused',
    issue: 'Issued',
    revoke: 'Revoked',
    supersede: 'Replaced by a newer certificate',
    expire: 'Expired',
  },
  who: { citizen: 'The citizen', system: 'The platform', staff: 'An office' },
  office: (level, staffNumber) => (staffNumber ? `${level}, ${staffNumber}` : level),
  because: (reason) => `Reason: ${reason}`,

  decide: 'Your decision',
  choices: {
    approve: {
      what: 'Approve',
      next: 'It is right. It goes on to the next office; after the last one the certificate is issued.',
    },
    return: { what: 'Return', next: 'Something has to be changed; the citizen can send it again.' },
    refuse: { what: 'Refuse', next: 'It may not be issued. That is the end of this request.' },
    revoke: {
      what: 'Revoke this certificate',
      next: 'It was issued wrongly, or things have changed. It is not valid any more.',
    },
  },
  choose: 'Choose a decision.',
  notWhileUnprintable: 'Not before the characters that cannot be printed are changed.',
  reason: {
    return: {
      what: 'What to change',
      next: 'The citizen reads this. Say which field, and how to change it.',
    },
    refuse: {
      what: 'Why it is refused',
      next: 'The citizen reads this. How to appeal is added from the rules of the item; there is no need to write it.',
    },
    revoke: {
      what: 'Why it is revoked',
      next: 'The citizen reads this. Say what was wrong, or what has changed.',
    },
  },
  reasonWrong: 'Give a reason of 2 to 500 characters.',
  phrases: 'Ready phrases, to be edited:',
  readyPhrases: [
    'The correction does not agree with the department’s record. Please say why, or have the record corrected first.',
    'This field is not complete. Please add: ',
    'The name or ID number does not agree with the identity document. Please check and send it again.',
    'You are neither registered nor living in the village you chose. Please choose the right one.',
  ],
  unprintablePhrase: (characters) =>
    `“${characters}” cannot be printed. Please write it as on the identity document, or in standard characters.`,
  next: 'Continue',
  confirmTitle: {
    approve: 'Check and approve',
    return: 'Check and return',
    refuse: 'Check and refuse',
    revoke: 'Check and revoke',
  },
  atLevel: (level) => `${level} level`,
  willBePrinted: 'What will be printed',
  final: {
    approve: 'An approval cannot be taken back, and is recorded in your name.',
    return: 'The citizen changes it then; the return is recorded in your name.',
    refuse:
      'A refusal cannot be taken back, and is recorded in your name. The citizen is told how to appeal.',
    revoke:
      'A revocation cannot be taken back, and is recorded in your name. Whoever checks the certificate sees it.',
  },
  send: { approve: 'Approve', return: 'Return', refuse: 'Refuse', revoke: 'Revoke' },
  change: 'Change',
  sending: 'Sending…',
  lost: {
    what: 'The platform did not answer, so it is not certain that this was recorded.',
    next: 'Choose the button again: however often you do, it counts once. What you entered is still here.',
  },
  notSent: 'What you wrote was not sent; copy it if you need it:',

  approvedTo: (office) => ({ what: 'Approved.', next: `It is now at ${office}.` }),
  sealing: {
    what: 'Approved; the certificate is being made.',
    next: 'Its number appears here once it is made; you need not wait.',
  },
  issued: (number) => ({
    what: `The certificate is issued, number ${number}.`,
    next: 'The citizen sees it at once.',
  }),
  returned: {
    what: 'Returned.',
    next: 'The citizen reads your reason, and can change it and send it again.',
  },
  refused: { what: 'Refused.', next: 'The citizen reads the reason, and how to appeal.' },
  revoked: { what: 'Revoked.', next: 'Whoever checks the certificate from now on sees that.' },
  nextWaiting: 'Next: ',
  noneWaiting: 'No other request waits for your decision.',

  together,
}
