import type { Assurance } from '../../../shared/identity/assurance.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { Statement } from '../../../shared/verify/statement.ts'
import type { Verdict } from '../../../shared/verify/verdict.ts'
import type { Use } from '../record.ts'

/** Why there is nothing to check: the field is empty, or holds a reference or a code with a slip in it. */
export type FieldError = 'missing' | 'reference-wrong' | 'code-wrong'

/** What a reader is told first, and what to do about it. */
export interface Told {
  readonly heading: string
  readonly next: string
}

/** What the verify page says, in one language. A missing phrase does not compile. */
export interface VerifyWords {
  readonly title: string
  readonly platform: string
  readonly chooseLanguage: string
  readonly lead: string
  /** Where what is entered goes: nowhere, but for the reference, and a certificate’s code. */
  readonly privacy: string

  readonly receipt: string
  readonly receiptHint: string
  readonly fieldErrors: { readonly [E in FieldError]: string }
  readonly caseNumber: string
  readonly caseHint: string
  readonly check: string
  readonly clear: string
  readonly checking: string

  readonly verdicts: { readonly [V in Verdict]: Told }
  /** Of a request for a certificate that is not decided. */
  readonly requestUnderWay: Told
  readonly caseFits: (caseNumber: string) => string
  readonly caseEntered: (caseNumber: string) => string
  readonly caseNotChecked: string
  /** A pledge made on a page of ours has no case that an office knows. */
  readonly caseOfTyped: string
  /** What the lowest assurance means for whoever relies on it. */
  readonly selfAsserted: string
  readonly unreachable: Told
  readonly unknownReference: (reference: string) => Told
  /** The address was another platform's. */
  readonly leadsElsewhere: (host: string) => string
  readonly wrongAnswer: Told
  readonly tryAgain: string
  readonly print: string

  readonly facts: string
  readonly reference: string
  readonly item: string
  readonly version: (version: number) => string
  readonly site: string
  readonly origin: string
  /** Beside the origin, when it is the platform's own. */
  readonly ownPage: string
  /** When it was sealed: a pledge, a consent, what a person was told, an answer, a step of a request. */
  readonly sealedAt: { readonly [K in Statement['kind']]: string }
  readonly department: string
  readonly answer: string
  readonly answers: { readonly yes: string; readonly no: string }
  readonly asOf: string
  readonly expiresAt: string
  readonly checkedAt: string
  /** Beijing time, said beside a moment. */
  readonly chinaTime: (moment: string) => string
  readonly capacity: string
  readonly capacities: { readonly [C in Statement['capacity']]: string }
  readonly assurance: string
  readonly assurances: { readonly [A in Assurance]: string }
  readonly assistance: string
  readonly assisted: string
  readonly unassisted: string
  readonly language: string
  readonly languages: { readonly [L in Language]: string }

  readonly use: string
  readonly uses: { readonly [U in Extract<Use, string>]: string }
  readonly used: (moment: string) => string
  readonly notUsed: string
  readonly usedBefore: (moment: string) => string
  readonly notRecorded: string

  readonly limits: string
  readonly notASignature: string
  readonly nobodyNamed: string
  readonly namedByComparison: string
  readonly usedTwice: string

  readonly exactWords: string
  readonly wordsProven: string
  readonly wordsFetching: string
  readonly wordsUnreachable: string
  readonly wordsUnknown: string
  readonly wordsDifferent: string
  readonly agency: string
  readonly proves: string
  readonly notice: string
  readonly basis: string
  /** As a law is cited in this language. */
  readonly law: (law: string, article: string) => string
  readonly questions: string
  readonly optional: string
  readonly pledge: string
}
