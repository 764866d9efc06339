import type { SourcesWords } from './sources.zh-hans.ts'

export const sources: SourcesWords = {
  title: 'Sources',
  refresh: 'Refresh',
  empty: {
    what: 'No source is registered.',
    next: 'Ask the administrators of the platform to register how your department answers.',
  },
  kind: 'How',
  kinds: {
    api: 'asked online',
    list: 'a list, fetched every night',
    letter: 'letters',
    record: 'asked online, fills in forms',
  },
  facts: 'What it can be asked',
  hosts: 'Hosts',
  due: 'Answer due in',
  days: (days) => `${days} days`,
  inForce: 'In use',
  none: 'No list was taken yet, so this source answers “not known”.',
  taken: (asOf, persons) => `The list of ${asOf}, ${persons.toLocaleString('en')} persons`,
  until: 'In use until',
  expired: (moment) =>
    `Out of date since ${moment}: it answers “not known” now. Please provide a new list.`,
  run: 'Last taking',
  running: (lines, since) =>
    `Being taken since ${since}: ${lines.toLocaleString('en')} lines read.`,
  done: (moment, lines) => `Taken ${moment}, ${lines.toLocaleString('en')} lines.`,
  notTaken: (moment) => `Not taken on ${moment}; the list before stays in use.`,
  refusals: {
    'not-allowed': 'Its address is not on a registered host.',
    unreachable: 'The server of your department cannot be reached.',
    'timed-out': 'The server was too slow to read it to the end.',
    refused: 'The server did not hand it out.',
    'cut-off': 'The file broke off before its end.',
    'no-length': 'The server did not say how long the file is, so a part looks like the whole.',
    'wrong-encoding': 'Its encoding is not the registered one.',
    'wrong-columns': 'Its header is not the registered one.',
    'bad-lines': 'These lines are wrong, counted from the header:',
    empty: 'There is nobody in it.',
    shrunk:
      'It has a fifth fewer persons than the one before. If that is right, ask the platform’s administrators to take it.',
    older: 'It is older than the one in use.',
    'too-old': 'It is too old to answer anything.',
    interrupted: 'We could not finish, and try again.',
  },
  reasons: {
    'not-csv': 'not CSV',
    'wrong-number-of-cells': 'wrong number of cells',
    formula: 'a formula',
    'not-an-id-number': 'not an ID number',
    'no-such-answer': 'an answer that is not registered',
    disagrees: 'two answers for one person',
  },
  badLine: (line, reason, other) =>
    `Line ${line}: ${reason}${other ? ` (disagrees with line ${other})` : ''}`,
  previous: 'The one before',
  restore: 'Put the list before back',
  restoreMeans:
    'From then on checks are answered by the list before, until the next is taken; answers already given stay. Doing it once more undoes it.',
  restoreNow: 'Put it back',
  keep: 'Leave it',
  restoring: 'Putting it back…',
  restored: { what: 'It is back.', next: 'Checks are answered by this list from now on.' },
  notRestored: {
    what: 'It was not put back.',
    next: 'It is too old, a new one is being taken, or something just changed; see how things stand now.',
  },
}
