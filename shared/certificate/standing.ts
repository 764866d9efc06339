import type { Level } from './area.ts'

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

/** Why a level of approval is left out. The item says where that may be. */
export const skipReasons = ['all-from-data'] as const

export type SkipReason = (typeof skipReasons)[number]

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
  /** Approvals so far, since it was last sent. */
  readonly approvals: readonly { readonly level: Level; readonly account: string }[]
  readonly skipped: readonly { readonly level: Level; readonly reason: SkipReason }[]
}

/** A level of approval, as its item has it. */
export interface LevelRule {
  readonly level: Level
  /** By when an office has to decide, in days. */
  readonly days: number
  readonly skip?: SkipReason
}
