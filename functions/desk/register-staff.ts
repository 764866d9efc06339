import * as z from 'zod/mini'
import { Staff } from '../../shared/desk/staff.ts'
import { text } from '../table/attributes.ts'
import { keyAttributes, staffKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'
import { accountOf } from './account.ts'

const AccountInput = z.strictObject({
  issuer: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: z.string().check(z.minLength(1), z.maxLength(255)),
})

/**
 * Registers a member of staff or replaces the registration, which takes effect at their next request.
 * Without roles, they are known and may do nothing: that is how somebody is removed.
 *
 * @throws ZodError when account or staff does not fit its schema
 */
export async function registerStaff(
  table: Table,
  account: unknown,
  input: unknown,
): Promise<Staff> {
  const registered = AccountInput.parse(account)
  const staff = Staff.parse(input)
  await table.put({
    ...keyAttributes(staffKey(accountOf(registered))),
    staff: text(JSON.stringify(staff)),
  })
  return staff
}
