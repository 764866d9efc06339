import { createPublicKey } from 'node:crypto'
import type { KmsPublicKey } from '../kms/public-key.ts'
import type { TypedIdentityKey } from './check-token.ts'

/** The public half of the key that signs typed identities, ready for use. */
export function typedIdentityKey(
  find: (keyId: string) => Promise<KmsPublicKey>,
  keyId: string,
): () => Promise<TypedIdentityKey> {
  return async () => {
    const jwk = await find(keyId)
    return { kid: jwk.kid, key: createPublicKey({ key: { ...jwk }, format: 'jwk' }) }
  }
}
