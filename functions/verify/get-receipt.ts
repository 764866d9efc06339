import type { getReceipt } from '../../shared/api/verify.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { receiptOf, type SealingSession } from '../../shared/seal/receipt.ts'
import { type Statement, sealedAt } from '../../shared/verify/statement.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, optionalTextOf } from '../table/attributes.ts'
import { type StoredSeal, toCheckRecord } from '../table/check-record.ts'
import { checkKey, pledgeKey } from '../table/keys.ts'
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
  return async ({ params: { reference } }) => {
    const record = (await table.get(pledgeKey(reference))) ?? (await table.get(checkKey(reference)))
    const sealed = record && sealIn(record)
    if (!sealed) return new Refusal('pledge-unknown')
    const statement = JSON.parse(sealed.statement) as Statement
    const redeemedAt = optionalTextOf(record, 'redeemedAt')
    return {
      reference,
      receipt: receiptOf(await findSession(sealed.session), sealed),
      pledgedAt: sealedAt(statement) ?? '',
      expiresAt: statement.expiresAt,
      ...(redeemedAt && { redeemedAt }),
    }
  }
}

/** Of a data check the answer, else the consent; of one that was withdrawn nothing. */
function sealIn(record: Attributes): StoredSeal | undefined {
  if (!('consentedAt' in record)) return toPledgeRecord(record)
  const { consent, answer, state } = toCheckRecord(record)
  return state === 'withdrawn' ? undefined : (answer ?? consent)
}
