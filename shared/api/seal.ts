import * as z from 'zod/mini'
import { PublicJwk } from '../identity/site.ts'
import { endpoint } from './endpoint.ts'

export const SealKey = z.strictObject({
  ...PublicJwk.def.shape,
  alg: z.literal('ES256'),
  use: z.literal('sig'),
})

/** JWK Set (RFC 7517 §5) of the KMS seal keys; `kid` is the key's RFC 7638 thumbprint. */
export const KeySet = z.object({
  keys: z.array(SealKey),
  /** Those that sign certificates' documents (PAdES), and never a receipt. */
  documentKeys: z.array(SealKey),
})

export type KeySet = z.infer<typeof KeySet>

export const getKeys = endpoint({
  id: 'getKeys',
  method: 'GET',
  path: '/v1/keys',
  capability: 'seal',
  callers: ['public'],
  summary: 'The public keys every receipt can be verified with, offline.',
  success: { status: 200, schema: KeySet },
  // Short: a portal that meets a receipt under a new key asks again and must not get the old set.
  cache: 300,
  problems: ['seal-unavailable'],
})
