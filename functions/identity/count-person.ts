import { createHmac } from 'node:crypto'
import type { Refusal } from '../../shared/kernel/problem.ts'
import { countAttempt } from '../table/attempts.ts'
import type { Table } from '../table/table.ts'
import type { KnownSite } from './sites.ts'

/** How many tokens one person gets on one day: a family's papers, and no machine's. */
export const tokensADay = 20

/**
 * Counts the tokens of a person by a blind index: keyed, scoped to the tenant and for this purpose only,
 * so that it can be told neither from the ID number nor from the index of pledges.
 */
export function personCounter(table: Table, key: () => Promise<Buffer>) {
  return async (
    { tenant }: KnownSite,
    idNumber: string,
    now: number,
  ): Promise<Refusal | undefined> => {
    const blind = createHmac('sha256', await key()).update(JSON.stringify([tenant, idNumber]))
    return countAttempt(table, blind.digest('base64url'), tokensADay, now)
  }
}
