import type { SealedPledge } from '../../shared/api/pledge.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { receiptOf, type SealingSession } from '../../shared/seal/receipt.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { SealSession } from '../seal/session.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import { pledgeKey } from '../table/keys.ts'
import { type PledgeRecord, pledgeAttributes, toPledgeRecord } from '../table/pledge-record.ts'
import type { Table } from '../table/table.ts'
import type { FindParts } from './find-pledge.ts'
import type { Pledge } from './pledge.ts'
import { sealPledge } from './seal-pledge.ts'

export interface RecordParts {
  readonly table: Table
  session(now: number): Promise<SealSession>
  findSession(id: string): Promise<SealingSession>
}

/**
 * Seals a pledge and writes it with one conditional write, which is at once the record, the
 * idempotency record and the one-per-case guard: its key is derived from the case. When a pledge
 * stands there already, the write returns it, and it decides what the caller is told.
 */
export function pledgeRecorder(parts: RecordParts): (p: Pledge) => Promise<Outcome<SealedPledge>> {
  return async (pledge) => {
    const session = await parts.session(pledge.now)
    const { record, receipt, ttl } = await sealPledge(pledge, session)
    const before = await parts.table.putNew(pledgeAttributes(record, ttl))
    if (!before) return answer(record, receipt)
    const standing = toPledgeRecord(before)
    const refusal = refuseOther(standing, record)
    if (refusal) return refusal
    return answerOf(standing, session, parts)
  }
}

/** Finds the pledge that stands in a place; anybody else's is as unknown as none. */
export function pledgeSeeker(parts: RecordParts): FindParts['standing'] {
  return async (place, idNumber, now) => {
    const session = await parts.session(now)
    const attributes = await parts.table.get(pledgeKey(referenceIn(place, session)))
    if (!attributes) return undefined
    const standing = toPledgeRecord(attributes)
    const isTheirs = standing.person === blindPerson(place.tenant, idNumber, session)
    return isTheirs ? answerOf(standing, session, parts) : undefined
  }
}

async function answerOf(
  standing: PledgeRecord,
  session: SealSession,
  parts: RecordParts,
): Promise<SealedPledge> {
  const sealedBy = standing.session === session.id ? session : parts.findSession(standing.session)
  return answer(standing, receiptOf(await sealedBy, standing))
}

/** A retry has the same key and the same content, whichever instance it reaches. */
function refuseOther(standing: PledgeRecord, ours: PledgeRecord): Refusal | undefined {
  const same = standing.request.equals(ours.request)
  if (standing.idempotencyKey === ours.idempotencyKey) {
    return same ? undefined : new Refusal('idempotency-key-reused')
  }
  const { reference, person } = standing
  return new Refusal('already-pledged', person === ours.person ? { reference, same } : {})
}

/** It follows from the stored bytes alone: whoever asks again gets the same, byte for byte. */
function answer({ reference, statement, pledgedAt }: PledgeRecord, receipt: string): SealedPledge {
  const { expiresAt } = JSON.parse(statement) as PledgeStatement
  return { reference, receipt, pledgedAt, expiresAt }
}
