import { describe, expect, test } from 'vitest'
import type { Citizen } from '../../../widget/api/token.ts'
import { toKept } from '../../../widget/certificate/kept.ts'
import { requestIn } from '../../../widget/certificate/standing.ts'
import { stepOfRequest } from '../../../widget/certificate/step.ts'
import {
  begin,
  carriedBy,
  type Flow,
  type FlowEvent,
  isDemanded,
  showsUpload,
} from '../../../widget/proof/flow.ts'
import { next } from '../../../widget/proof/next.ts'
import { item } from './item.ts'
import { office } from './office.ts'

const citizen: Citizen = {
  token: 'token',
  case: 'case-1',
  person: { name: '李秀英', idNumber: '11010519491231002X' },
  assurance: 'real-name',
}
const identified: FlowEvent = { type: 'citizen', citizen, spareKey: '' }
const unknown: FlowEvent = { type: 'refused', problem: { code: 'certificate-unknown' } }
const answered: FlowEvent = { type: 'answered', today: '2026-09-01' }
const found = (request: object | undefined): FlowEvent => ({
  type: 'check',
  check: request as never,
})
const said = (question: string, answer: string | number): FlowEvent => ({
  type: 'answer',
  question,
  answer,
})

function flowAfter(kept: object, ...events: readonly FlowEvent[]): Flow {
  const start: Flow = { ...begin('key'), item, state: 'loading' }
  return events.reduce((flow, event) => stepOfRequest(item, kept, flow, event, next), start)
}

/** From the notice to a form that departments have filled in. */
function ordered(offices = office()): FlowEvent[] {
  return [identified, unknown, { type: 'pledge' }, found(offices.order(['civil-affairs']))]
}

const written = [said('village', '110105001001'), answered] as const

describe('the way to the office', () => {
  test('goes by notice, form and review, and carries nothing before it is sent', () => {
    const events = [...ordered(), ...written, { type: 'pledge' } as const]
    const flows = events.map((_, at) => flowAfter({}, ...events.slice(0, at + 1)))
    expect(flows.map(({ state }) => state)).toEqual([
      'loading',
      'notice',
      'sending',
      'questions',
      'questions',
      'review',
      'sending',
    ])
    expect(flows.map(carriedBy).filter(Boolean)).toEqual([])
    expect(flows.map(({ doing }) => doing).filter(Boolean)).toEqual(['order', 'submission'])
  })

  test('begins with what stands in the case, whatever this browser knows', () => {
    const offices = office()
    offices.order([])
    const request = offices.send({ spouse: '王强' })
    const flow = flowAfter({}, identified, found(request))
    expect(flow.state).toBe('waiting')
    expect(carriedBy(flow)).toBe(request?.receipt)
    expect(isDemanded(flow, true)).toBe(false)
  })

  test.each([
    ['for a child', { ...citizen, subject: citizen.person }, 'may-not-request-for-another'],
    ['typed', { ...citizen, assurance: 'self-asserted' as const }, 'assurance-too-low'],
  ])('is closed to who comes %s, and the upload stays', (_, other, code) => {
    const flow = flowAfter({}, { type: 'citizen', citizen: other, spareKey: '' })
    expect(flow).toMatchObject({ state: 'refused', code })
    expect(
      flowAfter({}, { type: 'citizen', citizen: other, spareKey: '' }, { type: 'again' }).state,
    ).toBe('loading')
  })

  test('counts a second click as none', () => {
    const once = flowAfter({}, ...ordered(), ...written, { type: 'pledge' })
    expect(stepOfRequest(item, {}, once, { type: 'pledge' }, next)).toBe(once)
  })

  test('asks nobody when the citizen fills in everything, whatever was ticked', () => {
    const flow = flowAfter({}, identified, unknown, said('civil-affairs', 'yes'), {
      type: 'go',
      to: 'sending',
    })
    expect(flow).toMatchObject({ state: 'sending', doing: 'order', answers: {} })
  })

  test('tries again what was sent, and asks anew for everything else', () => {
    const sent = [...ordered(), ...written, { type: 'pledge' }, { type: 'unreachable' }] as const
    expect(flowAfter({}, ...sent)).toMatchObject({ state: 'unreachable', from: 'sending' })
    expect(flowAfter({}, ...sent, { type: 'again' })).toMatchObject({
      state: 'sending',
      doing: 'submission',
    })
    expect(flowAfter({}, identified, { type: 'unreachable' }, { type: 'again' }).state).toBe(
      'loading',
    )
  })

  test('in a frame leads back from the confirming step to where it came from', () => {
    const confirm: FlowEvent = { type: 'go', to: 'confirm' }
    const back: FlowEvent = { type: 'go', to: 'review' }
    expect(flowAfter({}, identified, unknown, confirm, back).state).toBe('notice')
    expect(flowAfter({}, ...ordered(), ...written, confirm, back).state).toBe('review')
    expect(flowAfter({}, ...ordered(), ...written, confirm, { type: 'pledge' }).doing).toBe(
      'submission',
    )
  })
})

