import type { StaffRole } from '../../../shared/desk/staff.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { words as en } from './en.ts'
import type { LettersWords } from './letters.ts'
import type { RequestsWords } from './requests.ts'
import type { RostersWords } from './rosters.zh-hans.ts'
import type { SourcesWords } from './sources.zh-hans.ts'
import { words as zhHans } from './zh-hans.ts'
import { words as zhHant } from './zh-hant.ts'

/** What went wrong, and what to do about it. */
export interface Said {
  readonly what: string
  readonly next: string
}

/** What the desk says, in one language. A missing phrase does not compile. */
export interface DeskWords {
  readonly title: string
  readonly platform: string
  readonly chooseLanguage: string
  readonly lead: string
  readonly signIn: string
  readonly signOut: string
  readonly signingIn: string
  readonly signedInAs: (name: string, staffNumber: string) => string
  readonly noRoles: string
  readonly nothingYet: (roles: string) => string
  readonly roles: { readonly [R in StaffRole]: string }
  readonly letters: LettersWords
  readonly requests: RequestsWords
  readonly rosters: RostersWords
  readonly sources: SourcesWords
  /** What the kinds of work are called together. */
  readonly show: string
  readonly tryAgain: string
  readonly loading: string
  readonly troubles: {
    readonly [T in 'not-signed-in' | 'expired' | 'staff-unknown' | 'unreachable']: Said
  }
}

export const deskWords: { readonly [L in Language]: DeskWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}
