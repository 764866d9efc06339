import type { KeySet } from '../../shared/api/seal.ts'
import type { Verification, VerifyRequest, verifyReceiptOnline } from '../../shared/api/verify.ts'
import type { SiteClaims } from '../../shared/identity/citizen-token.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import type { Act } from '../http/serve.ts'
import { text, textOf } from '../table/attributes.ts'
import { pledgeKey, wordingKey } from '../table/keys.ts'
import { type PledgeRecord, toPledgeRecord } from '../table/pledge-record.ts'
import type { Table } from '../table/table.ts'

export interface VerifyParts {
  readonly clock: () => number
  readonly table: Table
  checkSite(token: string | undefined, now: number): Promise<Outcome<{ claims: SiteClaims }>>
  keySet(): Promise<KeySet>
}

/**
 * Says what a receipt is worth, with the words that were pledged, and redeems it once when asked to.
 * The seal is verified as any site would offline; the record is asked only about a receipt that holds.
 */
export function receiptVerifier(parts: VerifyParts): Act<typeof verifyReceiptOnline> {
  return async ({ body, bearer }) => {
    const now = parts.clock()
    const checked = await parts.checkSite(bearer, now)
    if (checked instanceof Refusal) return checked
    const keys = await parts.keySet()
    const site = checked.claims.iss
    const { receipt, item } = body
    const expectation = { keys, site, item, case: body.case, now }
    const { verdict, statement } = await verifyReceipt(receipt, expectation)
    if (!statement) return { verdict }
    // Whose pledge it is stays between its own site and us.
    if (statement.site !== site) return { verdict }
    const wording = await wordingOf(parts.table, statement)
    if (verdict !== 'valid') return { verdict, statement, ...wording }
    return { statement, ...wording, ...(await recordedUse(parts.table, statement, body, now)) }
  }
}

async function wordingOf(
  table: Table,
  statement: PledgeStatement,
): Promise<Pick<Verification, 'wording'>> {
  const record = await table.get(wordingKey(statement.wording))
  return record ? { wording: JSON.parse(textOf(record, 'wording')) } : {}
}

type Use = Pick<Verification, 'verdict' | 'redeemedAt'>

async function recordedUse(
  table: Table,
  { reference }: PledgeStatement,
  { redeem }: VerifyRequest,
  now: number,
): Promise<Use> {
  const key = pledgeKey(reference)
  if (!redeem) {
    const attributes = await table.get(key)
    return attributes
      ? verdictOn(toPledgeRecord(attributes), undefined)
      : { verdict: 'not-recorded' }
  }
  const redeemedAt = toInstant(now)
  const marks = { redeemedAt: text(redeemedAt), redemption: text(redeem.id) }
  const before = await table.setOnce(key, marks)
  if (!before) return { verdict: 'valid', redeemedAt }
  if (!('pk' in before)) return { verdict: 'not-recorded' }
  return verdictOn(toPledgeRecord(before), redeem.id)
}

/** A retry of the redemption that took place is told the same as the first time. */
function verdictOn({ redeemedAt, redemption }: PledgeRecord, id: string | undefined): Use {
  if (!redeemedAt) return { verdict: 'valid' }
  return { verdict: redemption === id ? 'valid' : 'already-redeemed', redeemedAt }
}
