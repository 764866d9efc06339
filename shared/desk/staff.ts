import * as z from 'zod/mini'
import { departmentId } from '../data-check/source.ts'
import { Assistant } from '../identity/citizen-token.ts'

/**
 * What members of staff do:
 * - `letter-clerk` answers the letters of a department;
 * - `roster-owner` has a roster checked;
 * - `source-administrator` looks after how a department is asked, and sees to letters that are overdue.
 */
export const staffRoles = ['letter-clerk', 'roster-owner', 'source-administrator'] as const

export type StaffRole = (typeof staffRoles)[number]

/** A role holds in one department of one tenant and nowhere else. */
export const Posting = z.strictObject({
  role: z.enum(staffRoles),
  tenant: departmentId,
  department: departmentId,
})

export type Posting = z.infer<typeof Posting>

export const Staff = z.strictObject({
  ...Assistant.def.shape,
  roles: z.array(Posting).check(z.maxLength(50)),
})

export type Staff = z.infer<typeof Staff>
