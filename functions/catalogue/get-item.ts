import type { getItem, PublicItem } from '../../shared/api/catalogue.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { FindItem } from './items.ts'

/** The version in force, in one language, with what the page needs of it. */
export function itemGetter(findItem: FindItem, clock: () => number): Act<typeof getItem> {
  return async ({ params, query }) => {
    const found = await findItem(params.item, clock())
    if (!found) return new Refusal('item-unknown')
    const { item, wordings } = found
    const language = query.lang
    const shown = { id: item.id, version: item.version, language, wording: wordings[language] }
    if (item.disposition !== 'pledge') {
      return { ...shown, disposition: item.disposition, text: item.wording[language] } as PublicItem
    }
    const { disposition, assurance, mayPledge, validDays, questions } = item
    const text = item.wording[language]
    return { ...shown, disposition, assurance, mayPledge, validDays, questions, text }
  }
}
