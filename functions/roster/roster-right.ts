import { createHash } from 'node:crypto'
import type { Json } from '../../shared/kernel/canonical.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'
import type { RosterStatement } from '../../shared/roster/roster-statement.ts'
import { openReceipt } from '../../shared/verify/open-receipt.ts'
import type { Statement } from '../../shared/verify/statement.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { RecordKey } from '../seal/record-key.ts'

/** What a sealed roster lets us ask, read out of verified bytes. There is no other way to get one. */
export interface RosterRight {
  readonly tenant: string
  readonly fact: string
  /** Whether this department may be asked. */
  covers(department: string): boolean
  /** Those of a part who may be asked about: all of them, if it is the part that was sealed; else nobody. */
  personsIn(chunk: number, rows: readonly RosterRow[]): readonly RosterRow[]
}

/** The salted commitment to one part of a roster. */
export function commitRows(
  key: Pick<RecordKey, 'commit'>,
  chunk: number,
  rows: readonly RosterRow[],
): string {
  return key.commit('rows', { chunk, rows: rows as unknown as Json })
}

/** SHA-256 over the commitments to all parts, in order. */
export function digestRoster(commitments: readonly string[]): string {
  return createHash('sha256').update(commitments.join('\n')).digest('base64url')
}

/**
 * Opens the right that a sealed roster gives: its seal must hold, it must be in force, and the parts must be
 * those it was sealed over.
 *
 * @param sealed compact JWS, as put together from the record
 * @param commitments of all parts, as stored
 * @param now milliseconds since 1970
 * @returns `undefined` when it gives no right (any more)
 */
export async function openRosterRight(
  sealed: string,
  keys: KeySet,
  commitments: readonly string[],
  recordKey: Pick<RecordKey, 'commit'>,
  now: number,
): Promise<RosterRight | undefined> {
  const opened = await openReceipt(sealed, keys)
  if (typeof opened === 'string') return undefined
  const statement = opened.statement as Statement | RosterStatement
  if (!isOfRoster(statement)) return undefined
  if (toInstant(now) >= statement.expiresAt) return undefined
  if (statement.roster !== digestRoster(commitments)) return undefined
  const { tenant, fact, receivers } = statement
  return {
    tenant,
    fact,
    covers: (department) => receivers.includes(department),
    personsIn: (chunk, rows) =>
      commitRows(recordKey, chunk, rows) === commitments[chunk] ? rows : [],
  }
}

function isOfRoster(statement: Statement | RosterStatement): statement is RosterStatement {
  return statement.kind === 'roster'
}
