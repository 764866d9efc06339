import { createPrivateKey, type KeyObject } from 'node:crypto'
import { type PolicyDocument, readPolicy, type Statement } from '../iam/policy.ts'
import { AwsRefusal } from '../refusal.ts'
import { keyNameOf } from './ciphertext.ts'
import type { KeyMaterial, KeySpecName } from './key-file.ts'

/** A key as the template declares it. */
export interface KmsKeySpec {
  /** Stable over restarts: the secret is kept under it. */
  readonly logicalId: string
  readonly arn: string
  readonly keyId: string
  readonly spec: KeySpecName
  /** KMS's KeyUsage, such as SIGN_VERIFY. */
  readonly usage: string
  readonly policy: PolicyDocument
  /** Such as `alias/seal`. */
  readonly aliases?: readonly string[]
}

export interface KmsKey {
  readonly declared: KmsKeySpec
  readonly policy: readonly Statement[]
  readonly material: KeyMaterial
  readonly name: Buffer
  /** Of a P-256 key; a symmetric key has only its secret. */
  readonly signer?: KeyObject
}

export function openKey(declared: KmsKeySpec, material: KeyMaterial): KmsKey {
  const key = {
    declared,
    policy: readPolicy(declared.policy, 'resource', `key ${declared.logicalId}`),
    material,
    name: keyNameOf(declared.logicalId),
  }
  if (material.spec !== 'ECC_NIST_P256') return key
  const signer = createPrivateKey({ key: material.secret, format: 'der', type: 'pkcs8' })
  return { ...key, signer }
}

/** By id, ARN, alias name or alias ARN. @throws AwsRefusal NotFoundException */
export function findKey(keys: readonly KmsKey[], keyId: string): KmsKey {
  const alias = aliasOf(keyId)
  const found = keys.find(({ declared }) =>
    alias === undefined
      ? declared.keyId === keyId || declared.arn === keyId
      : declared.aliases?.includes(alias),
  )
  if (found) return found
  const missing =
    alias === undefined ? `Key '${keyId}' does not exist` : `Alias ${keyId} is not found.`
  throw new AwsRefusal('NotFoundException', missing)
}

/** `alias/seal` of `alias/seal` or `arn:aws:kms:…:alias/seal`; undefined of anything else. */
export function aliasOf(keyId: string): string | undefined {
  return /^(?:arn:[^:]+:kms:[^:]*:[^:]*:)?(alias\/.+)$/.exec(keyId)?.[1]
}
