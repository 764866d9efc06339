import type { ListSource } from '../../../shared/data-check/source.ts'
import { answerOf, blindInFacts, factSecret } from '../../table/fact-record.ts'
import { factKey, listKey } from '../../table/keys.ts'
import { toListRecord } from '../../table/list-record.ts'
import type { Table } from '../../table/table.ts'
import type { AskSource } from '../source-reply.ts'

const day = 86_400_000

/**
 * Asks a department's list: the generation in force as of now, for as long as it is fresh. Who is not in it
 * is unknown to it, which is neither yes nor no.
 *
 * @param secret secrets derived from the index key, by purpose
 */
export function listAsker(
  table: Pick<Table, 'get'>,
  secret: (purpose: string) => Promise<Buffer>,
): AskSource<ListSource> {
  return async ({ id, freshDays }, { about }, now) => {
    const stored = await table.get(listKey(id))
    const inForce = stored && toListRecord(stored).inForce
    // Records outlive their time by days, so it is the list's age that counts, not their absence.
    const isFresh = inForce && now < Date.parse(inForce.asOf) + freshDays * day
    if (!isFresh) return { outcome: 'failed', failure: 'list-too-old' }
    const person = blindInFacts(await secret(factSecret(id)), about.idNumber)
    const fact = await table.get(factKey(id, inForce.id, person.toString('base64url')))
    return fact ? { outcome: answerOf(fact), asOf: inForce.asOf } : { outcome: 'unknown' }
  }
}
