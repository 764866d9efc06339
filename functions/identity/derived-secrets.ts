import type { Kms } from '../kms/kms.ts'
import { remember } from '../table/remember.ts'

const day = 86_400

/**
 * Secrets derived from the KMS index key, one for each purpose: every instance derives the same, none is
 * stored, and none says anything of another.
 *
 * @param keyId KMS id of an HMAC key
 */
export function derivedSecrets(kms: Kms, keyId: string): (purpose: string) => Promise<Buffer> {
  return remember(day, (purpose) => kms.mac(keyId, Buffer.from(`jianzheng ${purpose}`)))
}
