import type { Words } from '../words/index.ts'

/** The word a form's field is called by; every field of a form has one. */
export function wordOf(words: Words, name: string): string {
  if (!Object.hasOwn(words, name)) throw new Error(`there is no word for ${name}`)
  return words[name as keyof Words]
}
