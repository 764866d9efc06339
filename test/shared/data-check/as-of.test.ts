import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAsOf } from '../../../shared/data-check/as-of.ts'
import { isInstant } from '../../../shared/kernel/instant.ts'

const now = Date.parse('2026-09-01T02:00:00Z')

describe('as of when a department knows', () => {
  it.each([
    ['2026-08-31T08:00:00Z', '2026-08-31T08:00:00Z'],
    ['2026-08-31T08:00:00.123+08:00', '2026-08-31T00:00:00Z'],
    // A day begins in China.
    ['2026-08-31', '2026-08-30T16:00:00Z'],
    ['2026-09-01', '2026-08-31T16:00:00Z'],
    // A clock that is a little ahead.
    ['2026-09-01T02:00:59Z', '2026-09-01T02:00:00Z'],
  ])('is read of %s', (text, instant) => expect(readAsOf(text, now)).toBe(instant))

  it.each([
    '2026-09-02',
    '2026-09-01T02:01:01Z',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-08-31T24:01:00Z',
    '2026-08-31T08:00:00',
    '2026-8-31',
    '20260831',
    'yesterday',
    '',
    1_788_000_000,
    null,
    undefined,
  ])('is not read of %s', (text) => expect(readAsOf(text, now)).toBeUndefined())

  it('is never later than now, of whatever text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    )
    fc.assert(
      fc.property(text, (text) => {
        const read = readAsOf(text, now)
        if (read === undefined) return
        expect(isInstant(read)).toBe(true)
        expect(Date.parse(read)).toBeLessThanOrEqual(now)
      }),
    )
  })
})
