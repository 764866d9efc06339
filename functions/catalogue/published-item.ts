import * as z from 'zod/mini'
import { ItemVersion } from '../../shared/catalogue/item.ts'
import type { WordingDocument } from '../../shared/catalogue/wording-document.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { digest } from '../../shared/seal/statement.ts'

/** An item version as published: immutable, with the hash of its wording in every language. */
export const PublishedItem = z.object({
  item: ItemVersion,
  wordings: z.object({ 'zh-Hans': digest, 'zh-Hant': digest, en: digest }),
})

export type PublishedItem = z.infer<typeof PublishedItem>

/** The document that is hashed, sealed and brought back by its hash. */
export function wordingDocument(item: ItemVersion, language: Language): WordingDocument {
  return {
    item: item.id,
    version: item.version,
    language,
    text: item.wording[language],
    ...(item.disposition === 'pledge' && { questions: item.questions }),
  }
}
