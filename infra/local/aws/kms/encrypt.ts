import { randomBytes } from 'node:crypto'
import type { Json } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { decryptBlob, type EncryptionContext, encryptBlob, keyNameIn } from './ciphertext.ts'
import { blob, choice, dataKeyLength, encryptionContext, MAX_BLOB, MAX_MESSAGE } from './input.ts'
import type { KmsKey } from './key.ts'

export const ENCRYPTION = ['SYMMETRIC_DEFAULT']

export function encrypt(key: KmsKey, input: Json): Json {
  const algorithm = choice(input, 'EncryptionAlgorithm', ENCRYPTION, 'SYMMETRIC_DEFAULT')
  const plaintext = blob(input, 'Plaintext', MAX_MESSAGE)
  return { ...wrap(key, plaintext, input), EncryptionAlgorithm: algorithm }
}

export function generateDataKey(key: KmsKey, input: Json): Json {
  const plaintext = randomBytes(dataKeyLength(input))
  return { ...wrap(key, plaintext, input), Plaintext: plaintext.toString('base64') }
}

function wrap(key: KmsKey, plaintext: Buffer, input: Json): Json {
  const context = encryptionContext(input)
  const wrapped = encryptBlob(key.material.secret, key.name, plaintext, context)
  return { KeyId: key.declared.arn, CiphertextBlob: wrapped.toString('base64') }
}

export function decrypt(key: KmsKey, input: Json): Json {
  const algorithm = choice(input, 'EncryptionAlgorithm', ENCRYPTION, 'SYMMETRIC_DEFAULT')
  const context = encryptionContext(input)
  const plaintext = unwrap(key, blob(input, 'CiphertextBlob', MAX_BLOB), context)
  return {
    KeyId: key.declared.arn,
    Plaintext: plaintext.toString('base64'),
    EncryptionAlgorithm: algorithm,
  }
}

function unwrap(key: KmsKey, wrapped: Buffer, context: EncryptionContext): Buffer {
  const named = keyNameIn(wrapped)
  if (named && !named.equals(key.name)) {
    throw new AwsRefusal(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    )
  }
  try {
    return decryptBlob(key.material.secret, wrapped, context)
  } catch {
    throw new AwsRefusal('InvalidCiphertextException', '')
  }
}
