import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitRequest } from '../../../shared/api/certificate.ts'
import { listRecords } from '../../../shared/api/records.ts'
import { verifyReceiptOnline } from '../../../shared/api/verify.ts'
import { ownRecords } from '../../../shared/identity/own-records.ts'
import {
  type Certifying,
  item as certificateItem,
  spouse,
  startCertifying,
  written,
} from '../certificate/certifying.ts'
import { child, consent, registerSources, withdraw, yes } from '../data-check/checking.ts'
import { answers, post } from '../pledging.ts'
import { signTyped } from '../typed-pledging.ts'
import { caseOf, register, VILLAGE, village } from '../typing.ts'
import { AUDIENCE, call, parent, residenceItem, startWorld, type World } from '../world.ts'
import { erase, otherSite, ownToken, recordsOf, stranger } from './listing.ts'

let world: World
let certifying: Certifying
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
  certifying = await startCertifying(world)
})
afterAll(() => world.stop())

/** A citizen of whom nothing is recorded yet, by the letters of a number that fits. */
const idNumbers = [
  '110105198001010032',
  '110105198001010040',
  '110105198001010059',
  '110105198001010067',
]
const newcomer = () => ({ person: { name: '赵新', idNumber: idNumbers.shift() ?? '' } })

const minutes = (count: number) => {
  world.clock.now += count * 60_000
}
const days = (count: number) => minutes(count * 24 * 60)

describe('a citizen’s list', () => {
  test('has pledges, checks and certificates of theirs, newest first, and nothing of a person', async () => {
    const checking = world.checking({ api: yes })
    const pledged = (await post(world, world.pledging(), { case: 'R1' })).body
    minutes(1)
    const checked = (await consent(world, checking, { case: 'R2' })).body
    minutes(1)
    const certificate = await certifying.issued('R3')
    const { status, body, text } = await recordsOf(world)
    expect(status).toBe(200)
    expect(body.records).toEqual([
      {
        kind: 'certificate',
        reference: certificate,
        item: 'family-planning-certificate',
        title: '计划生育证明',
        orderedAt: expect.stringMatching(/Z$/),
        state: 'issued',
        number: expect.any(String),
        issuedAt: expect.stringMatching(/Z$/),
        expiresAt: expect.stringMatching(/Z$/),
        hasDocument: true,
      },
      {
        kind: 'check',
        reference: checked.reference,
        item: 'vaccination-check',
        title: '入园入学预防接种查验',
        lawfulBasis: 'consent',
        consentedAt: checked.consentedAt,
        expiresAt: checked.expiresAt,
        state: 'answered',
        askings: [expect.objectContaining({ departmentName: '区卫生健康局', outcome: 'yes' })],
      },
      {
        kind: 'pledge',
        reference: pledged.reference,
        item: 'residence-proof',
        title: expect.any(String),
        assurance: 'real-name',
        pledgedAt: pledged.pledgedAt,
        expiresAt: pledged.expiresAt,
      },
    ])
    const personal = [child, parent].flatMap(({ name, idNumber }) => [name, idNumber])
    for (const word of [...personal, spouse, written.phone, answers.address, answers.phone]) {
      expect(text).not.toContain(word)
    }
  })

  test('is in the language it is asked for', async () => {
    const { body } = await recordsOf(world, {}, { lang: 'en' })
    const [certificate, check] = body.records
    expect(certificate.title).toMatch(/^[A-Z][a-z -]+/)
    expect(check.askings[0].departmentName).toMatch(/^[A-Z]/)
  })

  test('says what was used, and any token of theirs will do', async () => {
    const { receipt, reference } = (await post(world, world.pledging(), { case: 'R4' })).body
    await call(world.verifying(), verifyReceiptOnline, {
      headers: { authorization: `Bearer ${world.siteToken()}` },
      body: { receipt, item: 'residence-proof', case: 'R4', redeem: { id: 'A-1' } },
    })
    const headers = { authorization: `Bearer ${world.citizenToken({ case: 'R99' })}` }
    const { body } = await call(world.verifying(), listRecords, { headers })
    const found = body.records.find((one: { reference: string }) => one.reference === reference)
    expect(found.redeemedAt).toMatch(/Z$/)
  })

  test('has nothing of another person, and is empty for who did nothing', async () => {
    expect((await recordsOf(world, stranger)).body).toEqual({ records: [] })
  })

  test('has nothing of another site, whoever that says its citizen is', async () => {
    const iss = await otherSite(world)
    expect((await recordsOf(world, { iss })).body).toEqual({ records: [] })
    await post(world, world.pledging(), {
      case: 'R5',
      token: world.citizenToken({ iss, case: 'R5' }),
    })
    const { records } = (await recordsOf(world, { iss })).body
    expect(records).toMatchObject([{ kind: 'pledge' }])
    expect((await recordsOf(world)).text).not.toContain(records[0].reference)
  })

  test('is not shown to an identity that is not sure enough', async () => {
    for (const assurance of ['account', 'self-asserted']) {
      const { status, body } = await recordsOf(world, { assurance })
      expect([status, body.code]).toEqual([403, 'assurance-too-low'])
    }
  })

  test('is not shown to a clerk who assists with a case', async () => {
    const { status, body } = await recordsOf(world, {
      assistant: { name: '王芳', staffNumber: '03-12' },
    })
    expect([status, body.code]).toEqual([403, 'assurance-too-low'])
  })

  test('is not shown to who typed in who they are, however sure the token calls itself', async () => {
    await register(world, village)
    const seconds = Math.floor(world.clock.now / 1000)
    const token = await signTyped(
      world,
      {},
      {
        ...{ iss: AUDIENCE, aud: AUDIENCE, site: VILLAGE, iat: seconds, exp: seconds + 300 },
        ...{ jti: 'typed-0001', item: 'loss-statement', case: caseOf('records'), person: parent },
        assurance: 'self-asserted',
      },
    )
    const headers = { authorization: `Bearer ${token}` }
    const { status, body } = await call(world.verifying(), listRecords, { headers })
    expect([status, body.code]).toEqual([403, 'assurance-too-low'])
  })
})

