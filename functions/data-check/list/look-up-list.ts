import type { ListSource } from '../../../shared/data-check/source.ts'
import { type Attributes, textOf } from '../../table/attributes.ts'
import { answerOf, blindInFacts, factSecret } from '../../table/fact-record.ts'
import { factKey, type Key, listKey } from '../../table/keys.ts'
import { toListRecord } from '../../table/list-record.ts'
import type { Table } from '../../table/table.ts'

const day = 86_400_000

/** What BatchGetItem takes. */
const batchSize = 100

/** What a list says of some persons. */
export interface LookedUp {
  readonly asOf: string
  /** In the order they were asked in; who is not in the list is unknown to it, neither yes nor no. */
  readonly answers: readonly ('yes' | 'no' | undefined)[]
}

/** @returns `undefined` when the list is too old to answer anything, or was never taken */
export type LookUpList = (
  source: Pick<ListSource, 'id' | 'freshDays'>,
  idNumbers: readonly string[],
  now: number,
) => Promise<LookedUp | undefined>

/**
 * Reads a department's list: the generation in force as of now, for as long as it is fresh.
 *
 * @param secret secrets derived from the index key, by purpose
 */
export function listReader(
  table: Pick<Table, 'get' | 'getAll'>,
  secret: (purpose: string) => Promise<Buffer>,
): LookUpList {
  return async ({ id, freshDays }, idNumbers, now) => {
    const [stored, key] = await Promise.all([table.get(listKey(id)), secret(factSecret(id))])
    const inForce = stored && toListRecord(stored).inForce
    // Records outlive their time by days, so it is the list's age that counts, not their absence.
    const isFresh = inForce && now < Date.parse(inForce.asOf) + freshDays * day
    if (!isFresh) return undefined
    const keyOf = (idNumber: string) =>
      factKey(id, inForce.id, blindInFacts(key, idNumber).toString('base64url'))
    const keys = new Map(idNumbers.map((idNumber) => [idNumber, keyOf(idNumber)]))
    const facts = await factsOf(table, [...keys.values()])
    const answers = idNumbers.map((idNumber) => facts.get(keys.get(idNumber)?.pk ?? ''))
    return { asOf: inForce.asOf, answers }
  }
}

/** Answers by partition key. */
async function factsOf(table: Pick<Table, 'getAll'>, keys: readonly Key[]) {
  const batches: Promise<Attributes[]>[] = []
  for (let at = 0; at < keys.length; at += batchSize) {
    batches.push(table.getAll(keys.slice(at, at + batchSize)))
  }
  const found = (await Promise.all(batches)).flat()
  return new Map(found.map((fact) => [textOf(fact, 'pk'), answerOf(fact)]))
}
