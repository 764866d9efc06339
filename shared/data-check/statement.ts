import * as z from 'zod/mini'
import { digest, instant, sealed } from '../seal/statement.ts'
import { departmentId, factId, sourceId } from './source.ts'

/**
 * What is sealed before any department is asked. It is the capability to ask: these departments, this
 * fact, this person, this item, until `expiresAt`, and nothing else. Kind `consent` where the person agreed,
 * `notice` where a statutory duty is the basis and they were told.
 */
export const ConsentStatement = z.strictObject({
  ...sealed,
  kind: z.enum(['consent', 'notice']),
  /** The departments that may be asked; with consent, those the person agreed to, one by one. */
  receivers: z.array(departmentId).check(z.minLength(1)),
  fact: factId,
  consentedAt: instant,
  /** Until when departments may be asked. */
  expiresAt: instant,
})

export type ConsentStatement = z.infer<typeof ConsentStatement>

/**
 * What is sealed when a department answered: the answer and where it is from, never the department's
 * record. `consent` is the SHA-256 of the statement on whose strength it was asked.
 */
export const CheckStatement = z.strictObject({
  ...sealed,
  kind: z.literal('check'),
  consent: digest,
  department: departmentId,
  source: sourceId,
  fact: factId,
  answer: z.enum(['yes', 'no']),
  /** As of when the department knows it. */
  asOf: instant,
  checkedAt: instant,
  /** Until when the answer may be used. */
  expiresAt: instant,
})

export type CheckStatement = z.infer<typeof CheckStatement>
