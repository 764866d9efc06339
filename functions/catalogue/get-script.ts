import { type getScript, PublicItem } from '../../shared/api/catalogue.ts'
import type { Act } from '../http/serve.ts'
import type { FindItem } from './items.ts'
import { publicItem } from './public-item.ts'

/**
 * The embed script with items in front of it, handed over on the script's own element: nothing is left
 * on the page's global object, and a page that has other items or another language fetches those.
 *
 * @param script the text of `jz.js`
 */
export function scriptGetter(
  findItem: FindItem,
  script: string,
  clock: () => number,
): Act<typeof getScript> {
  return async ({ params, query }) => {
    const ids = [...new Set(params.items.split(','))]
    const found = await Promise.all(ids.map((id) => findItem(id, clock())))
    const items = found.flatMap((item) =>
      item ? [PublicItem.parse(publicItem(item, query.lang))] : [],
    )
    return `document.currentScript.jzItems=${scriptLiteral(items)};${script}`
  }
}

/** JSON as a script: two line separators are text in JSON and end a line in older JavaScript. */
function scriptLiteral(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
