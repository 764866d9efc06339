import * as z from 'zod/mini'
import { Staff } from '../../shared/desk/staff.ts'
import { isIdNumber, normalizeIdNumber } from '../../shared/identity/id-number.ts'
import type { SealSession } from '../seal/session.ts'
import { text } from '../table/attributes.ts'
import { blindPerson } from '../table/case-place.ts'
import { keyAttributes, staffKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'
import { accountOf } from './account.ts'

const AccountInput = z.strictObject({
  issuer: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: z.string().check(z.minLength(1), z.maxLength(255)),
})

/** An ID number, and what makes a blind index of it. */
export interface OwnNumber {
  readonly idNumber: unknown
  readonly blind: () => Promise<SealSession['blind']>
}

/**
 * Registers a member of staff or replaces the registration, which takes effect at their next request.
 * Without roles, they are known and may do nothing: that is how somebody is removed.
 *
 * @param own their own ID number, which an approver’s registration needs, because nobody decides on a certificate
 *   about themselves; only its blind index in each tenant is kept
 * @throws ZodError when account or staff does not fit its schema; Error when an approver’s ID number is missing
 */
export async function registerStaff(
  table: Table,
  account: unknown,
  input: unknown,
  own?: OwnNumber,
): Promise<Staff> {
  const registered = AccountInput.parse(account)
  const staff = Staff.parse(input)
  const persons = await personsOf(staff, own)
  await table.put({
    ...keyAttributes(staffKey(accountOf(registered))),
    staff: text(JSON.stringify(staff)),
    ...(persons && { persons: text(JSON.stringify(persons)) }),
  })
  return staff
}

async function personsOf(
  { roles }: Staff,
  own: OwnNumber | undefined,
): Promise<{ readonly [tenant: string]: string } | undefined> {
  if (own === undefined) {
    if (!roles.some(({ role }) => role === 'approver')) return undefined
    throw new Error('an approver is registered with their own ID number')
  }
  const idNumber = normalizeIdNumber(String(own.idNumber))
  if (!isIdNumber(idNumber)) throw new Error('idNumber is no ID number')
  const session = { blind: await own.blind() }
  const tenants = [...new Set(roles.map(({ tenant }) => tenant))]
  return Object.fromEntries(
    tenants.map((tenant) => [tenant, blindPerson(tenant, idNumber, session)]),
  )
}
