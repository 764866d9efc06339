import * as z from 'zod/mini'
import { instant } from './statement.ts'

/**
 * What the KMS seal key signs when a session starts: this short-lived key may seal statements of these
 * kinds, for these tenants, from `from` until `until`. The JWS header names the seal key (`kid`, its
 * RFC 7638 thumbprint); a receipt carries the delegation in its own protected header.
 */
export const Delegation = z.strictObject({
  v: z.literal(1),
  key: z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
  }),
  kinds: z.array(z.string()),
  /** Tenant ids, or the one entry `*`: every tenant of the deployment. */
  tenants: z.array(z.string()),
  from: instant,
  until: instant,
})

export type Delegation = z.infer<typeof Delegation>
