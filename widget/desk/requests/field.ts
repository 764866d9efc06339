import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'

export type FieldAtDesk = RequestAtDesk['fields'][number]

/** What a field says, in words where it has them. */
export function printedValue({ text, value }: FieldAtDesk): string | undefined {
  return text ?? (value === undefined ? undefined : String(value))
}

/** What its source had said, where the citizen corrected it. */
export function sourceValue({ correctedText, corrected }: FieldAtDesk): string | undefined {
  return correctedText ?? (corrected === undefined ? undefined : String(corrected))
}

/** Which fields say something else than they did when they were read before. */
export function changedFields(
  before: readonly FieldAtDesk[],
  now: readonly FieldAtDesk[],
): readonly string[] {
  const said = new Map(before.map((field) => [field.id, field]))
  return now
    .filter((field) => {
      const old = said.get(field.id)
      return old?.value !== field.value || old?.corrected !== field.corrected
    })
    .map(({ id }) => id)
}
