import * as z from 'zod/mini'
import { type Level, levels } from './area.ts'

/**
 * Where a request for a certificate stands.
 * - `draft`: its citizen has not sent it;
 * - `at-level`: an office has it, see `Standing.level`;
 * - `returned`: an office wants something changed, and its citizen may send it again;
 * - `withdrawn`, `refused`: over, without a certificate;
 * - `sealing`: approved at every level, the certificate is being made;
 * - `issued`: the certificate is in force;
 * - `revoked`, `superseded`, `expired`: it was.
 */
export const certificateStates = [
  'draft',
  'at-level',
  'returned',
  'withdrawn',
  'refused',
  'sealing',
  'issued',
  'revoked',
  'superseded',
  'expired',
] as const

export type CertificateState = (typeof certificateStates)[number]

/**
 * Why a level of approval is left out: the citizen changed nothing of what data filled in, where the item says
 * that this is enough; or a certificate is renewed of which the department’s record says the same as before.
 */
export const skipReasons = ['all-from-data', 'unchanged'] as const

export type SkipReason = (typeof skipReasons)[number]

/** Who approved at a level: by the account, and by who is behind it, for one may have two accounts. */
export interface Approval {
  readonly level: Level
  readonly account: string
  readonly person: string
}

/** Everything on which the next step depends. People are blind indexes, staff are accounts. */
export interface Standing {
  readonly state: CertificateState
  /** Whose turn it is, while `at-level`. */
  readonly level?: Level
  /** Who asked, and of whom the certificate is. */
  readonly people: readonly string[]
  /** Code of the village in which it was asked for. */
  readonly village: string
  /** Whether the citizen changed nothing of what was filled in from data. */
  readonly isAllFromData: boolean
  /** Of a renewal that no citizen asked for: whether the record it rests on says the same as before. */
  readonly renewal?: 'unchanged' | 'changed'
  /** Approvals so far, since it was last sent. */
  readonly approvals: readonly Approval[]
  readonly skipped: readonly { readonly level: Level; readonly reason: SkipReason }[]
}

/** A level of approval, as its item has it. */
export const LevelRule = z.strictObject({
  level: z.enum(levels),
  /** By when an office has to decide, in days. */
  days: z.int().check(z.minimum(1), z.maximum(60)),
  /** Why the level is left out; without it, it never is. */
  skip: z.optional(z.literal('all-from-data')),
  /**
   * Where the risk is low: what prints nothing but what data said may be approved together with others here, and
   * of so many one is drawn to be read by itself. Without it, each is read.
   */
  together: z.optional(z.strictObject({ oneIn: z.int().check(z.minimum(2), z.maximum(50)) })),
})

export type LevelRule = z.infer<typeof LevelRule>
