import type { TogetherWords } from './together.ts'

const requests = (count: number) => `${count} ${count === 1 ? 'request' : 'requests'}`

export const together: TogetherWords = {
  title: 'Approve together',
  offer: (may, drawn) =>
    `${requests(may)} below would print nothing but what departments’ data and a verified identity say, without a correction: the rules of the item allow them to be approved together. ${
      drawn > 0
        ? `${requests(drawn)} ${drawn === 1 ? 'was' : 'were'} drawn, to be read one by one.`
        : 'Those drawn have to be read one by one; there is none here.'
    }`,
  column: 'Select',
  pick: (title, reference) => `Select “${title}”, reference ${reference}`,
  pickAll: (count) => `Select all ${count} that may be approved together`,
  pickNone: 'Select none',
  drawn: 'Drawn, to be read by itself',
  go: (count) => `Approve the ${requests(count)} selected`,
  picked: (count) => `${count} selected`,
  nothingPicked: 'Please select the requests to be approved first.',
  confirmTitle: (count) => `Check once more, then approve ${requests(count)}`,
  unread:
    'You have not opened these one by one. If you are not sure of one, go back and open it before you decide.',
  final:
    'An approval cannot be taken back. Each is recorded in your name, and as one of several approved together.',
  send: (count) => `Approve ${requests(count)}`,
  sending: (done, all) => `Sending: ${done} of ${all} done…`,
  lost: {
    what: 'The platform did not answer, and nobody knows whether the rest was recorded.',
    next: 'Please go on: however often you do, each is approved once.',
  },
  goOn: 'Go on',
  done: (approved) =>
    approved > 0
      ? {
          what: `${requests(approved)} approved.`,
          next: 'What follows goes on by itself, and the citizens see it at once.',
        }
      : { what: 'None was approved.', next: 'The reasons are below.' },
  left: (count) => `${requests(count)} not approved; please open each:`,
  why: {
    drawn: 'was drawn, to be read by itself',
    'not-together': 'would print something that is not from data, and has to be read',
    'role-missing': 'is not yours to decide',
    'certificate-unknown': 'does not exist',
    'request-moved-on':
      'has moved on: a colleague may have decided it, or its citizen withdrawn it',
    'screen-stale': 'has changed since you saw it; please read it again',
    'not-printable': 'has characters that the certificate cannot show',
    'own-request': 'is about yourself',
    'decided-before': 'was approved by you at another level',
  },
  step: (oneIn) =>
    `Approved together with others, of which one in ${oneIn} is drawn to be read by itself`,
}
