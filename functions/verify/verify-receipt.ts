import type { Verification, VerifyRequest, verifyReceiptOnline } from '../../shared/api/verify.ts'
import type { SiteClaims } from '../../shared/identity/citizen-token.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Statement } from '../../shared/verify/statement.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, optionalTextOf, text, textOf } from '../table/attributes.ts'
import { checkKey, type Key, pledgeKey, requestKey, wordingKey } from '../table/keys.ts'
import { toRequestRecord } from '../table/request-record.ts'
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
  statement: Statement,
): Promise<Pick<Verification, 'wording'>> {
  const record = await table.get(wordingKey(statement.wording))
  return record ? { wording: JSON.parse(textOf(record, 'wording')) } : {}
}

type Use = Pick<Verification, 'verdict' | 'redeemedAt'>

async function recordedUse(
  table: Table,
  statement: Statement,
  { redeem }: VerifyRequest,
  now: number,
): Promise<Use> {
  const key = recordOf(statement)
  const record = redeem && statement.kind !== 'certificate' ? undefined : await table.get(key)
  const ended = record && endIn(record)
  if (ended) return { verdict: ended }
  if (!redeem) return record ? verdictOn(record, undefined) : { verdict: 'not-recorded' }
  const redeemedAt = toInstant(now)
  const set = { redeemedAt: text(redeemedAt), redemption: text(redeem.id) }
  const before = await table.change(key, { set }, { absent: ['redeemedAt', 'withdrawnAt'] })
  if (!before) return { verdict: 'valid', redeemedAt }
  return 'pk' in before ? verdictOn(before, redeem.id) : { verdict: 'not-recorded' }
}

/** What ended a certificate before its time. */
function endIn(record: Attributes): 'revoked' | 'superseded' | undefined {
  if (!('content' in record)) return undefined
  const { state } = toRequestRecord(record).content.standing
  return state === 'revoked' || state === 'superseded' ? state : undefined
}

/** Where the use of what was sealed is recorded. */
function recordOf({ kind, reference }: Statement): Key {
  switch (kind) {
    case 'pledge':
      return pledgeKey(reference)
    case 'certificate':
    case 'certificate-step':
      return requestKey(reference)
    default:
      return checkKey(reference)
  }
}

/**
 * A retry of the redemption that took place is told the same as the first time. A consent that was
 * withdrawn afterwards does not undo it (PIPL Article 15).
 */
function verdictOn(record: Attributes, id: string | undefined): Use {
  const redeemedAt = optionalTextOf(record, 'redeemedAt')
  if (redeemedAt) {
    const isSame = optionalTextOf(record, 'redemption') === id
    return { verdict: isSame ? 'valid' : 'already-redeemed', redeemedAt }
  }
  return { verdict: 'withdrawnAt' in record ? 'withdrawn' : 'valid' }
}
