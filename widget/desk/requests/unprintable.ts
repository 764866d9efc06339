import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import { printedValue } from './field.ts'

/** A character that cannot be printed, and which fields have it. */
export interface Unprintable {
  readonly character: string
  readonly codePoints: string
  readonly labels: readonly string[]
}

export function unprintableIn({ unprintable, fields }: RequestAtDesk): readonly Unprintable[] {
  return unprintable.map((character) => ({
    character,
    codePoints: codePointsOf(character),
    labels: fields
      .filter((field) => field.printed && printedValue(field)?.includes(character))
      .map(({ label }) => label),
  }))
}

/** As the tables of Unicode name them: `U+9FEB`, `U+2CE93`. */
export function codePointsOf(character: string): string {
  return [...character]
    .map((one) => one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'))
    .map((digits) => `U+${digits}`)
    .join(' ')
}
