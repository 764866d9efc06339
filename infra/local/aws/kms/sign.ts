import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Json } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { fromDer, signDigest, toDer, verifiesDigest } from './digest-signature.ts'
import { algorithmFor, blob, choice, MAX_BLOB, MAX_MESSAGE } from './input.ts'
import type { KmsKey } from './key.ts'

export const SIGNING = ['ECDSA_SHA_256']
/** Real algorithms that no key of this house can use. */
const OTHERS = [
  ...['RSASSA_PSS_SHA_256', 'RSASSA_PSS_SHA_384', 'RSASSA_PSS_SHA_512'],
  ...['RSASSA_PKCS1_V1_5_SHA_256', 'RSASSA_PKCS1_V1_5_SHA_384', 'RSASSA_PKCS1_V1_5_SHA_512'],
  ...['ECDSA_SHA_384', 'ECDSA_SHA_512', 'SM2DSA'],
]
const DIGEST = 32

export function publicKey(key: KmsKey): Json {
  const spki = createPublicKey(signerOf(key)).export({ type: 'spki', format: 'der' })
  const { spec, usage } = key.declared
  return {
    KeyId: key.declared.arn,
    PublicKey: spki.toString('base64'),
    KeySpec: spec,
    CustomerMasterKeySpec: spec,
    KeyUsage: usage,
    SigningAlgorithms: SIGNING,
  }
}

export function makeSignature(key: KmsKey, input: Json): Json {
  const signer = signerOf(key)
  const { message, digested, algorithm } = toBeSigned(key, input)
  const signature = digested ? toDer(signDigest(signer, message)) : sign('sha256', message, signer)
  return {
    KeyId: key.declared.arn,
    Signature: signature.toString('base64'),
    SigningAlgorithm: algorithm,
  }
}

export function checkSignature(key: KmsKey, input: Json): Json {
  const signer = signerOf(key)
  const { message, digested, algorithm } = toBeSigned(key, input)
  const scalars = fromDer(blob(input, 'Signature', MAX_BLOB))
  const digest = digested ? message : createHash('sha256').update(message).digest()
  if (!scalars || !verifiesDigest(signer, digest, scalars)) {
    throw new AwsRefusal('KMSInvalidSignatureException', '')
  }
  return { KeyId: key.declared.arn, SignatureValid: true, SigningAlgorithm: algorithm }
}

function toBeSigned(key: KmsKey, input: Json) {
  const algorithm = algorithmFor(key, input, 'SigningAlgorithm', SIGNING, OTHERS)
  const message = blob(input, 'Message', MAX_MESSAGE)
  const digested = choice(input, 'MessageType', ['RAW', 'DIGEST'], 'RAW') === 'DIGEST'
  if (digested && message.length !== DIGEST) {
    throw new AwsRefusal(
      'ValidationException',
      `Digest is invalid length for algorithm ${algorithm}.`,
    )
  }
  return { message, digested, algorithm }
}

function signerOf(key: KmsKey): KeyObject {
  if (key.signer) return key.signer
  throw new AwsRefusal(
    'UnsupportedOperationException',
    `${key.declared.arn} key spec is ${key.declared.spec} which is not asymmetric.`,
  )
}
