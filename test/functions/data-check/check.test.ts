import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AskSource } from '../../../functions/data-check/source-reply.ts'
import { verifyReceiptOnline } from '../../../shared/api/verify.ts'
import type { Source } from '../../../shared/data-check/source.ts'
import { verifyReceipt } from '../../../shared/verify/verify-receipt.ts'
import { call, parent, SITE, startWorld, type World } from '../world.ts'
import {
  child,
  consent,
  find,
  no,
  read,
  recordOf,
  registerSources,
  withdraw,
  yes,
} from './checking.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
})
afterAll(() => world.stop())

const verify = (receipt: string, caseId: string) =>
  verifyReceipt(receipt, {
    keys: world.keys,
    site: SITE,
    item: 'vaccination-check',
    case: caseId,
    now: world.clock.now,
  })

describe('a data check by consent', () => {
  test('ends in a sealed yes that verifies offline and names no person', async () => {
    const { status, body } = await consent(world, world.checking({ api: yes }), {
      case: 'YX2026-777',
    })
    expect([status, body.state, body.answer]).toEqual([201, 'answered', 'yes'])
    const { verdict, statement } = await verify(body.receipt, 'YX2026-777')
    expect(verdict).toBe('valid')
    expect(statement).toMatchObject({
      kind: 'check',
      reference: body.reference,
      fact: 'vaccinated-by-programme',
      answer: 'yes',
      department: 'district-health',
      source: 'district-health-register',
      asOf: '2026-09-14T00:00:00Z',
      capacity: 'guardian',
    })
    const stored = JSON.stringify([await recordOf(world, body.reference), statement])
    const personal = [child.name, child.idNumber, parent.name, parent.idNumber, 'YX2026-777']
    expect(personal.filter((text) => stored.includes(text))).toEqual([])
    expect(world.logged.filter((line) => personal.some((text) => line.includes(text)))).toEqual([])
  })

  test('its consent is sealed before anybody is asked, and is no proof', async () => {
    const seen: string[] = []
    const api: AskSource<Source> = async (_, right) => {
      seen.push(JSON.stringify(await recordOf(world, right.reference)))
      return { outcome: 'unknown' }
    }
    const { body } = await consent(world, world.checking({ api }), { case: 'C2' })
    expect(seen[0]).toContain('"kind\\":\\"consent')
    const { verdict, statement } = await verify(body.consent, 'C2')
    expect([verdict, statement?.kind]).toEqual(['awaited', 'consent'])
  })

  test('a no is sealed, and not confirmed', async () => {
    const { body } = await consent(world, world.checking({ api: no }), { case: 'C3' })
    expect([body.state, body.answer]).toEqual(['answered', 'no'])
    expect((await verify(body.receipt, 'C3')).verdict).toBe('not-confirmed')
  })

  test('what one source does not know the next is asked, and why is kept', async () => {
    const handler = world.checking({
      api: async () => ({ outcome: 'failed', failure: 'wrong-signature' }),
      list: yes,
    })
    const { body } = await consent(world, handler, { case: 'C4' })
    expect(body.askings).toMatchObject([
      { source: 'district-health-register', outcome: 'failed', failure: 'wrong-signature' },
      { source: 'district-health-list', outcome: 'yes' },
    ])
  })

  test('where nobody knows, the other way is open', async () => {
    const { body } = await consent(world, world.checking({}), { case: 'C5' })
    expect([body.state, body.receipt, body.askings.length]).toEqual(['unknown', undefined, 3])
  })

  test('a letter is awaited, by when is told, and the site reads it by its reference', async () => {
    const letter: AskSource<Source> = async () => ({
      outcome: 'pending',
      dueAt: '2026-09-29T08:00:00Z',
    })
    const handler = world.checking({ letter })
    const { body } = await consent(world, handler, { case: 'C6' })
    expect([body.state, body.dueAt]).toEqual(['waiting', '2026-09-29T08:00:00Z'])
    const toSite = await read(world, handler, body.reference)
    expect(toSite.body).toEqual(body)
    const toOther = await read(world, handler, body.reference, { iss: 'other', sub: 'other' })
    expect(toOther.body.code).toBe('site-unknown')
  })

  test('20 consents at once are one consent, and one asking', async () => {
    let asked = 0
    const api: AskSource<Source> = async (...all) => {
      asked++
      return yes(...all)
    }
    const handlers = [world.checking({ api }), world.checking({ api })]
    const posts = Array.from({ length: 20 }, (_, i) =>
      consent(world, handlers[i % 2] ?? world.checking({ api }), { case: 'C7' }),
    )
    const replies = await Promise.all(posts)
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ body }) => body.reference)).size).toBe(1)
    expect(asked).toBe(1)
  })

  test('one that broke off goes on for its citizen where it stopped, once its turn is over', async () => {
    const broken = world.checking({
      api: async () => {
        throw new Error('the instance is gone')
      },
    })
    expect((await consent(world, broken, { case: 'C8' })).status).toBe(500)
    const handler = world.checking({ api: yes })
    expect((await find(world, handler, 'C8')).body.state).toBe('asking')
    world.clock.now += 29_000
    expect((await find(world, handler, 'C8')).body).toMatchObject({
      state: 'answered',
      answer: 'yes',
    })
  })

  test('departments that did not say yes are asked again when the person asks again, not sooner', async () => {
    await consent(world, world.checking({ api: no }), { case: 'C9' })
    const handler = world.checking({ api: yes })
    expect((await consent(world, handler, { case: 'C9' })).body.answer).toBe('no')
    world.clock.now += 60_000
    expect((await find(world, handler, 'C9')).body.answer).toBe('no')
    expect((await consent(world, handler, { case: 'C9' })).body.answer).toBe('yes')
  })
})

