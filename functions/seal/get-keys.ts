import type { getKeys } from '../../shared/api/seal.ts'
import type { Act } from '../http/serve.ts'
import type { SealKey } from './seal-keys.ts'

/** The key set; retired seal keys stay in it for as long as receipts under them are read. */
export function keysGetter(
  sealKeys: () => Promise<readonly SealKey[]>,
  documentKeys: () => Promise<readonly SealKey[]>,
): Act<typeof getKeys> {
  return async () => {
    const [keys, ofDocuments] = await Promise.all([sealKeys(), documentKeys()])
    return { keys: [...keys], documentKeys: [...ofDocuments] }
  }
}
