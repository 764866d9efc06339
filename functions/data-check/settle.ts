import { createHash } from 'node:crypto'
import type { Asking } from '../../shared/data-check/answer.ts'
import type { Source } from '../../shared/data-check/source.ts'
import type { CheckStatement } from '../../shared/data-check/statement.ts'
import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import type { SealSession } from '../seal/session.ts'
import type { Attributes } from '../table/attributes.ts'
import {
  type CheckRecord,
  type CheckTurn,
  type StoredSeal,
  toCheckRecord,
  turnAttributes,
} from '../table/check-record.ts'
import { checkKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'
import { consentIn } from './check-view.ts'

/** What a department said, and how long the item lets that be used. */
export interface Said {
  readonly answer: 'yes' | 'no'
  readonly asOf: string
  readonly source: Pick<Source, 'id' | 'department'>
  readonly validDays: number
}

export interface SettleParts {
  readonly table: Table
  session(now: number): Promise<SealSession>
}

/**
 * Seals what a department said: about the persons and the case of the consent on whose strength it was
 * asked, and with its hash.
 */
async function sealAnswer(
  record: CheckRecord,
  { answer, asOf, source, validDays }: Said,
  session: SealSession,
  now: number,
): Promise<StoredSeal> {
  const { kind: _, receivers, consentedAt, expiresAt, ...about } = consentIn(record)
  const checkedAt = toInstant(now)
  const statement: CheckStatement = {
    ...about,
    kind: 'check',
    consent: createHash('sha256').update(record.consent.statement).digest('base64url'),
    department: source.department,
    source: source.id,
    answer,
    asOf,
    checkedAt,
    expiresAt: addDays(checkedAt, validDays),
  }
  const bytes = canonicalize(statement as unknown as Json)
  const { signature } = await session.seal(bytes)
  return { session: session.id, statement: bytes, signature }
}

/**
 * Writes what a check has come to, if it still stands as `expected` and the consent was not withdrawn
 * meanwhile: an answer that comes twice, or after the withdrawal, is recorded nowhere.
 *
 * @param to `said` seals an answer; without it a clerk has the question until `dueAt`, or nobody knew
 * @returns the record as it stands now, and whether it was this that was written
 */
export async function settleCheck(
  { table, session }: SettleParts,
  record: CheckRecord,
  to: { readonly askings: readonly Asking[]; readonly said?: Said; readonly dueAt?: string },
  expected: Attributes,
  now: number,
): Promise<{ readonly record: CheckRecord; readonly isWritten: boolean }> {
  const { said, dueAt, askings } = to
  const answer = said && (await sealAnswer(record, said, await session(now), now))
  const state = answer ? 'answered' : dueAt ? 'waiting' : 'unknown'
  const settled: CheckTurn = { state, askings, ...(answer && { answer }), ...(dueAt && { dueAt }) }
  const before = await table.change(
    checkKey(record.reference),
    {
      set: turnAttributes(settled),
      remove: ['turn', 'turnEndsAt', ...(dueAt ? [] : ['dueAt'])],
    },
    { equal: expected, absent: ['withdrawnAt'] },
  )
  if (before) return { record: toCheckRecord(before), isWritten: false }
  const { turn, turnEndsAt, dueAt: _, ...kept } = record
  return { record: { ...kept, ...settled }, isWritten: true }
}
