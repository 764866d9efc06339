import { randomBytes } from 'node:crypto'
import type { ListGeneration } from '../../shared/data-check/list.ts'
import type { FindSource } from '../data-check/sources.ts'
import { text } from '../table/attributes.ts'
import { listKey } from '../table/keys.ts'
import { listParts, runAttribute, toListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'
import { isUnderWay } from './keep-list.ts'

const day = 86_400_000

/** Why a list stays as it is. */
export class NotRestorable extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'NotRestorable'
  }
}

/**
 * Puts the list that was in force before back in force, in one write; the one in force is kept in its place,
 * so that restoring twice undoes it. It holds until the department's next list is taken.
 *
 * @returns the generation that counts from now on
 * @throws NotRestorable when there is none before, when it is too old to answer, or while an import is under way
 */
export async function restoreList(
  table: Pick<Table, 'get' | 'change'>,
  findSource: FindSource,
  id: string,
  now: number,
): Promise<ListGeneration> {
  const source = await findSource(id)
  const stored = await table.get(listKey(id))
  if (source?.kind !== 'list' || !stored) throw new NotRestorable('there is no such list')
  const { inForce, previous, run } = toListRecord(stored)
  if (!inForce || !previous || !run)
    throw new NotRestorable('there is no list before the one in force')
  if (isUnderWay(run, now)) throw new NotRestorable('an import of this list is under way')
  // Its facts go with its time: restored, it would answer nothing.
  if (now >= Date.parse(previous.asOf) + source.freshDays * day) {
    throw new NotRestorable('the list before is too old to answer')
  }
  // The account stays, under a new name: an import that read the record a moment ago must find it changed.
  const renamed = { ...run, id: `${now.toString(36)}${randomBytes(4).toString('hex')}` }
  const before = await table.change(
    listKey(id),
    { set: listParts({ source: id, inForce: previous, previous: inForce, run: renamed }) },
    { equal: { [runAttribute]: text(run.id) } },
  )
  if (before) throw new NotRestorable('the list was changed at the same moment')
  return previous
}

/** The same, for who only has to know whether it was done. */
export async function isRestored(...restoring: Parameters<typeof restoreList>): Promise<boolean> {
  try {
    await restoreList(...restoring)
    return true
  } catch (error) {
    if (error instanceof NotRestorable) return false
    throw error
  }
}
