import type { LettersWords } from './letters.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const letters: LettersWords = {
  title: 'Letters',
  show: 'Show',
  filters: { open: 'To answer', overdue: 'Overdue', answered: 'Answered by me' },
  empty: {
    open: {
      what: 'No letter waits for an answer.',
      next: 'New ones appear here, what is due first at the top.',
    },
    overdue: {
      what: 'No letter is overdue.',
      next: 'What is due soon is marked under “To answer”.',
    },
    answered: {
      what: 'You have not answered a letter yet.',
      next: 'Those you answer appear here.',
    },
  },
  escalation:
    'Letters that nobody in your department answered in time come here. Remind the clerks, or answer yourself.',
  noEscalation: {
    what: 'No letter is overdue.',
    next: 'The clerks answer them in time; those that are late appear here.',
  },
  keys: 'Keyboard: ↑ ↓ another letter, Enter opens it, Esc goes back to the list.',
  refresh: 'Refresh',
  more: 'Show more',
  count: (letters, isAll) => (isAll ? `${letters} in all` : `The first ${letters}`),
  columns: {
    due: 'Due',
    item: 'Item',
    department: 'Department',
    asked: 'Asked',
    reference: 'Reference',
    answer: 'Answer',
    answered: 'Answered',
  },
  overdueBy: (late) => `${days(late)} overdue`,
  overdueToday: 'overdue since today',
  dueToday: 'due today',
  dueIn: (left) => `${days(left)} left`,
  soon: 'due soon',

  back: 'Back to the list',
  question: 'What is asked',
  person: 'Of whom',
  name: 'Name',
  idNumber: 'ID number',
  dispute: 'The person disputes the answer, because',
  before: 'What was answered before',
  personGone: 'Answered; the person is not shown any more.',
  basis: 'Basis',
  bases: {
    consent: (moment) => `The person, or their guardian, consented on ${moment}`,
    'statutory-duty': (moment) => `A statutory duty, of which the person was told on ${moment}`,
  },
  law: (law, article) => `${law}, ${article}`,
  agency: 'Who needs the proof',
  dueBy: 'Due by',
  confidential:
    'Use this to answer the letter and for nothing else. Do not copy it, keep it or pass it on.',

  yourAnswer: 'Your answer',
  answers: {
    yes: { what: 'Yes', next: 'Our records confirm it.' },
    no: { what: 'No', next: 'Our records say otherwise.' },
    unknown: {
      what: 'Not known',
      next: 'We have no record, or cannot tell. The proof can be uploaded.',
    },
  },
  chooseAnswer: 'Choose an answer.',
  asOf: 'As of which day',
  asOfHint: 'The day of the records you looked at, usually today.',
  asOfWrong: 'Enter a day that is not after today.',
  next: 'Continue',
  confirmTitle: 'Check and confirm',
  confirm: (name, answer, day) => `${name}: ${answer}, as of ${day}.`,
  final: 'An answer cannot be changed, and is recorded in your name.',
  send: 'Answer',
  change: 'Change',
  sending: 'Sending…',
  sent: { what: 'Answered.', next: 'Those who asked see it at once; no other letter is needed.' },
  problems: {
    'role-missing': {
      what: 'This letter is not yours to answer.',
      next: 'It belongs to another department, or your role was taken away. If it should be you, ask your administrator.',
    },
    'letter-unknown': {
      what: 'There is no such letter, or it may not be answered any more.',
      next: 'Nothing is left to do. Go back to the list.',
    },
    'letter-answered': {
      what: 'Somebody answered this letter already.',
      next: 'The first answer stands; yours was not recorded. Go back to the list.',
    },
    'consent-withdrawn': {
      what: 'The consent was withdrawn.',
      next: 'There is nothing to answer any more, and nothing you entered was recorded. Go back to the list.',
    },
    other: { what: 'That did not work.', next: 'Nothing was sent. Try again later.' },
  },
}
