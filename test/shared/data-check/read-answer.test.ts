import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../shared/data-check/read-answer.ts'
import type { Json } from '../../../shared/kernel/canonical.ts'

const now = Date.parse('2026-09-01T02:00:00Z')
const idNumber = '11010519491231002X'
const places = {
  answer: '/data/0/result',
  yes: ['1', 'true', 'done'],
  no: ['0', 'false'],
  idNumber: '/data/0/who',
  asOf: '/at',
}
const read = (document: Json) => readAnswer(document, places, idNumber, now)
const answered = (result: Json, at: Json = '2026-08-31', who: Json = idNumber) =>
  read({ data: [{ result, who }], at })

const failed = (failure: string) => ({ outcome: 'failed', failure })

describe('a department’s answer', () => {
  it.each<[Json, string]>([
    ['done', 'yes'],
    [true, 'yes'],
    [1, 'yes'],
    ['0', 'no'],
    [false, 'no'],
  ])('%j means %s, as declared', (result, outcome) => {
    expect(answered(result)).toEqual({ outcome, asOf: '2026-08-30T16:00:00Z' })
  })

  it.each<Json>(['maybe', 'DONE', '', 2, null])(
    '%j, which is not declared, means unknown',
    (said) => {
      expect(answered(said)).toEqual({ outcome: 'unknown' })
    },
  )

  it('that is declared for both means unknown', () => {
    const both = { ...places, no: ['1'] }
    expect(
      readAnswer({ data: [{ result: 1, who: idNumber }], at: '2026-08-31' }, both, idNumber, now),
    ).toEqual({ outcome: 'unknown' })
  })

  it('about another person is none, whatever it says', () => {
    const other = '681302202003090139'
    for (const said of ['done', '0', 'maybe']) {
      expect(answered(said, '2026-08-31', other)).toEqual(failed('other-person'))
    }
  })

  it('is about the person also in another spelling', () => {
    expect(answered('done', '2026-08-31', '11010519491231002x').outcome).toBe('yes')
  })

  it('without its parts is none', () => {
    const none = failed('no-answer-in-it')
    expect(read({})).toEqual(none)
    expect(read([])).toEqual(none)
    expect(read('yes')).toEqual(none)
    expect(read({ data: [{ result: 'done' }], at: '2026-08-31' })).toEqual(none)
    expect(read({ data: [{ who: idNumber }], at: '2026-08-31' })).toEqual(none)
    expect(answered(['done'])).toEqual(none)
    expect(answered({ yes: true })).toEqual(none)
    expect(answered('done', '2026-09-02')).toEqual(none)
    expect(answered('done', null)).toEqual(none)
  })

  it('is a yes or a no only where that very value stands in that very place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (result, who, at) => {
        const reply = read({ data: [{ result, who }], at } as Json)
        if (reply.outcome !== 'yes' && reply.outcome !== 'no') return
        expect(who).toBe(idNumber)
        expect(places[reply.outcome]).toContain(String(result))
      }),
    )
    const said = fc.constantFrom<Json>('done', '0', 'x', 1, 0, true, false, null, [], {})
    const who = fc.constantFrom<Json>(idNumber, '681302202003090139', null)
    const at = fc.constantFrom<Json>('2026-08-31', '2027-01-01', '', 0)
    fc.assert(
      fc.property(said, who, at, (result, who, at) => {
        const isGood = who === idNumber && at === '2026-08-31'
        const isYes = isGood && ['done', 1, true].includes(result as string)
        const isNo = isGood && ['0', 0, false].includes(result as string)
        const { outcome } = answered(result, at, who)
        expect([outcome === 'yes', outcome === 'no']).toEqual([isYes, isNo])
      }),
    )
  })
})
