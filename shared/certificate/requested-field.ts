import * as z from 'zod/mini'
import { departmentId } from '../data-check/source.ts'
import { instant } from '../seal/statement.ts'
import { originKinds } from './field.ts'

export const FieldValue = z.union([z.string().check(z.maxLength(500)), z.int()])

export type FieldValue = z.infer<typeof FieldValue>

/** A field of a request: what it says, and where that is from. */
export const RequestedField = z.strictObject({
  id: z.string(),
  /** Absent while nobody has said it. */
  value: z.optional(FieldValue),
  origin: z.enum(originKinds),
  /** The department whose record it is from, and as of when. */
  department: z.optional(departmentId),
  asOf: z.optional(instant),
  /** What the source had said, where the citizen corrected it. */
  corrected: z.optional(FieldValue),
})

export type RequestedField = z.infer<typeof RequestedField>

/** Whether everything is as data had it: a level may be left out then, where the item says so. */
export function isAllFromData(fields: readonly RequestedField[]): boolean {
  return fields.every(
    ({ origin, corrected, value }) =>
      value === undefined || (origin !== 'citizen' && corrected === undefined),
  )
}
