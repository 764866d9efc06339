import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fromDer,
  signDigest,
  toDer,
  verifiesDigest,
} from '../../../infra/local/aws/kms/digest-signature.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const digestOf = (message: Uint8Array) => createHash('sha256').update(message).digest()
const runs = { numRuns: 50 }

test('a signature of a digest is what OpenSSL accepts for the message', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (message) => {
      const der = toDer(signDigest(privateKey, digestOf(message)))
      expect(verify('sha256', message, publicKey, der)).toBe(true)
    }),
    runs,
  )
})

test('OpenSSL’s signature of a message is accepted for its digest and for no other', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (message, other) => {
      const scalars = fromDer(sign('sha256', message, privateKey))
      if (!scalars) throw new Error('OpenSSL’s DER was not read')
      expect(verifiesDigest(privateKey, digestOf(message), scalars)).toBe(true)
      const same = Buffer.from(message).equals(other)
      expect(verifiesDigest(privateKey, digestOf(other), scalars)).toBe(same)
    }),
    runs,
  )
})

test('a signature with any bit changed is refused, never a crash', () => {
  const digest = digestOf(Buffer.from('one'))
  const der = toDer(signDigest(privateKey, digest))
  for (let bit = 0; bit < der.length * 8; bit += 1) {
    const changed = Buffer.from(der)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const scalars = fromDer(changed)
    expect(scalars !== undefined && verifiesDigest(privateKey, digest, scalars)).toBe(false)
  }
})

test('bytes that are no signature are read as none, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const scalars = fromDer(Buffer.from(bytes))
      expect(scalars === undefined || toDer(scalars).equals(bytes)).toBe(true)
    }),
  )
})
