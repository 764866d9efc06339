import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Json } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { algorithmFor, blob, MAX_BLOB, MAX_MESSAGE } from './input.ts'
import type { KmsKey } from './key.ts'

export const MACS = ['HMAC_SHA_256']
/** Real algorithms that no key of this house can use. */
const OTHERS = ['HMAC_SHA_224', 'HMAC_SHA_384', 'HMAC_SHA_512']

export function generateMac(key: KmsKey, input: Json): Json {
  const { mac, algorithm } = macOf(key, input)
  return { KeyId: key.declared.arn, Mac: mac.toString('base64'), MacAlgorithm: algorithm }
}

export function verifyMac(key: KmsKey, input: Json): Json {
  const { mac, algorithm } = macOf(key, input)
  const given = blob(input, 'Mac', MAX_BLOB)
  if (given.length !== mac.length || !timingSafeEqual(given, mac)) {
    throw new AwsRefusal('KMSInvalidMacException', '')
  }
  return { KeyId: key.declared.arn, MacValid: true, MacAlgorithm: algorithm }
}

function macOf(key: KmsKey, input: Json) {
  const algorithm = algorithmFor(key, input, 'MacAlgorithm', MACS, OTHERS)
  const message = blob(input, 'Message', MAX_MESSAGE)
  return { mac: createHmac('sha256', key.material.secret).update(message).digest(), algorithm }
}
