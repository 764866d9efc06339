import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findReference, isReference, toReference } from '../../../shared/seal/reference.ts'

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

test('a reference is found however it is typed, and inside a longer text', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const reference = toReference(random)
      const bare = reference.slice(3).replaceAll('-', '')
      const spellings = [
        reference,
        reference.toLowerCase(),
        ` ${reference.replaceAll('-', ' - ')} `,
        reference.replaceAll('0', 'O').replaceAll('1', 'l'),
        reference.replaceAll('0', 'o').replaceAll('1', 'I'),
        reference.replaceAll('-', '－').replace('JZ', 'ＪＺ'),
        `JZ${bare}`,
        bare,
        `https://jz.example/v1/verify.html#${reference}`,
        `承诺编号：${reference}。承诺时间：2026年9月15日`,
      ]
      expect(spellings.map(findReference)).toEqual(spellings.map(() => reference))
    }),
  )
})

test.each([
  '',
  'JZ',
  '承诺编号',
  'JZ-00000-00000-00000-0000',
  'JZ-00000-00000-00000-00001',
  'JZ-00000-00000-00000-000000',
  'JZ-UUUUU-00000-00000-00000',
  'https://jz.example/v1/verify.html',
])('finds no reference in %j', (text) => expect(findReference(text)).toBeUndefined())
