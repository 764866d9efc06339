import { createHash, createPublicKey } from 'node:crypto'
import type { KeySet } from '../../shared/api/seal.ts'
import { thumbprintPreimage } from '../../shared/seal/format.ts'
import type { Kms } from '../kms/kms.ts'

export type SealKey = KeySet['keys'][number]

/** The public half of the KMS seal key as JWK, named by its RFC 7638 thumbprint. */
export async function fetchSealKey(kms: Kms, keyId: string): Promise<SealKey> {
  const der = await kms.publicKey(keyId)
  const { x, y } = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({
    format: 'jwk',
  })
  if (!x || !y) throw new Error('the seal key is not an elliptic-curve key')
  return { kty: 'EC', crv: 'P-256', x, y, kid: thumbprint({ x, y }), alg: 'ES256', use: 'sig' }
}

/** RFC 7638 thumbprint of a P-256 key. */
export function thumbprint(key: { readonly x: string; readonly y: string }): string {
  return createHash('sha256').update(thumbprintPreimage(key)).digest('base64url')
}
