import type { Told } from '../site-map.ts'
import { told } from './told.ts'

const rows = told('有多少人', 'How many persons')
const chunks = told('分成几部分送来', 'In how many parts it is handed in')
const line = told('在原文件的第几行', 'The line in the file')
const was = told('上一次核验的结果', 'What it was in the run before')

/** Members of what the roster check is sent and answers. */
export const rosterMembers: { readonly [path: string]: Told } = {
  'getRosterItems.items': told(
    '可以成批核验的事项，各有法律依据',
    'Items that may be checked for whole rosters, each with its law',
  ),
  next: told('结果为“否”时该做什么', 'What to do when the answer is no'),
  key: told(
    '128 位随机数，base64url；同一个值就是同一份名册',
    '128 random bits, base64url; the same again is the same roster',
  ),
  'makeRoster.label': told('名册的名称，自己认得即可', 'What its owner calls the roster'),
  'putRosterRows.label': told('名册的名称', 'What its owner calls the roster'),
  rows,
  chunks,
  chunk: told('第几部分，从 0 起', 'Which part, from 0'),
  'putRosterRows.rows': told(
    '这一部分的人；送去时是名单，答回来是全部人数',
    'The persons of this part; in the answer, how many there are in all',
  ),
  line,
  createdAt: told('何时建立', 'When it was begun'),
  received: told('已经送到几部分', 'How many parts have arrived'),
  run: told('最近一次核验', 'The last run of the check'),
  number: told('第几次', 'Which run it is, from 1'),
  startedAt: told('何时开始', 'When it began'),
  endedAt: told('何时结束；进行中没有', 'When it ended; absent while it goes on'),
  checked: told('已经核验多少人', 'How many persons are checked so far'),
  counts: told('各种结果的人数', 'How many of each outcome'),
  changed: told('结果与上一次不同的人数', 'Of how many the outcome is another than before'),
  again: told('上一次结束后，再核验一次', 'Begins the next run after one that has ended'),
  rosters: told('本部门的名册，最新的在前', 'The department’s rosters, the newest first'),
  exceptions: told('没有得到确认的人', 'Who is not confirmed'),
  resolved: told('这一次得到确认、上一次没有的人', 'Confirmed now, and not in the run before'),
  outcome: told(
    '名单上的结果：yes、no；unknown 指名单上没有这个人',
    'What the lists say: yes or no; unknown when none has the person',
  ),
  was,
  'listExceptions.next': told(
    '后面还有时，下一页的 after',
    'The next page’s `after`, if there is one',
  ),
  erasedAt: told('何时删除', 'When it was erased'),
}
