import { type Json, members } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import type { EncryptionContext } from './ciphertext.ts'
import type { KmsKey } from './key.ts'

/** KMS's own limits, in bytes. Source: KMS API Reference. */
export const MAX_MESSAGE = 4096
export const MAX_BLOB = 6144

const invalid = (why: string) =>
  new AwsRefusal('ValidationException', `1 validation error detected: ${why}`)

/** A binary member, base64 on the wire; `max` in bytes. */
export function blob(input: Json, member: string, max: number): Buffer {
  const value = input[member]
  if (typeof value !== 'string') {
    throw invalid(
      `Value null at '${lower(member)}' failed to satisfy constraint: Member must not be null`,
    )
  }
  const bytes = Buffer.from(value, 'base64')
  if (bytes.toString('base64') !== value) {
    throw new AwsRefusal('SerializationException', `${member} is not base64`)
  }
  if (bytes.length < 1 || bytes.length > max) {
    const bound = bytes.length < 1 ? 'greater than or equal to 1' : `less than or equal to ${max}`
    throw invalid(
      `Value at '${lower(member)}' failed to satisfy constraint: Member must have length ${bound}`,
    )
  }
  return bytes
}

/** One of an enumeration’s values; `fallback` stands for an absent one. */
export function choice(
  input: Json,
  member: string,
  allowed: readonly string[],
  fallback?: string,
): string {
  const value = input[member] ?? fallback
  if (typeof value === 'string' && allowed.includes(value)) return value
  throw invalid(
    `Value '${String(value)}' at '${lower(member)}' failed to satisfy constraint: ` +
      `Member must satisfy enum value set: [${allowed.join(', ')}]`,
  )
}

/** One of the algorithms the key can use; of the others KMS knows, it says that they do not fit. */
export function algorithmFor(
  key: KmsKey,
  input: Json,
  member: string,
  usable: readonly string[],
  others: readonly string[],
): string {
  const algorithm = choice(input, member, [...usable, ...others])
  if (usable.includes(algorithm)) return algorithm
  throw new AwsRefusal(
    'InvalidKeyUsageException',
    `Algorithm ${algorithm} is incompatible with key spec ${key.declared.spec}.`,
  )
}

export function encryptionContext(input: Json): EncryptionContext {
  const context = members(input.EncryptionContext)
  if (Object.values(context).some((value) => typeof value !== 'string')) {
    throw new AwsRefusal('SerializationException', 'EncryptionContext must map texts to texts')
  }
  return context as EncryptionContext
}

/** 1 to 1024 bytes, by NumberOfBytes or KeySpec, exactly one of them. */
export function dataKeyLength(input: Json): number {
  const { KeySpec, NumberOfBytes } = input
  if ((KeySpec === undefined) === (NumberOfBytes === undefined)) {
    throw new AwsRefusal(
      'ValidationException',
      'Please specify either number of bytes or key spec.',
    )
  }
  if (KeySpec !== undefined) {
    return choice(input, 'KeySpec', ['AES_256', 'AES_128']) === 'AES_256' ? 32 : 16
  }
  if (
    !Number.isInteger(NumberOfBytes) ||
    Number(NumberOfBytes) < 1 ||
    Number(NumberOfBytes) > 1024
  ) {
    throw invalid(
      `Value '${String(NumberOfBytes)}' at 'numberOfBytes' failed to satisfy constraint: ` +
        'Member must have value between 1 and 1024',
    )
  }
  return Number(NumberOfBytes)
}

const lower = (member: string) => member.charAt(0).toLowerCase() + member.slice(1)
