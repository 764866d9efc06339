import type { Json } from '../json.ts'
import { decrypt, ENCRYPTION, encrypt, generateDataKey } from './encrypt.ts'
import type { KmsKey } from './key.ts'
import { generateMac, MACS, verifyMac } from './mac.ts'
import { checkSignature, makeSignature, publicKey, SIGNING } from './sign.ts'

export interface KmsOperation {
  /** The KeyUsage a key must have; any when absent. */
  readonly usage?: string
  run(key: KmsKey, input: Json): Json
}

export const KMS_OPERATIONS: ReadonlyMap<string, KmsOperation> = new Map<string, KmsOperation>([
  ['DescribeKey', { run: (key) => ({ KeyMetadata: metadata(key) }) }],
  ['GetPublicKey', { run: publicKey }],
  ['Sign', { usage: 'SIGN_VERIFY', run: makeSignature }],
  ['Verify', { usage: 'SIGN_VERIFY', run: checkSignature }],
  ['Encrypt', { usage: 'ENCRYPT_DECRYPT', run: encrypt }],
  ['Decrypt', { usage: 'ENCRYPT_DECRYPT', run: decrypt }],
  ['GenerateDataKey', { usage: 'ENCRYPT_DECRYPT', run: generateDataKey }],
  ['GenerateMac', { usage: 'GENERATE_VERIFY_MAC', run: generateMac }],
  ['VerifyMac', { usage: 'GENERATE_VERIFY_MAC', run: verifyMac }],
])

function metadata(key: KmsKey): Json {
  const { declared, material } = key
  return {
    AWSAccountId: declared.arn.split(':')[4],
    Arn: declared.arn,
    KeyId: declared.keyId,
    CreationDate: Date.parse(material.created) / 1000,
    Enabled: true,
    Description: '',
    KeyUsage: declared.usage,
    KeyState: 'Enabled',
    Origin: 'AWS_KMS',
    KeyManager: 'CUSTOMER',
    KeySpec: declared.spec,
    CustomerMasterKeySpec: declared.spec,
    MultiRegion: false,
    ...(declared.usage === 'SIGN_VERIFY' && { SigningAlgorithms: SIGNING }),
    ...(declared.usage === 'ENCRYPT_DECRYPT' && { EncryptionAlgorithms: ENCRYPTION }),
    ...(declared.usage === 'GENERATE_VERIFY_MAC' && { MacAlgorithms: MACS }),
  }
}
