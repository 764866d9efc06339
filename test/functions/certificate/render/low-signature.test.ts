import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lowSignature } from '../../../../functions/certificate/render/low-signature.ts'
import { sidesOf } from '../../../../shared/certificate/document/ecdsa-sides.ts'

describe('a signature with the lower s', () => {
  it('fits like the one it was made of, and is the one that readers take', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const publicKey = createPublicKey(privateKey)
    for (let at = 0; at < 200; at++) {
      const message = Buffer.from(`message ${at}`)
      const low = lowSignature(sign('sha256', message, privateKey))
      expect(verify('sha256', message, publicKey, low)).toBe(true)
      expect(lowSignature(low)).toEqual(low)
      expect(sidesOf(new Uint8Array(low))).toHaveLength(64)
    }
  })

  it('is made of nothing else than a signature', () => {
    for (const bytes of ['', '00', '3000', `3006020100${'02'}`]) {
      expect(() => lowSignature(Buffer.from(bytes, 'hex'))).toThrow()
    }
  })
})
