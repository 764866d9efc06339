import type { LetterInQueue } from '../../../shared/api/desk.ts'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import type { LettersWords } from '../words/letters.ts'

/** How it is said. */
export type DueWords = Pick<LettersWords, 'overdueBy' | 'overdueToday' | 'dueToday' | 'dueIn'>

export type Urgency = 'overdue' | 'soon' | 'calm'

/** How a letter stands to its due date; days are China's, by which offices work. */
export function dueOf(
  { dueAt, remindAt }: Pick<LetterInQueue, 'dueAt' | 'remindAt'>,
  now: number,
): { readonly urgency: Urgency; readonly days: number } {
  const days = dayNumber(Date.parse(dueAt)) - dayNumber(now)
  if (now >= Date.parse(dueAt)) return { urgency: 'overdue', days }
  return { urgency: now >= Date.parse(remindAt) ? 'soon' : 'calm', days }
}

const dayNumber = (moment: number) => Date.parse(dayInChina(moment)) / 86_400_000

/** In words: late by how much, today, or in how many days. */
export function sayDue(
  letter: Pick<LetterInQueue, 'dueAt' | 'remindAt'>,
  words: DueWords,
  now: number,
) {
  const { urgency, days } = dueOf(letter, now)
  if (urgency === 'overdue') return days < 0 ? words.overdueBy(-days) : words.overdueToday
  return days === 0 ? words.dueToday : words.dueIn(days)
}