describe('where a record stands', () => {
  const listed = async (reference: string) => {
    const { records } = (await recordsOf(world)).body
    return records.find((one: { reference: string }) => one.reference === reference)
  }

  test('a consent that was withdrawn stays, as withdrawn', async () => {
    const who = newcomer()
    const handler = world.checking({ api: yes })
    const { reference } = (await consent(world, handler, { case: 'R6', claims: who })).body
    await withdraw(world, handler, 'R6', reference, who)
    expect((await recordsOf(world, who)).body.records).toMatchObject([
      { reference, state: 'withdrawn', withdrawnAt: expect.stringMatching(/Z$/) },
    ])
  })

  test('a request is a draft, then with an office until a day, then over', async () => {
    const who = newcomer()
    const { reference } = (await certifying.order('R7', { claims: who })).body
    const state = async () => (await recordsOf(world, who)).body.records[0]
    expect(await state()).toMatchObject({ reference, state: 'draft', hasDocument: false })
    expect(Object.keys(await state())).not.toContain('office')
    const token = world.citizenToken({ item: certificateItem.id, case: 'R7', ...who })
    const sent = await certifying.ask(submitRequest, {
      headers: { authorization: `Bearer ${token}` },
      params: { reference },
      body: { fields: written },
    })
    expect(sent.body.state).toBe('at-level')
    expect(await state()).toMatchObject({
      state: 'at-level',
      level: 'village',
      office: expect.stringMatching(/村/),
      dueAt: expect.stringMatching(/Z$/),
    })
  })

  test('a certificate past its end is expired, though nobody has looked at it since', async () => {
    const reference = await certifying.issued('R8')
    days(366)
    expect(await listed(reference)).toMatchObject({
      state: 'expired',
      expiresAt: expect.stringMatching(/Z$/),
    })
  })

  test('one that took the place of another stands beside it', async () => {
    const [before, after] = [await certifying.issued('R11'), await certifying.issued('R12')]
    expect(await listed(before)).toMatchObject({ state: 'superseded' })
    expect(await listed(after)).toMatchObject({ state: 'issued' })
  })

  test('of what was erased the list says what the seal says, and offers no document', async () => {
    const reference = await certifying.issued('R9')
    await erase(world, `REQUEST#${reference}`, 'REQUEST')
    expect(await listed(reference)).toMatchObject({ state: 'issued', hasDocument: false })
  })

  test('what retention has ended for is not shown, though the table still has it', async () => {
    const who = newcomer()
    const token = world.citizenToken({ case: 'R10', ...who })
    await post(world, world.pledging(), { case: 'R10', token })
    expect((await recordsOf(world, who)).body.records).toHaveLength(1)
    days(366 * 40)
    expect((await recordsOf(world, who)).body.records).toEqual([])
  })

  test('there are 100 at most, of this site, however many there are elsewhere', async () => {
    const who = newcomer()
    const iss = await otherSite(world)
    const handler = world.pledging()
    const pledges = async (count: number, claims: object) => {
      for (let at = 0; at < count; at++) {
        minutes(1)
        const place = `M${count}-${at}`
        const token = world.citizenToken({ case: place, ...who, ...claims })
        expect((await post(world, handler, { case: place, token })).status).toBe(201)
      }
    }
    await pledges(103, {})
    await pledges(60, { iss })
    const { records } = (await recordsOf(world, who)).body
    expect(records).toHaveLength(100)
    const times = records.map((one: { pledgedAt: string }) => one.pledgedAt)
    expect(times).toEqual([...times].sort().reverse())
  })
})

describe('a token for one’s own records', () => {
  test('makes no pledge, no check and no request', async () => {
    const asked = { case: ownRecords, token: ownToken(world) }
    const pledge = async (body: object) =>
      (await post(world, world.pledging(), { ...asked, body })).body.code
    expect(await pledge({})).toBe('token-wrong-item')
    expect(await pledge({ item: ownRecords })).toBe('item-unknown')
    const handler = world.checking({ api: yes })
    const claims = { item: ownRecords }
    const check = async (body: object) =>
      (await consent(world, handler, { case: ownRecords, claims, body })).body.code
    expect(await check({})).toBe('token-wrong-item')
    expect(await check({ item: ownRecords })).toBe('item-unknown')
    const order = async (body: object) =>
      (await certifying.order(ownRecords, { claims, body })).body.code
    expect(await order({})).toBe('token-wrong-item')
    expect(await order({ item: ownRecords })).toBe('item-unknown')
  })

  test('is about something that no item can be called', async () => {
    await expect(world.publish({ ...residenceItem, id: ownRecords })).rejects.toThrow('reserved')
  })
})
