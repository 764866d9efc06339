import type { readPledge } from '../../shared/api/pledge.ts'
import type { CitizenClaims, SiteClaims } from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { receiptOf, type SealingSession } from '../../shared/seal/receipt.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { Act } from '../http/serve.ts'
import { hashCase } from '../table/hash-case.ts'
import { pledgeKey } from '../table/keys.ts'
import { toPledgeRecord } from '../table/pledge-record.ts'
import type { Table } from '../table/table.ts'
import { openPersonal, type UnwrapRecordKey } from './open-personal.ts'

export interface ReadParts {
  readonly clock: () => number
  readonly table: Table
  checkCitizen(token: string | undefined, now: number): Promise<Outcome<{ claims: CitizenClaims }>>
  checkSite(token: string | undefined, now: number): Promise<Outcome<{ claims: SiteClaims }>>
  findSession(id: string): Promise<SealingSession>
  readonly unwrapRecordKey: UnwrapRecordKey
}

/**
 * A pledge by its reference. Who asks decides what they see: a citizen's token gives the receipt of its
 * own pledge in its own case, a site's call the answers too. Anybody else's pledge is as unknown as none.
 */
export function pledgeReader(parts: ReadParts): Act<typeof readPledge> {
  return async ({ params, bearer }) => {
    const asker = await identify(parts, bearer)
    if (asker instanceof Refusal) return asker
    const attributes = await parts.table.get(pledgeKey(params.reference))
    if (!attributes) return new Refusal('pledge-unknown')
    const record = toPledgeRecord(attributes)
    const statement = JSON.parse(record.statement) as PledgeStatement
    if (!asker.mayRead(statement)) return new Refusal('pledge-unknown')
    const personal = await openPersonal(record, statement, parts.unwrapRecordKey)
    if (asker.idNumber !== undefined && asker.idNumber !== personal.person?.idNumber) {
      return new Refusal('pledge-unknown')
    }
    const session = await parts.findSession(record.session)
    return {
      reference: statement.reference,
      receipt: receiptOf(session, record),
      pledgedAt: statement.pledgedAt,
      expiresAt: statement.expiresAt,
      ...(record.redeemedAt && { redeemedAt: record.redeemedAt }),
      ...(asker.idNumber === undefined && personal),
    }
  }
}

interface Asker {
  /** Of the citizen who asks; an office has none. */
  readonly idNumber?: string
  mayRead(statement: PledgeStatement): boolean
}

async function identify(parts: ReadParts, bearer: string | undefined): Promise<Outcome<Asker>> {
  const now = parts.clock()
  const site = await parts.checkSite(bearer, now)
  if (!(site instanceof Refusal)) {
    return { mayRead: (statement) => statement.site === site.claims.iss }
  }
  // A citizen's token is of another type and so no valid site token; every other refusal stands.
  if (site.code !== 'token-invalid') return site
  const citizen = await parts.checkCitizen(bearer, now)
  if (citizen instanceof Refusal) return citizen
  const { iss, item, case: caseId, person } = citizen.claims
  const ofCase = hashCase(iss, item, caseId)
  return { idNumber: person.idNumber, mayRead: (statement) => statement.case === ofCase }
}
