import type { getWording } from '../../shared/api/catalogue.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { textOf } from '../table/attributes.ts'
import { wordingKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'

/** The words behind a hash; they never change, so neither does the answer. */
export function wordingGetter(table: Table): Act<typeof getWording> {
  return async ({ params }) => {
    const record = await table.get(wordingKey(params.wording))
    return record ? JSON.parse(textOf(record, 'wording')) : new Refusal('wording-unknown')
  }
}
