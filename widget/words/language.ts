import type { Language } from '../../shared/kernel/language.ts'
import { loadChunk } from '../chunk.ts'
import type { Words } from './words.ts'
import { words as zhHans } from './zh-hans.ts'

/** Simplified Chinese comes with the script, so most citizens wait for no second file. */
export const wordsAtHand: Words = zhHans

/** @throws when the chunk of another language cannot be fetched. */
export async function loadWords(language: Language, chunks: string): Promise<Words> {
  if (language === 'zh-Hans') return zhHans
  return (await loadChunk(chunks, language === 'en' ? 'en' : 'zh-hant')).words
}
