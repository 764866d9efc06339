import type { Values } from './application.ts'
import type { Problem } from './form-problem.ts'
import type { FormField, PortalForm } from './forms/index.ts'

/** The form's texts, trimmed, known fields only. */
export function readValues({ fields }: PortalForm, form: FormData): Values {
  const names = Object.keys(fields)
  return Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value.trim() : '']
    }),
  )
}

export function checkValues({ fields }: PortalForm, values: Values): Problem[] {
  return Object.entries(fields).flatMap(([name, field]): Problem[] => {
    const value = values[name] ?? ''
    if (value === '') return field.kind === 'text' ? [] : [{ field: name, reason: 'missing' }]
    return accepts(field, value) ? [] : [{ field: name, reason: 'invalid' }]
  })
}

function accepts(field: FormField, text: string): boolean {
  switch (field.kind) {
    case 'phone':
      return /^1[3-9]\d{9}$/.test(text)
    case 'address':
      return text.length >= 5 && text.length <= 100
    case 'confirm':
      return text === 'yes'
    case 'text':
      return text.length <= field.longest
    default:
      return (field.choices as readonly string[]).includes(text)
  }
}
