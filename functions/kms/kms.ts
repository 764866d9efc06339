import type { AwsCall } from '../aws/caller.ts'

/** The key's uses that we have; names and shapes are those of the KMS API. Binary is base64 there. */
export interface Kms {
  /** DER SubjectPublicKeyInfo of an asymmetric key. */
  publicKey(keyId: string): Promise<Buffer>
  /** ECDSA over the SHA-256 of `message`, as DER. */
  sign(keyId: string, message: Uint8Array): Promise<Buffer>
  /** A fresh 256-bit key, in clear and wrapped under the KMS key and this context. */
  dataKey(keyId: string, context: EncryptionContext): Promise<{ key: Buffer; wrapped: Buffer }>
  unwrap(keyId: string, wrapped: Uint8Array, context: EncryptionContext): Promise<Buffer>
  /** HMAC-SHA-256 of `message` under a KMS HMAC key. */
  mac(keyId: string, message: Uint8Array): Promise<Buffer>
}

/** What a wrapped key is bound to. It is logged by KMS in clear: never personal data. */
export type EncryptionContext = { readonly [name: string]: string }

export function openKms(call: AwsCall): Kms {
  return {
    async publicKey(keyId) {
      const answer = await call<{ PublicKey: string }>('GetPublicKey', { KeyId: keyId })
      return fromBase64(answer.PublicKey)
    },

    async sign(keyId, message) {
      const answer = await call<{ Signature: string }>('Sign', {
        KeyId: keyId,
        Message: toBase64(message),
        MessageType: 'RAW',
        SigningAlgorithm: 'ECDSA_SHA_256',
      })
      return fromBase64(answer.Signature)
    },

    async dataKey(keyId, context) {
      const answer = await call<{ Plaintext: string; CiphertextBlob: string }>('GenerateDataKey', {
        KeyId: keyId,
        KeySpec: 'AES_256',
        EncryptionContext: context,
      })
      return { key: fromBase64(answer.Plaintext), wrapped: fromBase64(answer.CiphertextBlob) }
    },

    async unwrap(keyId, wrapped, context) {
      const answer = await call<{ Plaintext: string }>('Decrypt', {
        KeyId: keyId,
        CiphertextBlob: toBase64(wrapped),
        EncryptionContext: context,
      })
      return fromBase64(answer.Plaintext)
    },

    async mac(keyId, message) {
      const answer = await call<{ Mac: string }>('GenerateMac', {
        KeyId: keyId,
        Message: toBase64(message),
        MacAlgorithm: 'HMAC_SHA_256',
      })
      return fromBase64(answer.Mac)
    },
  }
}

const fromBase64 = (text: string) => Buffer.from(text, 'base64')
const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
