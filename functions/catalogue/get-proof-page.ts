import { type getProofPage, PublicItem } from '../../shared/api/catalogue.ts'
import type { Site } from '../../shared/identity/site.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { InlineScript } from './inline-script.ts'
import type { FindItem } from './items.ts'
import { proofPage } from './proof-page.ts'
import { publicItem } from './public-item.ts'

/** The proof page of an item in force, for a registered site. */
export function proofPageGetter(
  findSite: (id: string) => Promise<Site | undefined>,
  findItem: FindItem,
  script: InlineScript,
  clock: () => number,
): Act<typeof getProofPage> {
  return async ({ params, query }) => {
    const [site, published] = await Promise.all([
      findSite(params.site),
      findItem(params.item, clock()),
    ])
    if (!site) return new Refusal('site-unknown')
    if (!published) return new Refusal('item-unknown')
    return proofPage(site, PublicItem.parse(publicItem(published, query.lang)), script)
  }
}
