import { StatutoryBasis } from '../../shared/data-check/statutory-basis.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { text, textOf } from '../table/attributes.ts'
import { basisKey, basisPartition, keyAttributes } from '../table/keys.ts'
import type { Table } from '../table/table.ts'

/** More than one department has. */
const mostBases = 100

/** Registers a basis or replaces it. @throws ZodError when it does not fit its schema */
export async function registerBasis(table: Table, input: unknown): Promise<StatutoryBasis> {
  const basis = StatutoryBasis.parse(input)
  const { tenant, department, item } = basis
  await table.put({
    ...keyAttributes(basisKey(tenant, department, item)),
    basis: text(JSON.stringify(basis)),
  })
  return basis
}

/** The basis on which a department may have an item checked now; read each time, so that it ends at once. */
export async function basisInForce(
  table: Pick<Table, 'get'>,
  { tenant, department, item }: Pick<StatutoryBasis, 'tenant' | 'department' | 'item'>,
  now: number,
): Promise<StatutoryBasis | undefined> {
  const record = await table.get(basisKey(tenant, department, item))
  const basis = record && (JSON.parse(textOf(record, 'basis')) as StatutoryBasis)
  return basis && isInForce(basis, now) ? basis : undefined
}

export async function basesInForce(
  table: Pick<Table, 'newest'>,
  tenant: string,
  department: string,
  now: number,
): Promise<StatutoryBasis[]> {
  const records = await table.newest(basisPartition(tenant, department), mostBases)
  const bases = records.map((one) => JSON.parse(textOf(one, 'basis')) as StatutoryBasis)
  return bases.filter((basis) => isInForce(basis, now))
}

function isInForce({ from, until }: StatutoryBasis, now: number): boolean {
  const present = toInstant(now)
  return from <= present && (until === undefined || present < until)
}
