import type { getReceipt } from '../../shared/api/verify.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { receiptOf, type SealingSession } from '../../shared/seal/receipt.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { Act } from '../http/serve.ts'
import { pledgeKey } from '../table/keys.ts'
import { toPledgeRecord } from '../table/pledge-record.ts'
import type { Table } from '../table/table.ts'

/**
 * The receipt behind a reference. Whoever has the reference holds the paper: it is derived by a key and
 * cannot be guessed, and the receipt says nothing of a person.
 */
export function receiptGetter(
  table: Table,
  findSession: (id: string) => Promise<SealingSession>,
): Act<typeof getReceipt> {
  return async ({ params }) => {
    const attributes = await table.get(pledgeKey(params.reference))
    if (!attributes) return new Refusal('pledge-unknown')
    const record = toPledgeRecord(attributes)
    const { reference, pledgedAt, expiresAt } = JSON.parse(record.statement) as PledgeStatement
    return {
      reference,
      receipt: receiptOf(await findSession(record.session), record),
      pledgedAt,
      expiresAt,
      ...(record.redeemedAt && { redeemedAt: record.redeemedAt }),
    }
  }
}
