import type { LevelProgress } from '../../../shared/api/certificate.ts'
import type { onlyLooking, RequestFilter } from '../../../shared/api/certificate-desk.ts'
import type { Level } from '../../../shared/certificate/area.ts'
import type { OriginKind } from '../../../shared/certificate/field.ts'
import type { CertificateState, SkipReason } from '../../../shared/certificate/standing.ts'
import type { CertificateAction } from '../../../shared/certificate/step.ts'
import type { DueWords } from '../letters/due.ts'
import type { DeskAction, Written } from '../requests/draft.ts'
import type { RequestProblem } from '../requests/problem.ts'
import type { TogetherWords } from './together.ts'
import type { Said } from './words.ts'

/** What the desk says of requests for certificates, in one language. */
export interface RequestsWords extends DueWords {
  readonly title: string
  readonly show: string
  readonly filters: { readonly [F in RequestFilter]: string }
  readonly empty: { readonly [F in RequestFilter]: Said }
  readonly keys: string
  readonly refresh: string
  readonly more: string
  readonly count: (requests: number, isAll: boolean) => string
  readonly columns: {
    readonly due: string
    readonly state: string
    readonly title: string
    readonly village: string
    readonly sent: string
    readonly level: string
    readonly reference: string
  }
  readonly soon: string
  readonly youDecided: (action: string, moment: string) => string
  readonly corrections: (count: number) => string
  readonly levels: { readonly [L in Level]: string }
  readonly states: { readonly [S in CertificateState]: string }

  readonly back: string
  readonly proves: string
  readonly agency: string
  readonly basis: string
  readonly law: (law: string, article: string) => string
  readonly number: string
  readonly confidential: string
  readonly onlyLooking: { readonly [W in (typeof onlyLooking)[number]]: Said }
  readonly problems: { readonly [P in RequestProblem]: Said }

  readonly fields: string
  readonly field: string
  readonly value: string
  readonly from: string
  readonly use: string
  readonly origins: { readonly [O in OriginKind]: string }
  readonly record: (department: string) => string
  readonly asOf: (day: string) => string
  readonly noValue: string
  readonly corrected: string
  readonly sourceSaid: (value: string) => string
  readonly changed: string
  readonly printed: string
  readonly notPrinted: string
  readonly unprintable: Said
  readonly unprintableIn: (labels: string) => string

  readonly progress: string
  readonly progresses: { readonly [P in LevelProgress['progress']]: string }
  readonly skipped: { readonly [R in SkipReason]: string }
  readonly dueBy: (moment: string) => string
  readonly steps: string
  readonly actions: { readonly [A in CertificateAction]: string }
  readonly who: { readonly citizen: string; readonly system: string; readonly staff: string }
  readonly office: (level: string, staffNumber: string | undefined) => string
  readonly because: (reason: string) => string

  readonly decide: string
  readonly choices: { readonly [A in DeskAction]: Said }
  readonly choose: string
  readonly notWhileUnprintable: string
  readonly reason: { readonly [A in Written]: Said }
  readonly reasonWrong: string
  readonly phrases: string
  readonly readyPhrases: readonly string[]
  readonly unprintablePhrase: (characters: string) => string
  readonly next: string
  readonly confirmTitle: { readonly [A in DeskAction]: string }
  readonly atLevel: (level: string) => string
  readonly willBePrinted: string
  readonly final: { readonly [A in DeskAction]: string }
  readonly send: { readonly [A in DeskAction]: string }
  readonly change: string
  readonly sending: string
  readonly lost: Said
  readonly notSent: string

  readonly approvedTo: (office: string) => Said
  readonly sealing: Said
  readonly issued: (number: string) => Said
  readonly returned: Said
  readonly refused: Said
  readonly revoked: Said
  readonly nextWaiting: string
  readonly noneWaiting: string

  readonly together: TogetherWords
}
