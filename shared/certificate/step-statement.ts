import * as z from 'zod/mini'
import { digest, instant, sealed } from '../seal/statement.ts'
import { levels } from './area.ts'
import { certificateStates, skipReasons } from './standing.ts'
import { certificateActions } from './step.ts'

/** Who took a step. Nobody's name: a commitment, an account's hash, or that it was the platform itself. */
const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('citizen'), person: digest }),
  z.strictObject({ kind: z.literal('staff'), account: digest, level: z.enum(levels) }),
  z.strictObject({ kind: z.literal('system') }),
])

/**
 * What is sealed at each step of a request, from the first sending to the end of the certificate. Each names
 * the one before by its hash, so that none can be left out or put in between.
 */
export const CertificateStepStatement = z.strictObject({
  ...sealed,
  kind: z.literal('certificate-step'),
  /** From 1. */
  step: z.int().check(z.minimum(1)),
  /** SHA-256 of the statement of the step before. */
  before: z.optional(digest),
  action: z.enum(certificateActions),
  actor: Actor,
  /** Commitment to the fields as the actor saw them, or as they stood when they were approved together with others. */
  seen: digest,
  /** Where the request stands after it, and which levels were left out on the way, and why. */
  state: z.enum(certificateStates),
  level: z.optional(z.enum(levels)),
  skipped: z.array(z.strictObject({ level: z.enum(levels), reason: z.enum(skipReasons) })),
  /** An approval given to several at once, by the item’s rules: one in so many was drawn to be read by itself. */
  together: z.optional(z.strictObject({ oneIn: z.int().check(z.minimum(2)) })),
  /** Commitment to what the actor wrote: why it is returned, refused or revoked. */
  reason: z.optional(digest),
  at: instant,
  /** Until when a request that is not decided may stand for the certificate. */
  expiresAt: instant,
})

export type CertificateStepStatement = z.infer<typeof CertificateStepStatement>
