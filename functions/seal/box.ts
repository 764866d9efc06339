import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/**
 * AES-256-GCM (NIST SP 800-38D) in one piece: random 96-bit nonce, ciphertext, 128-bit tag.
 *
 * @param associated what the box is bound to; the same bytes are needed to open it
 */
export function sealBox(key: Uint8Array, plain: Uint8Array, associated: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(associated)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws Error when the box was not sealed with this key and these associated bytes */
export function openBox(key: Uint8Array, box: Uint8Array, associated: Uint8Array): Buffer {
  if (box.length < nonceBytes + tagBytes) throw new Error('the box is too short')
  const end = box.length - tagBytes
  const nonce = box.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(associated)
  decipher.setAuthTag(box.subarray(end))
  return Buffer.concat([decipher.update(box.subarray(nonceBytes, end)), decipher.final()])
}
