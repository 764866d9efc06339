import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { instant } from '../seal/statement.ts'
import { departmentId } from './source.ts'

/**
 * A duty by law on which one department may have an item checked for whole rosters, as those who run the
 * platform registered it. Nobody consents to a duty, so no consent is recorded for it.
 */
export const StatutoryBasis = z.strictObject({
  tenant: departmentId,
  /** The department whose duty it is, such as a district's education office. */
  department: departmentId,
  item: itemId,
  law: z.string().check(z.minLength(1), z.maxLength(200)),
  article: z.string().check(z.minLength(1), z.maxLength(200)),
  from: instant,
  /** Until when it holds; without end when left out. */
  until: z.optional(instant),
})

export type StatutoryBasis = z.infer<typeof StatutoryBasis>
