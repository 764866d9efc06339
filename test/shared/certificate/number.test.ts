import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificateNumber, isCertificateNumber } from '../../../shared/certificate/number.ts'
import { isIdNumber } from '../../../shared/identity/id-number.ts'

const numbers = fc
  .integer({ min: 1, max: 9_999_999 })
  .map((n) => certificateNumber('110105', 2026, n))

test('a number holds district, year, sequence and check', () => {
  const number = certificateNumber('110105', 2026, 123)
  expect(number).toMatch(/^110105-2026-0000123-[\dX]$/)
  expect(isCertificateNumber(number)).toBe(true)
})

test('its check is the one of ID numbers, ISO 7064 MOD 11-2', () => {
  // The standard's own example, taken apart: 17 digits and X.
  expect(isIdNumber('11010519491231002X')).toBe(true)
  expect(certificateNumber('110105', 1949, 1_231_002)).toBe('110105-1949-1231002-X')
})

test('finds every wrong digit, and every two neighbours that changed places', () => {
  const at = fc.nat(19)
  fc.assert(
    fc.property(numbers, at, fc.integer({ min: 0, max: 9 }), (number, place, digit) => {
      const wrong = number.slice(0, place) + digit + number.slice(place + 1)
      if (wrong !== number) expect(isCertificateNumber(wrong)).toBe(false)
    }),
  )
  fc.assert(
    fc.property(numbers, at, (number, place) => {
      const [a = '', b = ''] = number.slice(place, place + 2)
      const swapped = number.slice(0, place) + b + a + number.slice(place + 2)
      if (swapped !== number) expect(isCertificateNumber(swapped)).toBe(false)
    }),
  )
})

test('there is none beyond the last of a year', () => {
  for (const sequence of [0, 10_000_000, Number.NaN]) {
    expect(() => certificateNumber('110105', 2026, sequence)).toThrow(RangeError)
  }
})
