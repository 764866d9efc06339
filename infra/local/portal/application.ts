import type { Statement, Verdict } from '../../../shared/verify/index.ts'
import type { MaterialField, PageLanguage } from './portal-site.ts'

/** What became of a receipt at the platform: taken for this case once, not yet, or not at all. */
export type Redemption =
  | { readonly state: 'redeemed'; readonly at: string }
  | { readonly state: 'pending'; readonly reason: string }
  | { readonly state: 'refused'; readonly verdict: string }

/** A paper as it was handed in, or what stands in for it. */
export type Material =
  | {
      readonly kind: 'file'
      readonly name: string
      readonly bytes: number
      readonly storedAs: string
    }
  | {
      readonly kind: 'receipt'
      readonly receipt: string
      /** `awaiting-keys`: the platform's keys could not be fetched yet; nothing is known. */
      readonly verdict: Verdict | 'awaiting-keys'
      readonly statement?: Statement
      readonly redemption: Redemption
    }
  | { readonly kind: 'not-required' }
  /** The rule could not be asked; whether the paper is needed at all is told later. */
  | { readonly kind: 'later' }

export type Materials = { readonly [Field in MaterialField]: Material }

/** What the citizen typed, by field name. */
export type Values = { readonly [field: string]: string }

export interface Application {
  readonly case: string
  readonly session: string
  readonly submittedAt: string
  readonly language: PageLanguage
  readonly values: Values
  readonly materials: Materials
}
