import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterAsker } from '../../../functions/data-check/letter/ask-letter.ts'
import type { AskSource } from '../../../functions/data-check/source-reply.ts'
import type { Handler } from '../../../functions/http/serve.ts'
import { verifyReceiptOnline } from '../../../shared/api/verify.ts'
import type { Source } from '../../../shared/data-check/source.ts'
import {
  child,
  consent,
  dispute,
  find,
  no,
  recordOf,
  registerSources,
  withdraw,
  yes,
} from '../data-check/checking.ts'
import { call, startWorld, type World } from '../world.ts'
import { type Desk, posting, startDesk } from './desk.ts'

const reason = '孩子九月已经补种，登记没有更新'
const later = { answer: 'yes', asOf: '2026-09-10' }

let world: World
let desk: Desk
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
  desk = startDesk(world)
  await desk.register('clerk', [posting('district-health')])
})
afterAll(() => world.stop())

/** Data checks whose register says what it is told to, and whose clerks answer letters. */
const checksOf = (api: AskSource<Source>): Handler =>
  world.checking({ api, letter: letterAsker(desk.table) })

async function answered(caseId: string, api: AskSource<Source> = no) {
  const checks = checksOf(api)
  const { body } = await consent(world, checks, { case: caseId })
  expect(body.state).toBe('answered')
  world.clock.now += 1000
  return { checks, reference: body.reference as string, receipt: body.receipt as string }
}

describe('an answer that is disputed', () => {
  test('is set aside, and a clerk of that department reads why and answers anew', async () => {
    const { checks, reference } = await answered('D1')
    const { status, body } = await dispute(world, checks, 'D1', reference)
    expect([status, body.state, body.receipt, body.answer]).toEqual([
      200,
      'waiting',
      undefined,
      undefined,
    ])
    expect(body.dueAt).toMatch(/^2026-09-29/)
    expect(body.disputedAt).toMatch(/Z$/)
    // What was said is kept among the askings.
    expect(body.askings.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'no',
      'pending',
    ])
    const shown = await desk.read('clerk', reference)
    expect(shown.body).toMatchObject({ person: child, dispute: { reason, answer: 'no' } })
    expect((await desk.answer('clerk', reference, later)).status).toBe(200)
    const check = (await find(world, checks, 'D1')).body
    expect(check).toMatchObject({ state: 'answered', answer: 'yes', department: 'district-health' })
    // Once answered, the clerk has no need of the reason any more.
    expect((await desk.read('clerk', reference)).text).not.toContain(reason)
  })

  test('keeps its reason in no clear form, and not beyond a withdrawal', async () => {
    const { checks, reference } = await answered('D2', yes)
    await dispute(world, checks, 'D2', reference)
    const stored = async () => JSON.stringify(await recordOf(world, reference))
    expect(await stored()).toContain('disputeBox')
    expect(await stored()).not.toContain(reason)
    expect(world.logged.filter((line) => line.includes(reason))).toEqual([])
    await withdraw(world, checks, 'D2', reference)
    expect(await stored()).not.toContain('disputeBox')
    expect((await desk.read('clerk', reference)).text).not.toContain(reason)
  })

  test('is disputed once, however often it is sent', async () => {
    const { checks, reference } = await answered('D3')
    const all = await Promise.all([1, 2, 3].map(() => dispute(world, checks, 'D3', reference)))
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await dispute(world, checks, 'D3', reference)).body.state).toBe('waiting')
    await desk.answer('clerk', reference, { ...later, answer: 'no' })
    const again = await dispute(world, checks, 'D3', reference)
    expect([again.status, again.body.code]).toEqual([409, 'not-disputable'])
    expect((await find(world, checks, 'D3')).body.answer).toBe('no')
  })

  test('by letter goes to the clerks once more', async () => {
    const { body } = await consent(world, desk.checks, { case: 'D4' })
    await desk.answer('clerk', body.reference, { ...later, answer: 'no' })
    world.clock.now += 1000
    expect((await dispute(world, desk.checks, 'D4', body.reference)).body.state).toBe('waiting')
    expect((await desk.read('clerk', body.reference)).body.dispute).toEqual({
      reason,
      answer: 'no',
    })
  })

  test('and broke off is taken to the clerk when its citizen comes back', async () => {
    const { reference } = await answered('D5')
    const broken = world.checking({
      letter: async () => {
        throw new Error('the instance is gone')
      },
    })
    expect((await dispute(world, broken, 'D5', reference)).status).toBe(500)
    world.clock.now += 29_000
    const checks = checksOf(no)
    expect((await find(world, checks, 'D5')).body.state).toBe('waiting')
    expect((await desk.read('clerk', reference)).body.dispute.reason).toBe(reason)
  })

  test('is one of the past when all departments are asked again', async () => {
    const { checks, reference } = await answered('D6')
    await dispute(world, checks, 'D6', reference)
    await desk.answer('clerk', reference, { ...later, answer: 'no' })
    world.clock.now += 60_000
    const { body } = await consent(world, checksOf(yes), { case: 'D6' })
    expect([body.answer, body.disputedAt]).toEqual(['yes', undefined])
  })
})

describe('no dispute', () => {
  const code = async (...asked: Parameters<typeof dispute>) => (await dispute(...asked)).body.code

  test('of what nobody answered, or an office has used', async () => {
    const { body } = await consent(
      world,
      checksOf(async () => ({ outcome: 'unknown' })),
      {
        case: 'N1',
      },
    )
    await desk.answer('clerk', body.reference, { ...later, answer: 'unknown' })
    expect(await code(world, desk.checks, 'N1', body.reference)).toBe('not-disputable')

    const { checks, reference, receipt } = await answered('N2', yes)
    const used = await call(world.verifying(), verifyReceiptOnline, {
      headers: { authorization: `Bearer ${world.siteToken()}` },
      body: { receipt, item: 'vaccination-check', case: 'N2', redeem: { id: 'A-1' } },
    })
    expect(used.body.verdict).toBe('valid')
    expect(await code(world, checks, 'N2', reference)).toBe('not-disputable')
    expect((await find(world, checks, 'N2')).body.answer).toBe('yes')
  })

  test('by somebody else, of another case, or without a reason', async () => {
    const { checks, reference } = await answered('N3')
    const stranger = { person: { name: '王五', idNumber: '110105198805123454' } }
    expect(await code(world, checks, 'N3', reference, { claims: stranger })).toBe('check-unknown')
    expect(await code(world, checks, 'N4', reference)).toBe('check-unknown')
    for (const reason of ['', '   ', 'x', 'x'.repeat(201), 7]) {
      expect(await code(world, checks, 'N3', reference, { reason })).toBe('malformed-request')
    }
    expect((await find(world, checks, 'N3')).body.answer).toBe('no')
  })
})
