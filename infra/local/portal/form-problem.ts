import type { Verdict } from '../../../shared/verify/index.ts'
import type { UploadProblem } from './upload.ts'

/** Why a material handed in will not do; a receipt names the verdict of its verification. */
export type MaterialProblem =
  | UploadProblem
  | 'missing'
  | Exclude<Verdict, 'valid'>
  | 'already-redeemed'
  | 'not-recorded'

/** One thing to put right, at one field of the form. */
export interface Problem {
  readonly field: string
  readonly reason: MaterialProblem | 'invalid'
}
