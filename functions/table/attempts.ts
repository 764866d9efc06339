import { dayInChina } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { attemptKey } from './keys.ts'
import type { Table } from './table.ts'

const day = 86_400

/**
 * Counts one attempt of somebody, at most `limit` on one day in China.
 *
 * @param who a blind index or a reference: it becomes part of a key, so never personal data
 * @param now milliseconds since 1970
 * @returns a refusal that says when the next day begins, or `undefined`
 */
export async function countAttempt(
  table: Table,
  who: string,
  limit: number,
  now: number,
): Promise<Refusal | undefined> {
  const today = dayInChina(now)
  const tomorrow = Date.parse(`${today}T00:00:00+08:00`) / 1000 + day
  if (await table.countUp(attemptKey(who, today), limit, tomorrow + day)) return undefined
  return new Refusal('too-many-attempts', { retryAfter: tomorrow - Math.floor(now / 1000) })
}
