import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Members of what the desk is sent and answers. */
export const deskMembers: { readonly [path: string]: Told } = {
  roles: told('角色，每个只在一个部门有效', 'Roles, each in one department only'),
  role: told('角色', 'The role'),
  show: told(
    '看什么：open 等待答复的，overdue 已经到期的，answered 自己答复过的',
    'What to show: open, what waits; overdue, what is late; answered, what one answered oneself',
  ),
  after: told('上一页返回的 next', 'What `next` was on the page before'),
  letters: told('查询函，最先到期的在前', 'The letters, those due first first'),
  departmentName: told('部门名称', 'Name of the department'),
  askedAt: told('何时发出', 'When it was asked'),
  remindAt: told('从何时起提醒', 'From when on the clerk is reminded'),
  'listLetters.next': told(
    '后面还有时，下一页的 after',
    'The next page’s `after`, if there is one',
  ),
  'letters.dueAt': told('答复期限', 'By when an answer is due'),
  'getLetter.dueAt': told('答复期限', 'By when an answer is due'),
  'answerLetter.dueAt': told('答复期限', 'By when an answer is due'),
  answeredAt: told('何时答复', 'When it was answered'),
  dispute: told('当事人对此前答复的异议', 'What the person holds against the answer before'),
  'dispute.reason': told('当事人说的理由', 'The reason in the person’s words'),
  'dispute.answer': told('此前的答复', 'The answer before'),
  lawfulBasis: told('依据：本人同意，还是法定职责', 'The basis: consent, or a statutory duty'),
  'getLetter.expiresAt': told('最迟何时可以答复', 'Until when it may be answered'),
  'getLetter.person': told(
    '查询谁；答复以后不再显示',
    'Of whom is asked; gone once the letter is answered',
  ),
  'answerLetter.asOf': told('所知情况截至哪一天', 'The day as of which the department knows it'),
}
