import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import {
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  SignCommand,
  type SigningAlgorithmSpec,
  VerifyCommand,
  VerifyMacCommand,
} from '@aws-sdk/client-kms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everything, key, policy, principal, type Scene, setScene } from './scene.ts'

const seal = key('Seal', 'ECC_NIST_P256', 'SIGN_VERIFY')
const wrapping = key('Wrapping', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT')
const other = key('Other', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT')
const index = key('Index', 'HMAC_256', 'GENERATE_VERIFY_MAC')
const owner = principal('owner', everything)
const pledge = principal(
  'pledge',
  {
    Effect: 'Allow',
    Action: 'kms:Sign',
    Resource: seal.arn,
    Condition: {
      StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' },
    },
  },
  {
    Effect: 'Allow',
    Action: 'kms:GenerateDataKey',
    Resource: wrapping.arn,
    Condition: {
      StringEquals: { 'kms:EncryptionContext:tenant': 'demo' },
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['tenant', 'purpose'] },
    },
  },
)
const guest = principal('guest')
const named = key(
  'Named',
  'HMAC_256',
  'GENERATE_VERIFY_MAC',
  policy(
    { Effect: 'Allow', Principal: { AWS: guest.arn }, Action: 'kms:GenerateMac', Resource: '*' },
    {
      Effect: 'Allow',
      Principal: { Service: 'logs.amazonaws.com' },
      Action: 'kms:*',
      Resource: '*',
      Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:*' } },
    },
  ),
)

let scene: Scene
beforeAll(async () => {
  scene = await setScene([owner, pledge, guest], [seal, wrapping, other, index, named])
})
afterAll(() => scene.end())
const kms = () => scene.kms(owner)

const message = Buffer.from('a statement')
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest()
const sign = (Message: Uint8Array, more: Partial<SignCommand['input']> = {}) =>
  new SignCommand({ KeyId: seal.arn, Message, SigningAlgorithm: 'ECDSA_SHA_256', ...more })

describe('the seal key', () => {
  test.each([
    ['a message', message, 'RAW' as const],
    ['a message of the greatest length', randomBytes(4096), 'RAW' as const],
    ['a digest', sha256(message), 'DIGEST' as const],
  ])('signs %s so that its public key verifies it', async (_, Message, MessageType) => {
    const { Signature, KeyId } = await kms().send(sign(Message, { MessageType }))
    expect(KeyId).toBe(seal.arn)
    const { PublicKey } = await kms().send(new GetPublicKeyCommand({ KeyId: seal.keyId }))
    const publicKey = createPublicKey({
      key: Buffer.from(PublicKey ?? []),
      format: 'der',
      type: 'spki',
    })
    const signed = MessageType === 'RAW' ? Message : message
    expect(verify('sha256', signed, publicKey, Signature ?? Buffer.of())).toBe(true)
    const check = { KeyId: seal.keyId, Message, MessageType, Signature }
    const verdict = await kms().send(
      new VerifyCommand({ ...check, SigningAlgorithm: 'ECDSA_SHA_256' }),
    )
    expect(verdict.SignatureValid).toBe(true)
  })

  test('refuses a signature over something else', async () => {
    const { Signature } = await kms().send(sign(message))
    const command = new VerifyCommand({
      KeyId: seal.keyId,
      Message: Buffer.from('another'),
      Signature,
      SigningAlgorithm: 'ECDSA_SHA_256',
    })
    await expect(kms().send(command)).rejects.toMatchObject({
      name: 'KMSInvalidSignatureException',
    })
  })

  test.each<[string, string, SignCommand]>([
    ['a message that is too long', 'ValidationException', sign(randomBytes(4097))],
    ['an empty message', 'ValidationException', sign(Buffer.of())],
    ['a digest of another length', 'ValidationException', sign(message, { MessageType: 'DIGEST' })],
    [
      'an algorithm that does not exist',
      'ValidationException',
      sign(message, { SigningAlgorithm: 'ES256' as SigningAlgorithmSpec }),
    ],
    [
      'an algorithm of other keys',
      'InvalidKeyUsageException',
      sign(message, { SigningAlgorithm: 'RSASSA_PSS_SHA_256' }),
    ],
    ['a key for encryption', 'InvalidKeyUsageException', sign(message, { KeyId: wrapping.arn })],
    ['a key that does not exist', 'NotFoundException', sign(message, { KeyId: 'none' })],
    ['an alias that does not exist', 'NotFoundException', sign(message, { KeyId: 'alias/none' })],
  ])('signs nothing with %s', async (_, name, command) => {
    await expect(kms().send(command)).rejects.toMatchObject({ name })
  })
})

describe('the wrapping key', () => {
  const EncryptionContext = { tenant: 'demo', purpose: 'answers' }
  const generate = (more: object = { KeySpec: 'AES_256' }) =>
    kms().send(new GenerateDataKeyCommand({ KeyId: 'alias/Wrapping', EncryptionContext, ...more }))
  const decrypt = (CiphertextBlob: Uint8Array | undefined, more: object = {}) =>
    kms().send(new DecryptCommand({ CiphertextBlob, EncryptionContext, ...more }))

  test('gives a data key and unwraps it again in the same context, in any order', async () => {
    const { Plaintext, CiphertextBlob } = await generate()
    expect(Plaintext).toHaveLength(32)
    expect(CiphertextBlob).toHaveLength(184)
    const reordered = { EncryptionContext: { purpose: 'answers', tenant: 'demo' } }
    const again = await decrypt(CiphertextBlob, reordered)
    expect(again).toMatchObject({ KeyId: wrapping.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' })
    expect(again.Plaintext).toEqual(Plaintext)
  })

  test('gives as many bytes as asked for, but not two sizes at once', async () => {
    expect((await generate({ NumberOfBytes: 48 })).Plaintext).toHaveLength(48)
    const both = generate({ NumberOfBytes: 48, KeySpec: 'AES_256' })
    await expect(both).rejects.toMatchObject({ name: 'ValidationException' })
  })

  test('encrypts and decrypts a text', async () => {
    const Plaintext = Buffer.from('地址')
    const encrypt = new EncryptCommand({ KeyId: wrapping.arn, Plaintext, EncryptionContext })
    const { CiphertextBlob } = await kms().send(encrypt)
    const opened = await decrypt(CiphertextBlob, { KeyId: wrapping.arn })
    expect(Buffer.from(opened.Plaintext ?? []).toString()).toBe('地址')
  })

  test('opens nothing in another context', async () => {
    const { CiphertextBlob } = await generate()
    for (const context of [{}, { tenant: 'demo' }, { ...EncryptionContext, tenant: 'other' }]) {
      const attempt = decrypt(CiphertextBlob, { EncryptionContext: context })
      await expect(attempt).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
    }
  })

  test('opens nothing of which a byte was changed', async () => {
    const { CiphertextBlob = Buffer.of() } = await generate()
    for (let at = 0; at < CiphertextBlob.length; at += 13) {
      const changed = Buffer.from(CiphertextBlob)
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(decrypt(changed)).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
    }
    const cut = decrypt(CiphertextBlob.subarray(0, 50))
    await expect(cut).rejects.toMatchObject({ name: 'InvalidCiphertextException' })
  })

  test('opens nothing of another key', async () => {
    const { CiphertextBlob } = await generate()
    const attempt = decrypt(CiphertextBlob, { KeyId: other.keyId })
    await expect(attempt).rejects.toMatchObject({ name: 'IncorrectKeyException' })
  })
})

describe('the index key', () => {
  const MacAlgorithm = 'HMAC_SHA_256'
  test('makes a MAC that it verifies, and no other', async () => {
    const asked = { KeyId: index.keyId, Message: message, MacAlgorithm } as const
    const { Mac } = await kms().send(new GenerateMacCommand(asked))
    expect(Mac).toHaveLength(32)
    const verdict = await kms().send(new VerifyMacCommand({ ...asked, Mac }))
    expect(verdict.MacValid).toBe(true)
    const wrong = new VerifyMacCommand({ ...asked, Mac: randomBytes(32) })
    await expect(kms().send(wrong)).rejects.toMatchObject({ name: 'KMSInvalidMacException' })
  })

  test('has no public key, and the seal key makes no MAC', async () => {
    const open = kms().send(new GetPublicKeyCommand({ KeyId: index.keyId }))
    await expect(open).rejects.toMatchObject({ name: 'UnsupportedOperationException' })
    const mac = new GenerateMacCommand({ KeyId: seal.keyId, Message: message, MacAlgorithm })
    await expect(kms().send(mac)).rejects.toMatchObject({ name: 'InvalidKeyUsageException' })
  })

  test('describes itself', async () => {
    const { KeyMetadata } = await kms().send(new DescribeKeyCommand({ KeyId: 'alias/Index' }))
    expect(KeyMetadata).toMatchObject({
      Arn: index.arn,
      KeySpec: 'HMAC_256',
      KeyState: 'Enabled',
      MacAlgorithms: ['HMAC_SHA_256'],
    })
    expect(KeyMetadata?.CreationDate).toBeInstanceOf(Date)
  })
})

describe('permission to use a key', () => {
  test('that is missing reads as AWS says it', async () => {
    const decrypt = new EncryptCommand({ KeyId: wrapping.arn, Plaintext: message })
    await expect(scene.kms(pledge).send(decrypt)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        `User: ${pledge.arn} is not authorized to perform: kms:Encrypt on resource: ${wrapping.arn} ` +
        'because no identity-based policy allows the kms:Encrypt action',
    })
  })

  test('can depend on the algorithm and the message’s type', async () => {
    await scene.kms(pledge).send(sign(message))
    const digest = sign(sha256(message), { MessageType: 'DIGEST' })
    await expect(scene.kms(pledge).send(digest)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })

  test('can depend on the encryption context', async () => {
    const generate = (EncryptionContext: Record<string, string>) =>
      scene.kms(pledge).send(
        new GenerateDataKeyCommand({
          KeyId: wrapping.arn,
          KeySpec: 'AES_256',
          EncryptionContext,
        }),
      )
    await generate({ tenant: 'demo', purpose: 'answers' })
    const denied = { name: 'AccessDeniedException' }
    await expect(generate({})).rejects.toMatchObject(denied)
    await expect(generate({ tenant: 'other' })).rejects.toMatchObject(denied)
    await expect(generate({ tenant: 'demo', person: 'x' })).rejects.toMatchObject(denied)
  })

  test('comes from the key’s policy alone when it names the caller', async () => {
    const mac = { KeyId: named.arn, Message: message, MacAlgorithm: 'HMAC_SHA_256' } as const
    await scene.kms(guest).send(new GenerateMacCommand(mac))
    const own = kms().send(new GenerateMacCommand(mac))
    await expect(own).rejects.toThrow(/because no resource-based policy allows the kms:GenerateMac/)
  })

  test('is refused to a caller whose signature is wrong', async () => {
    const thief = { ...owner, secretAccessKey: 'guess' }
    await expect(scene.kms(thief).send(sign(message))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    })
  })

  test('of a policy that cannot be evaluated stops the start', async () => {
    const odd = policy({
      Effect: 'Allow',
      Principal: '*',
      Action: 'kms:*',
      Resource: '*',
      Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
    })
    await expect(
      setScene([owner], [key('Odd', 'HMAC_256', 'GENERATE_VERIFY_MAC', odd)]),
    ).rejects.toThrow(/The policy of key Odd cannot be evaluated/)
  })
})
