import type { getRosterItems, RosterItem } from '../../shared/api/roster.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { postingsOf, type RosterParts } from './open-roster.ts'
import { basesInForce } from './statutory-bases.ts'

/** What the asker's departments may have checked for whole rosters, and by what law. */
export function rosterItemsGetter(parts: RosterParts): Act<typeof getRosterItems> {
  return async ({ account, query: { lang } }) => {
    const asker = await parts.whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    const postings = postingsOf(asker)
    if (postings.length === 0) return new Refusal('role-missing')
    const now = parts.clock()
    const bases = await Promise.all(
      postings.map(({ tenant, department }) => basesInForce(parts.table, tenant, department, now)),
    )
    const items = await Promise.all(
      bases.flat().map(async ({ item, department, law, article }) => {
        const published = (await parts.findItem(item, now))?.item
        if (published?.disposition !== 'data-check') return undefined
        const { title, asked, next, receivers } = published.wording[lang]
        const names = published.receivers.map((id) => receivers[id]?.name ?? id)
        const basis = [{ law, article }]
        return { item, department, title, asked, next, basis, receivers: names } as RosterItem
      }),
    )
    return { items: items.filter((one) => one !== undefined) }
  }
}
