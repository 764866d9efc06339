import * as z from 'zod/mini'
import { areaCode, isAreaAt, levels } from '../certificate/area.ts'
import { departmentId } from '../data-check/source.ts'
import { Assistant } from '../identity/citizen-token.ts'

/**
 * What members of staff do:
 * - `letter-clerk` answers the letters of a department;
 * - `roster-owner` has a roster checked;
 * - `source-administrator` looks after how a department is asked, and sees to letters that are overdue;
 * - `approver` decides on requests for certificates at one level in one area.
 */
export const staffRoles = [
  'letter-clerk',
  'roster-owner',
  'source-administrator',
  'approver',
] as const

export type StaffRole = (typeof staffRoles)[number]

const where = { tenant: departmentId, department: departmentId }

/** A role holds in one department of one tenant, an approver's in one area of it, and nowhere else. */
export const Posting = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.enum(['letter-clerk', 'roster-owner', 'source-administrator']),
    ...where,
  }),
  z
    .strictObject({
      role: z.literal('approver'),
      ...where,
      level: z.enum(levels),
      /** Division code of the village, the town or the district. */
      area: areaCode,
    })
    .check(z.refine(({ level, area }) => isAreaAt(area, level), 'the area is one of the level')),
])

export type Posting = z.infer<typeof Posting>

export const Staff = z.strictObject({
  ...Assistant.def.shape,
  roles: z.array(Posting).check(z.maxLength(50)),
})

export type Staff = z.infer<typeof Staff>
