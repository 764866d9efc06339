import { normalizeIdNumber } from '../../../shared/identity/id-number.ts'
import type { Typed } from './check-who.ts'
import type { Who } from './who.ts'

/** What stands in the form when it is drawn: what was said before, as it would have been typed. */
export function asTyped(who: Who, mayPledge: readonly string[]): Typed {
  return {
    forChild: who.person ? !!who.subject : !mayPledge.includes('self'),
    assisted: !!who.assistant,
    name: who.person?.name ?? '',
    idNumber: who.person?.idNumber ?? '',
    childName: who.subject?.name ?? '',
    childIdNumber: who.subject?.idNumber ?? '',
    assistantName: who.assistant?.name ?? '',
    staffNumber: who.assistant?.staffNumber ?? '',
  }
}

/** What was typed, as it is said to the platform. */
export function toWho(typed: Typed): Omit<Who, 'case' | 'sealed'> {
  const person = (name: string, idNumber: string) => ({
    name: name.trim(),
    idNumber: normalizeIdNumber(idNumber),
  })
  const { assistantName, staffNumber } = typed
  return {
    person: person(typed.name, typed.idNumber),
    ...(typed.forChild && { subject: person(typed.childName, typed.childIdNumber) }),
    ...(typed.assisted && {
      assistant: { name: assistantName.trim(), staffNumber: staffNumber.trim() },
    }),
  }
}
