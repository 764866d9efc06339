import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReference, toReference } from '../../../shared/seal/reference.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('every reference made is a reference', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(isReference(toReference(random))).toBe(true)
    }),
  )
})

test('a reference with one wrong character, or two neighbours swapped, is caught', () => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(bytes, fc.nat(22), fc.nat(31), (random, at, digit) => {
      const reference = toReference(random)
      const place = at + 3
      const wrong = reference.slice(0, place) + digits[digit] + reference.slice(place + 1)
      const isSwapOfZAnd0 = /^[0Z]{2}$/.test(`${reference[place]}${digits[digit]}`)
      if (wrong !== reference && reference[place] !== '-' && !isSwapOfZAnd0) {
        expect(isReference(wrong)).toBe(false)
      }
    }),
  )
})

test.each([
  '',
  'JZ',
  'JZ-00000-00000-00000-0000',
  'jz-00000-00000-00000-00000',
  'JZ-OOOOO-IIIII-LLLLL-UUUUU',
])('refuses %j', (text) => expect(isReference(text)).toBe(false))
