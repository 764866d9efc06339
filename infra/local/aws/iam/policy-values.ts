/** IAM writes a list of one without the list. */
export type OneOrMany<T> = T | readonly T[]

export function many<T>(value: OneOrMany<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}

/** Conditions may hold 5 and true as well as "5" and "true". */
export const scalar = (value: unknown) =>
  typeof value === 'boolean' || typeof value === 'number' ? String(value) : value

/** @throws Error for anything but texts, such as an intrinsic function that was not resolved. */
export function strings(values: readonly unknown[], element: string): string[] {
  if (values.length === 0) throw new Error(`${element} is empty`)
  return values.map((value) => {
    if (typeof value !== 'string') {
      throw new Error(`${element} holds ${JSON.stringify(value)}, which is not a resolved text`)
    }
    return value
  })
}
