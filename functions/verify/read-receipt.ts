import type { ReadReceipt, ReadRequest, readReceipt } from '../../shared/api/verify.ts'
import type { Person } from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import { openReceipt } from '../../shared/verify/open-receipt.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { Act } from '../http/serve.ts'
import { countAttempt } from '../table/attempts.ts'
import { pledgeKey } from '../table/keys.ts'
import { toPledgeRecord } from '../table/pledge-record.ts'
import type { Table } from '../table/table.ts'
import { openPersonal, type UnwrapRecordKey } from './open-personal.ts'

/** How often one receipt may be read on one day: an office that mistypes, and nobody who guesses. */
export const readsADay = 10

export interface ReadReceiptParts {
  readonly clock: () => number
  readonly table: Table
  keySet(): Promise<KeySet>
  readonly unwrapRecordKey: UnwrapRecordKey
}

/**
 * What was stated in a self-asserted pledge, for an office without a server: it has the receipt and knows
 * from its own form whose it should be. Every way of not being told looks the same, and each attempt is
 * counted before anything is decrypted.
 */
export function receiptReader(parts: ReadReceiptParts): Act<typeof readReceipt> {
  return async ({ body }) => {
    const statement = await selfAsserted(body, await parts.keySet())
    const attributes = statement && (await parts.table.get(pledgeKey(statement.reference)))
    if (!statement || !attributes) return new Refusal('person-mismatch')
    const { reference } = statement
    const tooOften = await countAttempt(parts.table, reference, readsADay, parts.clock())
    if (tooOften) return tooOften
    const record = toPledgeRecord(attributes)
    const personal = await openPersonal(record, statement, parts.unwrapRecordKey)
    return shown(statement, personal, body.person)
  }
}

/** Only out of bytes whose seal holds, and only what a person typed without anybody vouching for it. */
async function selfAsserted(
  { receipt }: ReadRequest,
  keys: KeySet,
): Promise<PledgeStatement | undefined> {
  const opened = await openReceipt(receipt, keys)
  if (typeof opened === 'string') return undefined
  const { statement } = opened
  const isTheirs = statement.kind === 'pledge' && statement.assurance === 'self-asserted'
  return isTheirs ? statement : undefined
}

function shown(
  { capacity }: PledgeStatement,
  { erased, person, subject, assistant, answers }: Awaited<ReturnType<typeof openPersonal>>,
  claimed: Person,
): Outcome<ReadReceipt> {
  if (erased) return { capacity, erased }
  if (person?.name !== claimed.name || person.idNumber !== claimed.idNumber) {
    return new Refusal('person-mismatch')
  }
  return { capacity, answers, ...(subject && { subject }), ...(assistant && { assistant }) }
}
