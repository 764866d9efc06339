/** Of a receiver's words, in the order in which they are read. */
type Term = 'purpose' | 'told' | 'answers' | 'sensitive' | 'method' | 'retention' | 'contact'

/** What a data check says on its own account, in one language. Names are of departments. */
export interface CheckWords {
  /** In place of what a pledge says there. */
  readonly words: {
    readonly byPledge: string
    readonly proves: (what: string) => string
    readonly tickMissing: string
    readonly pledgeInstead: string
  }
  readonly review: string
  /** Where a statutory duty is the basis: the person is told, not asked. */
  readonly notice: string
  readonly sending: string
  readonly preview: string
  /** Of what the check has come to. */
  readonly headings: { readonly [standing: string]: (name: string) => string }
  /** What is said of it where the item has no words of its own. */
  readonly leads: { readonly waiting: string; readonly withdrawn: string }
  readonly terms: readonly (readonly [term: Term, name: string])[]
  readonly agree: (name: string) => string
  readonly consent: string
  readonly noted: string
  readonly asking: (names: string) => string
  readonly mayClose: string
  readonly asOf: string
  readonly dueAt: string
  readonly reference: string
  readonly use: string
  readonly again: string
  /** Of one's consents: seen, and withdrawn. */
  readonly withdraw: string
  /** The same where a duty is the basis, of which nothing can be withdrawn. */
  readonly seen: string
  readonly dispute: string
}
