import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnavailableError } from '../../../functions/aws/error.ts'
import { settleCheck } from '../../../functions/data-check/settle.ts'
import { toReference } from '../../../shared/seal/reference.ts'
import { verifyReceipt } from '../../../shared/verify/verify-receipt.ts'
import { child, consent, find, registerSources, withdraw } from '../data-check/checking.ts'
import { SITE, startWorld, type World } from '../world.ts'
import { type Desk, posting, startDesk } from './desk.ts'

let world: World
let desk: Desk
let cases = 0

const yes = { answer: 'yes', asOf: '2026-09-10' }

beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
  desk = startDesk(world)
  await desk.register('clerk', [posting('district-health')])
  await desk.register('colleague', [posting('district-health')])
  await desk.register('other-department', [posting('district-police')])
  await desk.register('other-tenant', [posting('district-health', 'elsewhere')])
  await desk.register('other-role', [posting('district-health', 'yunxi', 'roster-owner')])
  await desk.register('removed', [])
  const administrator = posting('district-health', 'yunxi', 'source-administrator')
  await desk.register('administrator', [administrator])
  await desk.register('other-administrator', [{ ...administrator, department: 'district-police' }])
})
afterAll(() => world.stop())

/** A consent that no register and no list could answer. */
async function letter() {
  const caseId = `YX2026-${++cases}`
  const { status, body } = await consent(world, desk.checks, { case: caseId })
  expect([status, body.state]).toEqual([201, 'waiting'])
  return { caseId, reference: body.reference as string, dueAt: body.dueAt as string }
}

const stateOf = async (caseId: string) => (await find(world, desk.checks, caseId)).body

async function recordOf(reference: string) {
  const record = await desk.table.get({ pk: `LETTER#${reference}`, sk: 'LETTER' })
  return record ?? {}
}

describe('who is asking', () => {
  it('is read at each request: a role that is taken away is gone', async () => {
    await desk.register('leaving', [posting('district-health')])
    expect((await desk.list('leaving')).status).toBe(200)
    await desk.register('leaving', [])
    const { status, body } = await desk.list('leaving')
    expect([status, body.code]).toEqual([403, 'role-missing'])
    expect((await desk.me('leaving')).body.roles).toEqual([])
  })

  it('is nobody for an account that is not registered, or that no gateway let through', async () => {
    expect((await desk.me('stranger')).body.code).toBe('staff-unknown')
    const { status, body } = await desk.me(undefined)
    expect([status, body.code]).toEqual([401, 'token-missing'])
  })

  it('is another person at another issuer', async () => {
    const { registerStaff } = await import('../../../functions/desk/register-staff.ts')
    const staff = { name: 'x', staffNumber: 'x', roles: [posting('district-health')] }
    await registerStaff(desk.table, { issuer: 'https://other.example', subject: 'twin' }, staff)
    expect((await desk.me('twin')).body.code).toBe('staff-unknown')
  })
})

