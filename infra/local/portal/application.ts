import type { Statement, Verdict, VerifiedReceipt } from '../../../shared/verify/index.ts'
import type { FormId } from './forms/index.ts'
import type { PageLanguage } from './portal-site.ts'

/** What became of a receipt at the platform: taken for this case once, not yet, or not at all. */
export type Redemption =
  | { readonly state: 'redeemed'; readonly at: string }
  /** A certificate is sealed for its case, and can be used for no other. */
  | { readonly state: 'not-needed' }
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
  | ReceiptMaterial
  | { readonly kind: 'not-required' }
  /** The rule could not be asked; whether the paper is needed at all is told later. */
  | { readonly kind: 'later' }

export interface ReceiptMaterial {
  readonly kind: 'receipt'
  /** A certificate with its fields likewise. */
  readonly receipt: string
  /** `awaiting-keys`: the platform's keys could not be fetched yet; nothing is known. */
  readonly verdict: Verdict | 'awaiting-keys'
  readonly statement?: Statement
  /** Of a certificate, the fields that were shown with it. */
  readonly fields?: NonNullable<VerifiedReceipt['fields']>
  readonly redemption: Redemption
}

/** By the field names of the form's uploads. */
export type Materials = { readonly [field: string]: Material }

/** What the citizen typed, by field name. */
export type Values = { readonly [field: string]: string }

export interface Application {
  readonly case: string
  readonly form: FormId
  readonly session: string
  readonly submittedAt: string
  readonly language: PageLanguage
  readonly values: Values
  readonly materials: Materials
}