describe('a consent that is withdrawn', () => {
  test('takes the answer and the personal data with it, and keeps that it was given', async () => {
    const handler = world.checking({ api: yes })
    const { body } = await consent(world, handler, { case: 'W1' })
    const after = await withdraw(world, handler, 'W1', body.reference)
    expect(after.body).toMatchObject({ state: 'withdrawn', consent: body.consent })
    expect(after.body.receipt).toBeUndefined()
    const stored = Object.keys((await recordOf(world, body.reference)) ?? {})
    expect(stored).toContain('statement')
    for (const gone of ['answerStatement', 'answerSignature', 'recordKey', 'personBox']) {
      expect(stored).not.toContain(gone)
    }
    const online = await call(world.verifying(), verifyReceiptOnline, {
      headers: { authorization: `Bearer ${world.siteToken()}` },
      body: { receipt: body.receipt, item: 'vaccination-check', case: 'W1' },
    })
    expect(online.body.verdict).toBe('withdrawn')
  })

  test('while a department is asked, its late answer is recorded nowhere', async () => {
    let reference = ''
    const api: AskSource<Source> = async (_, right) => {
      reference = right.reference
      await withdraw(world, world.checking({}), 'W2', reference)
      return { outcome: 'yes', asOf: '2026-09-14T00:00:00Z' }
    }
    const { body } = await consent(world, world.checking({ api }), { case: 'W2' })
    expect([body.state, body.receipt]).toEqual(['withdrawn', undefined])
    expect(JSON.stringify(await recordOf(world, reference))).not.toContain('answerStatement')
  })

  test('does not undo what was decided on it before', async () => {
    const handler = world.checking({ api: yes })
    const { body } = await consent(world, handler, { case: 'W3' })
    const online = () =>
      call(world.verifying(), verifyReceiptOnline, {
        headers: { authorization: `Bearer ${world.siteToken()}` },
        body: {
          receipt: body.receipt,
          item: 'vaccination-check',
          case: 'W3',
          redeem: { id: 'A-1' },
        },
      })
    expect((await online()).body.verdict).toBe('valid')
    await withdraw(world, handler, 'W3', body.reference)
    expect((await online()).body.verdict).toBe('valid')
  })

  test('may be given anew, as another consent', async () => {
    const handler = world.checking({ api: yes })
    const first = await consent(world, handler, { case: 'W4' })
    await withdraw(world, handler, 'W4', first.body.reference)
    const second = await consent(world, handler, { case: 'W4' })
    expect(second.body).toMatchObject({ state: 'answered', answer: 'yes' })
    expect(second.body.reference).not.toBe(first.body.reference)
    expect((await find(world, handler, 'W4')).body.reference).toBe(second.body.reference)
  })

  test('is not withdrawn by somebody else', async () => {
    const handler = world.checking({ api: yes })
    const { body } = await consent(world, handler, { case: 'W5' })
    const stranger = { person: { name: '王五', idNumber: '110105198805123454' } }
    const byStranger = await withdraw(world, handler, 'W5', body.reference, stranger)
    expect(byStranger.body.code).toBe('check-unknown')
    expect((await find(world, handler, 'W5')).body.state).toBe('answered')
  })
})

describe('a consent that is not taken', () => {
  const refused = async (attempt: object) => {
    let asked = 0
    const api: AskSource<Source> = async (...all) => {
      asked++
      return yes(...all)
    }
    const caseId = `R${Math.random()}`
    const { body } = await consent(world, world.checking({ api }), { case: caseId, ...attempt })
    expect(asked).toBe(0)
    return body.code
  }

  test.each([
    ['receiver-unknown', { body: { receivers: ['district-police'] } }],
    ['receiver-unknown', { body: { receivers: ['district-health', 'district-health'] } }],
    ['malformed-request', { body: { receivers: [] } }],
    ['item-replaced', { body: { itemVersion: 2 } }],
    [
      'item-not-by-check',
      { claims: { item: 'residence-proof' }, body: { item: 'residence-proof' } },
    ],
    ['assurance-too-low', { claims: { assurance: 'account' } }],
    ['guardian-needed', { claims: { person: child, subject: undefined } }],
    ['token-wrong-case', { body: { case: 'other' } }],
    ['token-wrong-item', { body: { item: 'residence-proof' } }],
    ['origin-not-registered', { origin: 'https://evil.example' }],
  ])('%s', async (code, attempt) => {
    expect(await refused(attempt)).toBe(code)
  })

  test('another person’s case says nothing of whose it is', async () => {
    const handler = world.checking({ api: yes })
    await consent(world, handler, { case: 'S1' })
    const stranger = { person: { name: '王五', idNumber: '110105198805123454' } }
    const { body } = await consent(world, handler, { case: 'S1', claims: stranger })
    expect(body.code).toBe('already-checked')
    expect(body.reference).toBeUndefined()
  })
})
