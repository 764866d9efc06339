import { expect, it } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { dueOf, sayDue } from '../../../widget/desk/letters/due.ts'
import { deskWords } from '../../../widget/desk/words/words.ts'

const letter = { remindAt: '2026-09-12T03:00:00Z', dueAt: '2026-09-15T03:00:00Z' }

it.each([
  ['2026-09-05T03:00:00Z', 'calm', '还有 10 天', '還有 10 天', '10 days left'],
  ['2026-09-12T03:00:00Z', 'soon', '还有 3 天', '還有 3 天', '3 days left'],
  ['2026-09-14T03:00:00Z', 'soon', '还有 1 天', '還有 1 天', '1 day left'],
  // Past midnight in China, not yet in Greenwich.
  ['2026-09-14T16:30:00Z', 'soon', '今天到期', '今天到期', 'due today'],
  ['2026-09-15T03:00:00Z', 'overdue', '今天已超期', '今天已逾期', 'overdue since today'],
  ['2026-09-16T03:00:00Z', 'overdue', '已超期 1 天', '已逾期 1 天', '1 day overdue'],
  ['2026-10-15T03:00:00Z', 'overdue', '已超期 30 天', '已逾期 30 天', '30 days overdue'],
])('at %s a letter is %s: %s', (at, urgency, zhHans, zhHant, en) => {
  const now = Date.parse(at)
  expect(dueOf(letter, now).urgency).toBe(urgency)
  const said = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }
  for (const language of languages) {
    expect(sayDue(letter, deskWords[language].letters, now)).toBe(said[language])
  }
})
