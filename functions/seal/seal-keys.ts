import type { KeySet } from '../../shared/api/seal.ts'
import type { Kms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'

export type SealKey = KeySet['keys'][number]

/** Finds the public half of a seal key by its KMS key id. */
export function sealKeyFinder(kms: Kms): (keyId: string) => Promise<SealKey> {
  const find = publicKeyFinder(kms)
  return async (keyId) => ({ ...(await find(keyId)), alg: 'ES256', use: 'sig' })
}

/**
 * All seal keys this deployment answers for: the one that signs and those retired by rotation.
 *
 * @param keyIds KMS key ids, the signing one first
 */
export function sealKeyring(
  kms: Kms,
  keyIds: readonly string[],
): () => Promise<readonly SealKey[]> {
  const find = sealKeyFinder(kms)
  return () => Promise.all(keyIds.map(find))
}
