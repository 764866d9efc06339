import type { ItemVersion } from '../../../shared/catalogue/item.ts'
import type { Html, Slot } from '../html.ts'
import type { Section } from '../page.ts'

/** The page for web masters, but for what is made out of the catalogue. */
export interface WebmasterWords {
  readonly title: string
  readonly lead: Html
  readonly items: {
    readonly heads: readonly string[]
    readonly effects: { readonly [Disposition in ItemVersion['disposition']]: string }
  }
  /** Beside an example that keeps its upload. */
  readonly unchanged: string
  readonly signedInOnly: string
  readonly sections: readonly Section[]
  readonly trouble: {
    readonly heads: readonly string[]
    readonly rows: readonly (readonly [symptom: string, remedy: Slot])[]
  }
}
