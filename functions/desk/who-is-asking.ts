import { Staff } from '../../shared/desk/staff.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Account } from '../http/serve.ts'
import { optionalTextOf, textOf } from '../table/attributes.ts'
import { staffKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'
import { accountOf } from './account.ts'

/** A member of staff who is signed in. */
export interface Asker extends Staff {
  /** What stands for their account in our records. */
  readonly account: string
  /** Blind index of their own ID number in each tenant, where it is on record: nobody decides on themselves. */
  readonly persons: { readonly [tenant: string]: string }
}

export type WhoIsAsking = (account: Account | undefined) => Promise<Outcome<Asker>>

/** Reads who is asking on each request, consistently and without remembering: what is taken away is gone. */
export function staffFinder(table: Pick<Table, 'get'>): WhoIsAsking {
  return async (signedIn) => {
    if (!signedIn) return new Refusal('token-missing')
    const account = accountOf(signedIn)
    const record = await table.get(staffKey(account))
    if (!record) return new Refusal('staff-unknown')
    const persons = JSON.parse(optionalTextOf(record, 'persons') ?? '{}') as Asker['persons']
    return { account, persons, ...Staff.parse(JSON.parse(textOf(record, 'staff'))) }
  }
}
