import type { Language } from '../kernel/language.ts'
import { type Outcome, type ProblemCode, Refusal } from '../kernel/problem.ts'
import type { ItemVersion } from './item.ts'

/** An item version, and the hash of its wording in each language. */
interface Published {
  readonly item: ItemVersion
  readonly wordings: { readonly [L in Language]: string }
}

/** What a page says it showed. */
interface Shown {
  readonly itemVersion: number
  /** Hash of the wording. */
  readonly wording: string
}

const otherwise = {
  pledge: 'item-not-by-pledge',
  'data-check': 'item-not-by-check',
  certificate: 'item-not-by-certificate',
} as const satisfies { readonly [disposition: string]: ProblemCode }

/** What was shown must be the version in force, of this disposition; its hash says in which language. */
export function shownVersion<D extends keyof typeof otherwise>(
  disposition: D,
  published: Published | undefined,
  shown: Shown,
): Outcome<{ item: Extract<ItemVersion, { disposition: D }>; language: Language }> {
  if (!published) return new Refusal('item-unknown')
  const { item, wordings } = published
  if (item.disposition !== disposition) return new Refusal(otherwise[disposition])
  const found = Object.entries(wordings).find(([, hash]) => hash === shown.wording)
  if (item.version !== shown.itemVersion || !found) {
    return new Refusal('item-replaced', { currentVersion: item.version })
  }
  // The checks above are what the casts rest on.
  const [language] = found as [Language, string]
  return { item: item as Extract<ItemVersion, { disposition: D }>, language }
}
