import type { PublicItem } from '../../shared/api/catalogue.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { PublishedItem } from './published-item.ts'

/** What a page needs of a published version, in one language. */
export function publicItem({ item, wordings }: PublishedItem, language: Language): PublicItem {
  const shown = { id: item.id, version: item.version, language, wording: wordings[language] }
  if (item.disposition !== 'pledge') {
    return { ...shown, disposition: item.disposition, text: item.wording[language] } as PublicItem
  }
  const { disposition, assurance, mayPledge, validDays, questions } = item
  const text = item.wording[language]
  return { ...shown, disposition, assurance, mayPledge, validDays, questions, text }
}
