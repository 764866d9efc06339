import { createHash, createPublicKey } from 'node:crypto'
import { thumbprintPreimage } from '../../shared/seal/format.ts'
import { remember } from '../table/remember.ts'
import type { Kms } from './kms.ts'

/** The public half of a P-256 key in KMS as JWK, named by its RFC 7638 thumbprint. */
export interface KmsPublicKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly kid: string
}

/** @throws Error when the key is of another kind; UnavailableError when KMS cannot be used */
async function fetchPublicKey(kms: Kms, keyId: string): Promise<KmsPublicKey> {
  const der = await kms.publicKey(keyId)
  const { x, y } = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({
    format: 'jwk',
  })
  if (!x || !y) throw new Error('the KMS key is not an elliptic-curve key')
  return { kty: 'EC', crv: 'P-256', x, y, kid: thumbprint({ x, y }) }
}

const day = 86_400

/** Finds the public half of a KMS key by its key id; it never changes. */
export function publicKeyFinder(kms: Kms): (keyId: string) => Promise<KmsPublicKey> {
  return remember(day, (keyId) => fetchPublicKey(kms, keyId))
}

/** RFC 7638 thumbprint of a P-256 key. */
export function thumbprint(key: { readonly x: string; readonly y: string }): string {
  return createHash('sha256').update(thumbprintPreimage(key)).digest('base64url')
}
