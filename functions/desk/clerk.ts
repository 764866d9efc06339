import { type Instant, toInstant } from '../../shared/kernel/instant.ts'
import type { LetterRecord } from '../table/letter-record.ts'
import type { Asker } from './who-is-asking.ts'

/** Where somebody answers letters: departments, each of one tenant. */
export function clerkOf({ roles }: Asker) {
  return roles.filter(({ role }) => role === 'letter-clerk')
}

/** Where somebody looks after how a department is asked, and sees to letters that no clerk answered in time. */
export function administratorOf({ roles }: Asker) {
  return roles.filter(({ role }) => role === 'source-administrator')
}

/** Whether letters of any department are this person’s business. */
export function seesLetters(asker: Asker): boolean {
  return clerkOf(asker).length + administratorOf(asker).length > 0
}

/** Whether an answer is late, so that the letter concerns the administrator too. */
export function isOverdue(dueAt: Instant, now: number): boolean {
  return dueAt < toInstant(now)
}

/** A department's clerks answer its letters; those that are overdue, its administrator as well. */
export function mayAnswer(asker: Asker, letter: LetterRecord, now: number): boolean {
  const postings = [
    ...clerkOf(asker),
    ...(isOverdue(letter.dueAt, now) ? administratorOf(asker) : []),
  ]
  return postings.some(
    ({ tenant, department }) => tenant === letter.tenant && department === letter.department,
  )
}