describe('a letter', () => {
  it('is answered by a clerk, and the check with it', async () => {
    const { caseId, reference, dueAt } = await letter()
    const queue = (await desk.list('clerk')).body.letters
    expect(queue.at(-1)).toMatchObject({
      reference,
      departmentName: '区卫生健康局',
      title: '入园入学预防接种查验',
      dueAt,
      remindAt: '2026-09-26T08:00:00Z',
    })
    const { body: shown } = await desk.read('clerk', reference)
    expect(shown).toMatchObject({ person: child, lawfulBasis: 'consent', dueAt })
    expect(shown.asked).toContain('免疫规划疫苗')

    const { status, body } = await desk.answer('clerk', reference, yes)
    expect([status, body.answer]).toEqual([200, 'yes'])
    const check = await stateOf(caseId)
    expect(check).toMatchObject({ state: 'answered', answer: 'yes', department: 'district-health' })
    const { verdict, statement } = await verifyReceipt(check.receipt, {
      keys: world.keys,
      site: SITE,
      item: 'vaccination-check',
      case: caseId,
      now: world.clock.now,
    })
    expect(verdict).toBe('valid')
    expect(statement).toMatchObject({
      source: 'district-health-letter',
      asOf: '2026-09-09T16:00:00Z',
    })
    const open = (await desk.list('clerk')).body.letters
    expect(open.map((one: { reference: string }) => one.reference)).not.toContain(reference)
    const mine = (await desk.list('clerk', { show: 'answered' })).body.letters
    expect(mine[0]).toMatchObject({ reference, answer: 'yes' })
    expect((await desk.list('colleague', { show: 'answered' })).body.letters).toEqual([])
  })

  it('names its clerk on record, and nobody else in clear', async () => {
    const { reference } = await letter()
    await desk.answer('clerk', reference, yes)
    const record = await recordOf(reference)
    expect(record.staffNumber).toEqual({ S: 'N-clerk' })
    const stored = JSON.stringify(record)
    expect([child.name, child.idNumber].filter((text) => stored.includes(text))).toEqual([])
    expect(world.logged.filter((line) => line.includes(child.idNumber))).toEqual([])
    // Once answered, nobody needs to see the person any more.
    expect((await desk.read('clerk', reference)).body.person).toBeUndefined()
  })

  it.each(['other-department', 'other-tenant', 'other-role', 'removed'])(
    'is neither shown to nor answered by %s',
    async (subject) => {
      const { caseId, reference } = await letter()
      const read = await desk.read(subject, reference)
      expect([read.status, read.body.code]).toEqual([403, 'role-missing'])
      expect(read.text).not.toContain(child.idNumber)
      expect((await desk.answer(subject, reference, yes)).body.code).toBe('role-missing')
      const { body } = await desk.list(subject)
      expect(body.letters ?? []).toEqual([])
      expect((await stateOf(caseId)).state).toBe('waiting')
    },
  )

  it('takes one answer: of two at the same moment one, and none afterwards', async () => {
    const { caseId, reference } = await letter()
    const both = await Promise.all([
      desk.answer('clerk', reference, yes),
      desk.answer('colleague', reference, { ...yes, answer: 'no' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = both.find(({ status }) => status === 200)?.body.answer
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('letter-answered')
    expect((await stateOf(caseId)).answer).toBe(won)
    const other = { ...yes, answer: won === 'yes' ? 'no' : 'yes' }
    expect((await desk.answer('clerk', reference, other)).body.code).toBe('letter-answered')
    expect((await stateOf(caseId)).answer).toBe(won)
  })

  it('that nobody knows the answer to leaves the other way open', async () => {
    const { caseId, reference } = await letter()
    expect((await desk.answer('clerk', reference, { ...yes, answer: 'unknown' })).status).toBe(200)
    const check = await stateOf(caseId)
    expect(check.state).toBe('unknown')
    expect(check.askings.at(-1)).toMatchObject({
      source: 'district-health-letter',
      outcome: 'unknown',
    })
    expect(check.receipt).toBeUndefined()
  })

  it('is not answered after the consent was withdrawn, and waits for nobody', async () => {
    const { caseId, reference } = await letter()
    expect((await withdraw(world, desk.checks, caseId, reference)).status).toBe(200)
    const { status, body } = await desk.answer('clerk', reference, yes)
    expect([status, body.code]).toEqual([409, 'consent-withdrawn'])
    expect((await desk.read('clerk', reference)).text).not.toContain(child.idNumber)
    const record = await recordOf(reference)
    expect(record).not.toHaveProperty('answer')
    expect(record).not.toHaveProperty('queue')
    expect((await stateOf(caseId)).receipt).toBeUndefined()
  })

  it('that is withdrawn while the clerk answers keeps nothing of the answer', async () => {
    const { caseId, reference } = await letter()
    const racing = startDesk(world, async (...settling) => {
      await withdraw(world, desk.checks, caseId, reference)
      return settleCheck(...settling)
    })
    expect((await racing.answer('clerk', reference, yes)).body.code).toBe('consent-withdrawn')
    const record = await recordOf(reference)
    for (const name of ['answer', 'asOf', 'clerk', 'staffNumber', 'queue']) {
      expect(record).not.toHaveProperty(name)
    }
    expect((await stateOf(caseId)).state).toBe('withdrawn')
  })

  it('whose answer broke off half way is settled by a retry, with the answer that was first', async () => {
    const broken = startDesk(world, async () => {
      throw new UnavailableError('kms', 'Sign', undefined)
    })
    const [first, second] = [await letter(), await letter()]
    for (const { reference } of [first, second]) {
      expect((await broken.answer('clerk', reference, yes)).body.code).toBe('seal-unavailable')
    }
    expect((await desk.answer('clerk', first.reference, yes)).status).toBe(200)
    const late = await desk.answer('colleague', second.reference, { ...yes, answer: 'no' })
    expect(late.body.code).toBe('letter-answered')
    for (const { caseId } of [first, second]) expect((await stateOf(caseId)).answer).toBe('yes')
  })

  it('takes no answer of a day to come, and no other words', async () => {
    const { reference } = await letter()
    for (const body of [
      { answer: 'yes', asOf: '2026-09-16' },
      { answer: 'maybe', asOf: '2026-09-10' },
      { answer: 'yes', asOf: '2026-02-30' },
      { answer: 'yes' },
    ]) {
      expect((await desk.answer('clerk', reference, body)).body.code).toBe('malformed-request')
    }
    expect(await recordOf(reference)).not.toHaveProperty('answer')
  })

  it('there is none of is unknown', async () => {
    const { reference } = await letter()
    const other = (await letter()).reference
    expect(other).not.toBe(reference)
    expect((await desk.read('clerk', 'JZ-00000-00000-00000-00000')).body.code).toBe(
      'letter-unknown',
    )
  })
})

describe('a queue', () => {
  it('has all departments of a clerk, what is due first first, page by page', async () => {
    const there = startDesk(world)
    await there.register('busy', [posting('a-department', 'busy'), posting('b-department', 'busy')])
    const { letterAttributes } = await import('../../../functions/table/letter-record.ts')
    const made = Array.from({ length: 60 }, (_, i) => ({
      reference: toReference(createHash('sha256').update(String(i)).digest()),
      tenant: 'busy',
      department: i % 3 === 0 ? 'a-department' : 'b-department',
      source: 'a-source',
      item: 'vaccination-check',
      itemVersion: 1,
      fact: 'a-fact',
      askedAt: '2026-09-01T00:00:00Z',
      remindAt: '2026-09-10T00:00:00Z',
      // Many on one day, and not in the order in which they were put.
      dueAt: `2026-09-${String(10 + ((i * 7) % 10)).padStart(2, '0')}T00:00:00Z`,
    }))
    for (const one of made) await there.table.put(letterAttributes(one, 2_000_000_000))
    const seen: { reference: string; dueAt: string }[] = []
    let after: string | undefined
    let pages = 0
    do {
      const { body } = await there.list('busy', after ? { after } : {})
      expect(body.code).toBeUndefined()
      seen.push(...body.letters)
      after = body.next
      pages++
    } while (after && pages < 9)
    expect(pages).toBe(3)
    expect(new Set(seen.map(({ reference }) => reference)).size).toBe(60)
    expect(seen.map(({ dueAt }) => dueAt)).toEqual(made.map(({ dueAt }) => dueAt).sort())
    const overdue = (await there.list('busy', { show: 'overdue' })).body
    expect(overdue.letters.length).toBe(25)
    const last = (await there.list('busy', { show: 'overdue', after: overdue.next })).body
    expect(last.letters.length).toBe(11)
    expect(last.next).toBeUndefined()
  })

  it('has a letter anew when the person asks anew after a no', async () => {
    const { caseId, reference } = await letter()
    await desk.answer('clerk', reference, { ...yes, answer: 'no' })
    world.clock.now += 3_600_000
    const { body } = await consent(world, desk.checks, { case: caseId })
    expect(body.state).toBe('waiting')
    expect((await desk.read('clerk', reference)).body.person).toEqual(child)
    expect((await desk.answer('colleague', reference, yes)).status).toBe(200)
    expect((await stateOf(caseId)).answer).toBe('yes')
  })

  it('loses a letter whose consent has run out', async () => {
    const { reference } = await letter()
    const then = world.clock.now
    world.clock.now += 31 * 86_400_000
    expect((await desk.read('clerk', reference)).body.code).toBe('letter-unknown')
    expect(await recordOf(reference)).not.toHaveProperty('queue')
    world.clock.now = then
  })
})

describe('a letter that nobody answers in time', () => {
  const listed = async (subject: string, query?: Record<string, string>) => {
    const { letters } = (await desk.list(subject, query)).body
    return letters.map((one: { reference: string }) => one.reference)
  }

  it('comes to the administrator of its department once it is overdue, and not before', async () => {
    const then = world.clock.now
    const { caseId, reference, dueAt } = await letter()
    expect(await listed('administrator')).not.toContain(reference)
    const early = await desk.read('administrator', reference)
    expect([early.status, early.body.code]).toEqual([403, 'role-missing'])
    expect(early.text).not.toContain(child.idNumber)

    world.clock.now = Date.parse(dueAt) + 60_000
    for (const show of ['open', 'overdue']) {
      expect(await listed('administrator', { show })).toContain(reference)
    }
    expect(await listed('clerk')).toContain(reference)
    expect(await listed('other-administrator')).not.toContain(reference)
    expect((await desk.read('other-administrator', reference)).body.code).toBe('role-missing')
    expect((await desk.read('administrator', reference)).body.person).toEqual(child)
    expect((await desk.answer('administrator', reference, yes)).status).toBe(200)
    expect((await stateOf(caseId)).answer).toBe('yes')
    expect(await listed('administrator', { show: 'answered' })).toContain(reference)
    world.clock.now = then
  })
})
