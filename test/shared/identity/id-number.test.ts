import { expect, test } from 'vitest'
import {
  birthDateOf,
  isAdult,
  isIdNumber,
  maskIdNumber,
  normalizeIdNumber,
} from '../../../shared/identity/id-number.ts'

// The example of GB 11643-1999 itself.
const example = '11010519491231002X'

test('accepts the example of the standard, however it is typed', () => {
  expect(isIdNumber(example)).toBe(true)
  expect(isIdNumber(normalizeIdNumber(' １１０１０５１９４９１２３１００２ｘ '))).toBe(true)
  expect(birthDateOf(example)).toBe('1949-12-31')
})

test('catches every single wrong digit and every swap of neighbours', () => {
  for (let at = 0; at < 17; at++) {
    for (const digit of '0123456789') {
      if (digit === example[at]) continue
      expect(isIdNumber(example.slice(0, at) + digit + example.slice(at + 1))).toBe(false)
    }
    const [a, b] = [example[at], example[at + 1]]
    if (a !== b)
      expect(isIdNumber(example.slice(0, at) + b + a + example.slice(at + 2))).toBe(false)
  }
})

test.each(['', '11010519491231002', '110105194902300020', '1101051949123100XX', 'abc'])(
  'refuses %j',
  (text) => expect(isIdNumber(text)).toBe(false),
)

test('a masked number shows neither birth date nor sequence', () => {
  expect(maskIdNumber(example)).toBe('110***********002X')
})

const born = (day: string) => `110105${day.replaceAll('-', '')}0000`

test.each([
  ['2008-09-15', '2026-09-14', false],
  ['2008-09-15', '2026-09-15', true],
  ['2008-02-29', '2026-02-28', false],
  ['2008-02-29', '2026-03-01', true],
  ['1949-12-31', '2026-09-15', true],
  ['2026-09-15', '2026-09-15', false],
])('who was born on %s is of full age on %s: %s', (birth, day, adult) => {
  expect(isAdult(born(birth), day)).toBe(adult)
})
