import type { Kms } from '../kms/kms.ts'
import { remember } from '../table/remember.ts'
import { fetchSealKey, type SealKey } from './seal-key.ts'

const day = 86_400

/** Finds the public half of a seal key by its KMS key id; it never changes. */
export function sealKeyFinder(kms: Kms): (keyId: string) => Promise<SealKey> {
  return remember(day, (keyId) => fetchSealKey(kms, keyId))
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
