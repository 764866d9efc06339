import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** A data check that may be begun: every condition is behind it. */
export interface Check {
  readonly tenant: string
  readonly site: string
  readonly origin: string
  readonly item: DataCheckItem
  readonly language: Language
  /** Hash of the wording that was shown. */
  readonly wording: string
  readonly claims: CitizenClaims
  /** The departments that may be asked, in the item's order. */
  readonly receivers: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
}
