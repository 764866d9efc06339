import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { departmentId, factId } from '../data-check/source.ts'
import { isReference } from '../seal/reference.ts'
import { digest, instant } from '../seal/statement.ts'

/**
 * What is sealed before a roster is checked: the capability to ask these departments for this fact of the
 * persons in it, until `expiresAt`, on the strength of a registered statutory basis. `roster` is the SHA-256
 * over the salted commitments to all its parts in order, so that nobody can be added afterwards.
 */
export const RosterStatement = z.strictObject({
  v: z.literal(1),
  kind: z.literal('roster'),
  reference: z.string().check(z.refine(isReference)),
  tenant: departmentId,
  department: departmentId,
  item: itemId,
  itemVersion: z.int().check(z.minimum(1)),
  fact: factId,
  receivers: z.array(departmentId).check(z.minLength(1)),
  law: z.string(),
  article: z.string(),
  rows: z.int().check(z.minimum(1)),
  roster: digest,
  startedAt: instant,
  expiresAt: instant,
})

export type RosterStatement = z.infer<typeof RosterStatement>
