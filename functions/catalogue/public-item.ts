import type { PublicItem } from '../../shared/api/catalogue.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { PublishedItem } from './published-item.ts'

/** What a page needs of a published version, in one language. */
export function publicItem({ item, wordings }: PublishedItem, language: Language): PublicItem {
  const shown = { id: item.id, version: item.version, language, wording: wordings[language] }
  switch (item.disposition) {
    case 'pledge': {
      const { disposition, assurance, mayPledge, validDays, questions } = item
      const text = item.wording[language]
      return { ...shown, disposition, assurance, mayPledge, validDays, questions, text }
    }
    case 'data-check': {
      const { disposition, basis, assurance, mayConsent, receivers, preview, validDays } = item
      const text = item.wording[language]
      return {
        ...shown,
        disposition,
        basis,
        assurance,
        mayConsent,
        receivers,
        preview,
        validDays,
        text,
      }
    }
    case 'certificate': {
      const { disposition, basis, assurance, mayRequest, receivers, validDays } = item
      const fields = item.fields.map(({ question, correctable, printed }) => {
        return { question, correctable, printed }
      })
      const levels = item.levels.map(({ level, days }) => ({ level, days }))
      const text = item.wording[language]
      const said = { disposition, basis, assurance, mayRequest, receivers, validDays }
      return { ...shown, ...said, fields, levels, text }
    }
    case 'cancelled':
      return { ...shown, disposition: item.disposition, text: item.wording[language] }
    default:
      return { ...shown, disposition: item.disposition, text: item.wording[language] }
  }
}
