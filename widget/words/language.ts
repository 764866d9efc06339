import type { Language } from '../../shared/kernel/language.ts'
import type { Words } from './words.ts'
import { words as zhHans } from './zh-hans.ts'

/** Simplified Chinese comes with the script, so most citizens wait for no second file. */
export const wordsAtHand: Words = zhHans

/** @throws when the chunk of another language cannot be fetched. */
export async function loadWords(language: Language, chunks: string): Promise<Words> {
  if (language === 'zh-Hans') return zhHans
  const chunk: { words: Words } = await import(`${chunks}${language.toLowerCase()}.js`)
  return chunk.words
}
