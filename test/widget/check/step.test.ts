import { describe, expect, test } from 'vitest'
import type { PublicCheckItem } from '../../../shared/api/catalogue.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import { stepOfCheck } from '../../../widget/check/step.ts'
import { begin, carriedBy, type Flow, showsUpload } from '../../../widget/proof/flow.ts'
import { next } from '../../../widget/proof/next.ts'

const item = { assurance: 'real-name', mayConsent: ['guardian'] } as unknown as PublicCheckItem
const flow: Flow = { ...begin('key'), state: 'sending' }
const person = { name: '陈静', idNumber: '11010519491231002X' }
const citizen = { token: 't', case: 'A', person, assurance: 'real-name' } as const

const came = (check: Partial<DataCheck>) =>
  stepOfCheck(item, flow, { type: 'check', check: check as DataCheck }, next)

describe('what a check has come to', () => {
  test.each([
    ['asking', 'sending', null, false],
    ['waiting', 'waiting', 'consent', false],
    ['unknown', 'refused', null, true],
    ['withdrawn', 'refused', null, true],
  ] as const)('%s shows %s, and the form carries %s', (state, shown, carried, upload) => {
    const after = came({ state, consent: 'consent' })
    expect([after.state, carriedBy(after), showsUpload(after)]).toEqual([shown, carried, upload])
  })

  test.each([
    ['yes', 'preview', false],
    ['no', 'refused', true],
  ] as const)('%s shows %s, and is carried only when it is used', (answer, shown, upload) => {
    const after = came({ state: 'answered', answer, receipt: 'receipt', consent: 'consent' })
    expect([after.state, carriedBy(after), showsUpload(after)]).toEqual([shown, null, upload])
  })
})

describe('who may agree', () => {
  const meet = (claims: object, before: Flow = flow) =>
    stepOfCheck(
      item,
      before,
      { type: 'citizen', citizen: { ...citizen, ...claims } as never, spareKey: '' },
      next,
    )

  test('is told at once when it is not they', () => {
    expect(meet({}).code).toBe('may-not-consent-for-another')
    const weak = meet({ subject: person, assurance: 'account' })
    expect([weak.state, weak.code]).toEqual(['refused', 'assurance-too-low'])
  })

  test('finds their ticks in the case they were set in, and none in another', () => {
    const ticked: Flow = { ...flow, case: 'A', answers: { 'district-health': 'yes' } }
    expect(meet({ subject: person }, ticked).answers).toEqual({ 'district-health': 'yes' })
    expect(meet({ subject: person, case: 'B' }, ticked).answers).toEqual({})
  })
})
