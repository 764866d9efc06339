import type { getItem } from '../../shared/api/catalogue.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { FindItem } from './items.ts'
import { publicItem } from './public-item.ts'

/** The version in force, in one language, with what the page needs of it. */
export function itemGetter(findItem: FindItem, clock: () => number): Act<typeof getItem> {
  return async ({ params, query }) => {
    const found = await findItem(params.item, clock())
    return found ? publicItem(found, query.lang) : new Refusal('item-unknown')
  }
}
