import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/**
 * A ciphertext blob: format · key · padding · nonce · ciphertext · tag. It names its key, is bound to the encryption
 * context (as additional authenticated data), and is 152 bytes longer than the plaintext, as KMS's own is: a data key of
 * 32 bytes wraps to 184, so write units measured here hold in the cloud.
 */
const FORMAT = Buffer.from('JZK1')
const KEY_NAME = 16
const PADDING = 104
const NONCE = 12
const TAG = 16
const HEADER = FORMAT.length + KEY_NAME + PADDING + NONCE

export type EncryptionContext = Readonly<Record<string, string>>

/** What a blob calls its key by: stable over restarts, says nothing else. */
export function keyNameOf(logicalId: string): Buffer {
  return createHash('sha256').update(logicalId).digest().subarray(0, KEY_NAME)
}

export function encryptBlob(
  secret: Buffer,
  keyName: Buffer,
  plaintext: Buffer,
  context: EncryptionContext,
): Buffer {
  const nonce = randomBytes(NONCE)
  const header = Buffer.concat([FORMAT, keyName, randomBytes(PADDING), nonce])
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  cipher.setAAD(Buffer.concat([header, canonical(context)]))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([header, body, cipher.getAuthTag()])
}

/** The key a blob says it was made under; undefined when it is no blob of ours. */
export function keyNameIn(blob: Buffer): Buffer | undefined {
  const ours = blob.length >= HEADER + TAG && blob.subarray(0, FORMAT.length).equals(FORMAT)
  return ours ? blob.subarray(FORMAT.length, FORMAT.length + KEY_NAME) : undefined
}

/** @throws Error when a bit of the blob, the key or the context differs. */
export function decryptBlob(secret: Buffer, blob: Buffer, context: EncryptionContext): Buffer {
  const header = blob.subarray(0, HEADER)
  const decipher = createDecipheriv('aes-256-gcm', secret, header.subarray(-NONCE), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.concat([header, canonical(context)]))
  decipher.setAuthTag(blob.subarray(-TAG))
  return Buffer.concat([decipher.update(blob.subarray(HEADER, -TAG)), decipher.final()])
}

/** The order of its members is no part of a context's meaning. */
function canonical(context: EncryptionContext): Buffer {
  const sorted = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))
  return Buffer.from(JSON.stringify(sorted))
}
