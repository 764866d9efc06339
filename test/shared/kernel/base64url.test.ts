import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from '../../../shared/kernel/base64url.ts'

test('base64url agrees with Node’s and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = encodeBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(decodeBase64url(text)).toEqual(new Uint8Array(bytes))
    }),
  )
})

test('every text that decodes is the one spelling of its bytes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = decodeBase64url(text)
      if (bytes) expect(encodeBase64url(bytes)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test.each(['AB', 'A', 'AA==', 'AA=', 'A+A', 'A/A', 'AA\n', 'ÀA', 'AAB'])('refuses %j', (text) => {
  expect(decodeBase64url(text)).toBeUndefined()
})
