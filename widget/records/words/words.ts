import type { CheckState } from '../../../shared/api/data-check.ts'
import type { RecordInList } from '../../../shared/api/records.ts'
import type { CertificateState } from '../../../shared/certificate/standing.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

type ByDay = (day: string) => string

/** What is said on the list of one's own matters. Days come as they are to be read. */
export interface RecordsWords {
  readonly heading: string
  readonly whose: (name: string) => string
  readonly count: (count: number) => string
  readonly more: (left: number) => string
  readonly none: string

  readonly reading: string
  readonly readingAgain: (attempt: number) => string
  readonly unreachable: string
  readonly tryAgain: string
  /** Why there is no list, and what to do next. */
  readonly refused: (code: string) => string

  readonly kinds: { readonly [K in RecordInList['kind']]: string }
  readonly pledge: { readonly valid: ByDay; readonly used: ByDay; readonly expired: ByDay }
  readonly typed: string
  readonly check: { readonly [S in Exclude<CheckState, 'waiting' | 'answered'>]: string } & {
    readonly waiting: (department: string, day: string | undefined) => string
    readonly answered: (department: string, isYes: boolean) => string
    readonly used: ByDay
    readonly expired: ByDay
  }
  readonly certificate: {
    readonly [S in Exclude<CertificateState, 'at-level' | 'issued' | 'expired'>]: string
  } & {
    readonly atLevel: (office: string | undefined, day: string | undefined) => string
    /** The day has passed. */
    readonly late: (office: string | undefined, day: string) => string
    readonly issued: ByDay
    readonly expired: ByDay
  }

  readonly pledgedAt: string
  readonly pledgeReference: string
  readonly verify: (name: string) => string
  readonly orderedAt: string
  readonly requestReference: string
  readonly issuedAt: string
  readonly number: string
  readonly saving: {
    readonly save: (name: string) => string
    readonly notYet: string
    readonly saved: string
    readonly open: string
    readonly notSaved: string
  }
}

export const recordsWords: { readonly [L in Language]: RecordsWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