describe('the form', () => {
  test('is checked here before it is sent, by the rules of the item', () => {
    const flow = flowAfter({}, ...ordered(), said('phone', '12'), answered)
    expect(flow.state).toBe('questions')
    expect(flow.errors).toEqual([
      { pointer: '/answers/village', reason: 'missing' },
      { pointer: '/answers/phone', reason: 'not-a-phone-number' },
    ])
  })

  test('takes no correction where there is none to make', () => {
    const flow = flowAfter({}, ...ordered(), said('name', '李四'), ...written)
    expect(flow.answers).toEqual({ village: '110105001001' })
  })

  test('shows what the platform finds wrong at the field', () => {
    const errors = [{ pointer: '/fields/village', reason: 'not-a-choice' } as const]
    const refusal: FlowEvent = { type: 'refused', problem: { code: 'answers-invalid', errors } }
    expect(flowAfter({}, ...ordered(), ...written, { type: 'pledge' }, refusal)).toMatchObject({
      state: 'questions',
      errors: [{ pointer: '/answers/village', reason: 'not-a-choice' }],
      answers: { village: '110105001001' },
    })
  })

  test('is taken up where it was left, in the same request only', () => {
    const offices = office()
    const flow = flowAfter({}, ...ordered(offices), said('spouse', '王小强'), ...written)
    const kept = JSON.parse(JSON.stringify(toKept(flow)))
    const again = flowAfter(kept, identified, found(offices.request))
    expect(again).toMatchObject({
      state: 'review',
      answers: { spouse: '王小强', village: '110105001001' },
    })
    const other = { ...offices.request, reference: 'JZ-2026-ZZZZ-ZZZZ' }
    expect(flowAfter(kept, identified, found(other))).toMatchObject({
      state: 'questions',
      answers: {},
    })
  })

  test('of another person starts empty', () => {
    const other = { ...citizen, case: 'case-2' }
    const flow = flowAfter({}, ...ordered(), said('spouse', '王小强'), {
      type: 'citizen',
      citizen: other,
      spareKey: '',
    })
    expect(flow).toMatchObject({ state: 'loading', answers: {}, citizen: other })
    expect(requestIn(flow)).toBeUndefined()
  })
})

describe('what an office does', () => {
  function sent() {
    const offices = office()
    offices.order(['civil-affairs'])
    offices.send({ village: '110105001001' })
    return offices
  }

  test('returned, it shows why, and then the form with what was said', () => {
    const offices = sent()
    const flow = flowAfter({}, identified, found(offices.giveBack('请补充')))
    expect(flow).toMatchObject({ state: 'waiting', answers: { village: '110105001001' } })
    expect(stepOfRequest(item, {}, flow, { type: 'go', to: 'questions' }, next)).toMatchObject({
      state: 'questions',
      answers: { village: '110105001001' },
    })
  })

  test('approved everywhere, it is not shown as issued before it is', () => {
    const offices = sent()
    for (const _ of [1, 2, 3]) offices.approve()
    expect(offices.request?.state).toBe('sealing')
    expect(flowAfter({}, identified, found(offices.request)).state).toBe('waiting')
    const flow = flowAfter({}, identified, found(offices.issue()))
    expect(flow.state).toBe('sealed')
    expect(carriedBy(flow)).toBe(offices.request?.certificate)
  })

  test.each(['refused', 'withdrawn', 'revoked', 'superseded', 'expired'] as const)(
    '%s: nothing is carried, the upload is back, and another can be begun',
    (state) => {
      const flow = flowAfter({}, identified, found({ ...sent().request, state }))
      expect(flow.state).toBe('refused')
      expect(carriedBy(flow)).toBeNull()
      expect(showsUpload(flow)).toBe(true)
      expect(stepOfRequest(item, {}, flow, { type: 'go', to: 'notice' }, next).state).toBe('notice')
    },
  )

  test('a state that this script does not know leaves the upload', () => {
    const flow = flowAfter({}, identified, found({ ...sent().request, state: 'archived' }))
    expect(showsUpload(flow)).toBe(true)
  })
})
