import { isAdult, isIdNumber, normalizeIdNumber } from '../../../shared/identity/id-number.ts'
import type { PageWords } from '../words.ts'

/** What was typed, by the name of the field. */
export interface Typed {
  readonly forChild: boolean
  readonly assisted: boolean
  readonly name: string
  readonly idNumber: string
  readonly childName: string
  readonly childIdNumber: string
  readonly assistantName: string
  readonly staffNumber: string
}

export type TypedField = Exclude<keyof Typed, 'forChild' | 'assisted'>

/** What is wrong with a field, in words. */
export type Errors = { readonly [Field in TypedField]?: string }

/** Asked for beside the box that says that somebody assists. */
export function ofStaff(field: TypedField): boolean {
  return field === 'assistantName' || field === 'staffNumber'
}

/** The fields that are asked for, in the order of the page. */
export function askedFields({ forChild, assisted }: Typed): TypedField[] {
  return [
    'name',
    'idNumber',
    ...(forChild ? (['childName', 'childIdNumber'] as const) : []),
    ...(assisted ? (['assistantName', 'staffNumber'] as const) : []),
  ]
}

/**
 * What must be corrected before anybody is asked, by field.
 *
 * @param today the day in China, RFC 3339 full-date
 */
export function checkWho(typed: Typed, today: string, words: PageWords): Errors {
  const errors: { [Field in TypedField]?: string } = {}
  for (const field of askedFields(typed)) {
    const value = typed[field].trim()
    if (!value) errors[field] = words.missing
    else if (/idNumber/i.test(field)) {
      const error = checkIdNumber(normalizeIdNumber(value), field, today, words)
      if (error) errors[field] = error
    }
  }
  return errors
}

function checkIdNumber(
  idNumber: string,
  field: TypedField,
  today: string,
  words: PageWords,
): string | undefined {
  if (!isIdNumber(idNumber)) return words.wrongIdNumber
  const adult = isAdult(idNumber, today)
  if (field === 'idNumber') return adult ? undefined : words.notAdult
  return adult ? words.notMinor : undefined
}

/** What must be corrected after the platform was asked, by its refusal. */
export function refusedFields(code: string, words: PageWords): Errors {
  if (code === 'person-not-adult') return { idNumber: words.notAdult }
  if (code === 'subject-not-minor') return { childIdNumber: words.notMinor }
  return { name: words.notTaken, idNumber: words.notTaken }
}
