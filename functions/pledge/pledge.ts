import type { PledgeItem } from '../../shared/catalogue/item.ts'
import type { Answers } from '../../shared/catalogue/question.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** A pledge that may be accepted: every check is behind it. */
export interface Pledge {
  readonly idempotencyKey: string
  readonly tenant: string
  readonly site: string
  readonly origin: string
  readonly item: PledgeItem
  readonly language: Language
  /** Hash of the wording that was shown. */
  readonly wording: string
  readonly claims: CitizenClaims
  /** Normalized. */
  readonly answers: Answers
  /** When it is accepted, milliseconds since 1970. */
  readonly now: number
}
