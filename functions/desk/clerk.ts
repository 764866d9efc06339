import type { LetterRecord } from '../table/letter-record.ts'
import type { Asker } from './who-is-asking.ts'

/** Where somebody answers letters: departments, each of one tenant. */
export function clerkOf({ roles }: Asker) {
  return roles.filter(({ role }) => role === 'letter-clerk')
}

export function mayAnswer(asker: Asker, letter: LetterRecord): boolean {
  return clerkOf(asker).some(
    ({ tenant, department }) => tenant === letter.tenant && department === letter.department,
  )
}
