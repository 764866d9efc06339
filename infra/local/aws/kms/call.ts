import { type Json, text } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { keyNameIn } from './ciphertext.ts'
import { blob, encryptionContext, MAX_BLOB } from './input.ts'
import { aliasOf, findKey, type KmsKey } from './key.ts'
import { KMS_OPERATIONS } from './operations.ts'

/** What authorization needs to know of a KMS call, before it is carried out. */
export interface KmsCall {
  readonly key: KmsKey
  readonly context: ReadonlyMap<string, readonly string[]>
  /** Carries the call out and gives the answer's members. */
  run(): Json
}

/**
 * Finds the key and the request context of a call.
 * @throws AwsRefusal UnknownOperationException, NotFoundException, InvalidCiphertextException
 */
export function readKmsCall(action: string, input: Json, keys: readonly KmsKey[]): KmsCall {
  const operation = KMS_OPERATIONS.get(action)
  if (!operation) {
    throw new AwsRefusal('UnknownOperationException', `${action} is not served on this machine`)
  }
  const key = keyOf(action, input, keys)
  return {
    key,
    context: contextOf(action, key, input),
    run() {
      const { arn, usage } = key.declared
      if (operation.usage !== undefined && operation.usage !== usage) {
        throw new AwsRefusal(
          'InvalidKeyUsageException',
          `${arn} key usage is ${usage} which is not valid for ${action}.`,
        )
      }
      return operation.run(key, input)
    },
  }
}

function keyOf(action: string, input: Json, keys: readonly KmsKey[]): KmsKey {
  const keyId = text(input.KeyId)
  if (keyId !== undefined) return findKey(keys, keyId)
  if (action !== 'Decrypt') {
    throw new AwsRefusal(
      'ValidationException',
      "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    )
  }
  // A symmetric ciphertext names its key, so Decrypt need not.
  const named = keyNameIn(blob(input, 'CiphertextBlob', MAX_BLOB))
  const key = keys.find(({ name }) => named?.equals(name))
  if (!key) throw new AwsRefusal('InvalidCiphertextException', '')
  return key
}

/** Source: KMS Developer Guide, "AWS KMS condition keys". */
function contextOf(action: string, key: KmsKey, input: Json): KmsCall['context'] {
  const context = new Map<string, readonly string[]>()
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) context.set(name, [value])
  }
  put('kms:calleraccount', key.declared.arn.split(':')[4])
  put('kms:keyspec', key.declared.spec)
  put('kms:keyusage', key.declared.usage)
  put('kms:keyorigin', 'AWS_KMS')
  put('kms:multiregion', 'false')
  put('kms:requestalias', aliasOf(text(input.KeyId) ?? ''))
  context.set('kms:resourcealiases', key.declared.aliases ?? [])
  if (action === 'Sign' || action === 'Verify') {
    put('kms:signingalgorithm', text(input.SigningAlgorithm))
    put('kms:messagetype', text(input.MessageType) ?? 'RAW')
  }
  if (action.endsWith('Mac')) put('kms:macalgorithm', text(input.MacAlgorithm))
  if (['Encrypt', 'Decrypt', 'GenerateDataKey'].includes(action)) {
    put('kms:encryptionalgorithm', 'SYMMETRIC_DEFAULT')
    const pairs = Object.entries(encryptionContext(input))
    for (const [name, value] of pairs) put(`kms:encryptioncontext:${name.toLowerCase()}`, value)
    context.set(
      'kms:encryptioncontextkeys',
      pairs.map(([name]) => name),
    )
  }
  return context
}
