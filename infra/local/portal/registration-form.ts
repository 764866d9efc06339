import type { Values } from './application.ts'
import type { Problem } from './form-problem.ts'

export const schools = ['first', 'riverside', 'bamboo'] as const
export const relations = ['mother', 'father', 'guardian'] as const
export const households = ['local', 'rural', 'elsewhere'] as const

interface Field {
  readonly required: boolean
  readonly accepts: (text: string) => boolean
}

const oneOf = (choices: readonly string[]): Field => ({
  required: true,
  accepts: (text) => choices.includes(text),
})

/** What a citizen fills in; names and numbers of parent and child come from the account. */
export const formFields: { readonly [name: string]: Field } = {
  relation: oneOf(relations),
  phone: { required: true, accepts: (text) => /^1[3-9]\d{9}$/.test(text) },
  household: oneOf(households),
  homeAddress: { required: true, accepts: (text) => text.length >= 5 && text.length <= 100 },
  school: oneOf(schools),
  kindergarten: { required: false, accepts: (text) => text.length <= 60 },
  confirm: oneOf(['yes']),
}

/** The form's texts, trimmed, known fields only. */
export function readValues(form: FormData): Values {
  const names = Object.keys(formFields)
  return Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value.trim() : '']
    }),
  )
}

export function checkValues(values: Values): Problem[] {
  return Object.entries(formFields).flatMap(([name, field]): Problem[] => {
    const value = values[name] ?? ''
    if (value === '') return field.required ? [{ field: name, reason: 'missing' }] : []
    return field.accepts(value) ? [] : [{ field: name, reason: 'invalid' }]
  })
}
