import type { LetterFilter } from '../../../shared/api/desk.ts'
import type { FactAnswer } from '../../../shared/data-check/answer.ts'
import type { LawfulBasis } from '../../../shared/data-check/lawful-basis.ts'
import type { Said } from './words.ts'

/** Why a letter cannot be read or answered. */
export type LetterProblem =
  | 'role-missing'
  | 'letter-unknown'
  | 'letter-answered'
  | 'consent-withdrawn'
  | 'other'

/** What the desk says of letters, in one language. */
export interface LettersWords {
  readonly title: string
  readonly show: string
  readonly filters: { readonly [F in LetterFilter]: string }
  readonly empty: { readonly [F in LetterFilter]: Said }
  /** For an administrator, to whom only what is overdue comes. */
  readonly escalation: string
  readonly noEscalation: Said
  readonly keys: string
  readonly refresh: string
  readonly more: string
  readonly count: (letters: number, isAll: boolean) => string
  readonly columns: {
    readonly due: string
    readonly item: string
    readonly department: string
    readonly asked: string
    readonly reference: string
    readonly answer: string
    readonly answered: string
  }
  readonly overdueBy: (days: number) => string
  readonly overdueToday: string
  readonly dueToday: string
  readonly dueIn: (days: number) => string
  readonly soon: string

  readonly back: string
  readonly question: string
  readonly person: string
  readonly name: string
  readonly idNumber: string
  /** What the person holds against an answer, and which that was. */
  readonly dispute: string
  readonly before: string
  readonly personGone: string
  readonly basis: string
  readonly bases: { readonly [B in LawfulBasis]: (moment: string) => string }
  readonly law: (law: string, article: string) => string
  readonly agency: string
  readonly dueBy: string
  readonly confidential: string

  readonly yourAnswer: string
  readonly answers: { readonly [A in FactAnswer]: Said }
  readonly chooseAnswer: string
  readonly asOf: string
  readonly asOfHint: string
  readonly asOfWrong: string
  readonly next: string
  readonly confirmTitle: string
  readonly confirm: (name: string, answer: string, day: string) => string
  readonly final: string
  readonly send: string
  readonly change: string
  readonly sending: string
  readonly sent: Said
  readonly problems: { readonly [P in LetterProblem]: Said }
}
