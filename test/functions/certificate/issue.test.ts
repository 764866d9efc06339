import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnavailableError } from '../../../functions/aws/error.ts'
import { keyOf } from '../../../functions/certificate/opened.ts'
import { certificateIn } from '../../../functions/certificate/request-view.ts'
import { sweep } from '../../../functions/certificate/sweep.ts'
import { changeRequest } from '../../../functions/table/change-request.ts'
import { requestKey } from '../../../functions/table/keys.ts'
import { toRequestRecord } from '../../../functions/table/request-record.ts'
import {
  getDocument,
  getStatusList,
  openCertificateOnline,
  readCertificate,
} from '../../../shared/api/certificate.ts'
import { verifyReceiptOnline } from '../../../shared/api/verify.ts'
import { isCertificateNumber } from '../../../shared/certificate/number.ts'
import { openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { statusOf } from '../../../shared/certificate/verify-status.ts'
import { verifyReceipt } from '../../../shared/verify/verify-receipt.ts'
import { call, ORIGIN, SITE, startWorld, type World } from '../world.ts'
import { type Certifying, HOST, item, offices, startCertifying, written } from './certifying.ts'

let world: World
let us: Certifying

beforeAll(async () => {
  world = await startWorld()
  us = await startCertifying(world)
})
afterAll(() => world.stop())

const long = () => 60_000

/** What only the holder of a document has. */
async function secretOf(reference: string): Promise<string> {
  const stored = await us.parts.table.get(requestKey(reference))
  const record = stored && toRequestRecord(stored)
  const key = record && (await keyOf(us.parts, record))
  if (!key || !record.content.certificate) throw new Error('it is not issued')
  return (await certificateIn(us.parts, record.content.certificate, key)).secret
}

const open = (reference: string, secret: string) =>
  us.ask(openCertificateOnline, { body: { reference, secret } })

async function statusListOf(certificate: string) {
  const opened = await openCertificate(certificate, world.keys)
  if (typeof opened === 'string') throw new Error(opened)
  const { statement } = opened
  const list = statement.status.status_list.uri.split('/').at(-1) ?? ''
  const { text } = await us.ask(getStatusList, { params: { list }, headers: { 'x-jz-host': HOST } })
  return { statement, text, status: await statusOf(text, statement, world.keys, world.clock.now) }
}

describe('a certificate', () => {
  it('has a number with a check character, which no other has', async () => {
    await us.issued('I-1')
    await us.issued('I-2')
    const numbers = await Promise.all(
      ['I-1', 'I-2'].map(async (one) => (await us.find(one)).body.number),
    )
    expect(new Set(numbers).size).toBe(2)
    for (const number of numbers) expect(isCertificateNumber(number)).toBe(true)
  })

  it('is verified by the office whose form carries it, with its fields and without us', async () => {
    await us.issued('I-3')
    const { certificate } = (await us.find('I-3')).body
    const expectation = { keys: world.keys, site: SITE, item: item.id, case: 'I-3' }
    const at = { ...expectation, now: world.clock.now }
    const verified = await verifyReceipt(certificate, at)
    expect(verified.verdict).toBe('valid')
    expect(verified.fields?.map(({ name }) => name)).toContain('spouseName')
    expect((await verifyReceipt(certificate, { ...at, case: 'I-4' })).verdict).toBe('wrong-case')
    const changed = certificate.replace(/~[^~]{20}/, `~${'A'.repeat(20)}`)
    expect((await verifyReceipt(changed, at)).verdict).toBe('altered')
  })

  it('is read by its reference by the site of its case, and by no other', async () => {
    const reference = await us.issued('I-5')
    const headers = { authorization: `Bearer ${world.siteToken()}` }
    const read = await us.ask(readCertificate, { headers, params: { reference } })
    expect(read.body).toMatchObject({ reference, state: 'issued' })
  })

  it('tells what it says to who holds its document, and nothing to who guesses', async () => {
    const reference = await us.issued('I-6')
    const held = await open(reference, await secretOf(reference))
    expect(held.status).toBe(200)
    expect(held.body).toMatchObject({ status: 'valid' })
    const guess = await open(reference, 'A'.repeat(22))
    expect([guess.status, guess.body.code]).toEqual([404, 'certificate-unknown'])
    expect(guess.text).not.toContain('陈静')
    for (let again = 0; again < 25; again++) await open(reference, 'B'.repeat(22))
    expect((await open(reference, 'B'.repeat(22))).body.code).toBe('too-many-attempts')
    expect((await open(reference, await secretOf(reference))).status).toBe(200)
  })

  it('hands its document to its citizen', async () => {
    const reference = await us.issued('I-7')
    const token = world.citizenToken({ item: item.id, case: 'I-7' })
    const headers = { authorization: `Bearer ${token}`, origin: ORIGIN }
    const { status, text } = await us.ask(getDocument, { headers, params: { reference } })
    expect(status).toBe(200)
    expect(Buffer.from(text, 'base64').toString()).toContain('%PDF 681302-2026-')
  })
})

describe('what ends a certificate', () => {
  it('is revoked by the office that issued it, with a reason, and its list says so', async () => {
    const reference = await us.issued('E-1')
    const { certificate } = (await us.find('E-1')).body
    expect((await statusListOf(certificate)).status).toBe('valid')
    const before = (await us.look(offices.district, reference)).body
    expect(before.may).toEqual(['revoke'])
    expect((await us.look(offices.village, reference)).body.may).toEqual([])
    const reason = '所依据的婚姻登记已撤销'
    const { seen } = before
    const revoked = await us.decide(offices.district, reference, { action: 'revoke', seen, reason })
    expect(revoked.body.state).toBe('revoked')
    expect((await statusListOf(certificate)).status).toBe('revoked')
    expect((await open(reference, await secretOf(reference))).body.status).toBe('revoked')
  })

  it('is superseded by the next of the same person, and its list says so', async () => {
    await us.issued('E-2')
    const { certificate } = (await us.find('E-2')).body
    world.clock.now += 60_000
    await us.issued('E-3')
    expect((await us.find('E-2')).body.state).toBe('superseded')
    await sweep(us.parts, long)
    expect((await statusListOf(certificate)).status).toBe('superseded')
    expect((await us.find('E-3')).body.state).toBe('issued')
  })

  it('is expired after its time', async () => {
    await us.issued('E-4')
    const before = world.clock.now
    world.clock.now += (item.validDays + 1) * 86_400_000
    expect((await us.find('E-4')).body.state).toBe('expired')
    world.clock.now = before
  })

  it('a list nobody was ever put into is none', async () => {
    const asked = { params: { list: 'yunxi-99' }, headers: { 'x-jz-host': HOST } }
    expect((await us.ask(getStatusList, asked)).status).toBe(404)
  })
})

describe('asked online', () => {
  const verify = async (caseId: string, more: object = {}) => {
    const { certificate } = (await us.find(caseId)).body
    const body = { receipt: certificate, item: item.id, case: caseId, ...more }
    const headers = { authorization: `Bearer ${world.siteToken()}` }
    return (await call(world.verifying(), verifyReceiptOnline, { headers, body })).body
  }

  it('a certificate in force is valid, and is redeemed once', async () => {
    await us.issued('V-1')
    expect(await verify('V-1')).toMatchObject({ verdict: 'valid' })
    expect(await verify('V-1', { redeem: { id: 'one' } })).toMatchObject({ verdict: 'valid' })
    expect(await verify('V-1', { redeem: { id: 'one' } })).toMatchObject({ verdict: 'valid' })
    const other = await verify('V-1', { redeem: { id: 'other' } })
    expect(other).toMatchObject({ verdict: 'already-redeemed' })
  })

  it('one that was revoked is not, whatever its seal says', async () => {
    const reference = await us.issued('V-2')
    const { seen } = (await us.look(offices.district, reference)).body
    const reason = '所依据的婚姻登记已撤销'
    await us.decide(offices.district, reference, { action: 'revoke', seen, reason })
    expect(await verify('V-2')).toMatchObject({ verdict: 'revoked' })
    expect(await verify('V-2', { redeem: { id: 'late' } })).toMatchObject({ verdict: 'revoked' })
  })
})

describe('bad luck at the end', () => {
  it('a document that cannot be made loses no certificate, and a later turn makes it', async () => {
    let isBroken = true
    const shaky = await startCertifying(world, {
      document: {
        make: async () => {
          if (isBroken) throw new Error('out of ink')
          return Buffer.from('%PDF at last')
        },
        unprintable: async () => [],
      },
    })
    await shaky.issued('B-1')
    const stuck = (await shaky.find('B-1')).body
    expect(stuck).toMatchObject({ state: 'issued', hasDocument: false })
    expect(stuck.certificate).toEqual(expect.any(String))
    isBroken = false
    await sweep(shaky.parts, long)
    const made = (await shaky.find('B-1')).body
    expect(made).toMatchObject({ hasDocument: true, number: stuck.number })
  })

  it('with the seal out of reach it stays “sealing”, is shown as issued to nobody, and is issued once', async () => {
    let leftUntilOut = Number.POSITIVE_INFINITY
    const { session } = us.parts
    const cut = await startCertifying(world, {
      session: async (now) => {
        if (leftUntilOut-- <= 0) throw new UnavailableError('kms', 'Sign', 'out')
        return session(now)
      },
    })
    const reference = await cut.sent('B-2')
    await cut.approve(offices.village, reference)
    await cut.approve(offices.town, reference)
    const { seen } = (await cut.look(offices.district, reference)).body
    // The approval is sealed; for the certificate there is nothing to seal with.
    leftUntilOut = 1
    const last = await cut.decide(offices.district, reference, { action: 'approve', seen })
    expect(last.body).toMatchObject({ state: 'sealing' })
    expect(last.body.number).toBeUndefined()
    leftUntilOut = Number.POSITIVE_INFINITY
    await Promise.all([sweep(cut.parts, long), sweep(cut.parts, long), cut.find('B-2')])
    const { body } = await cut.find('B-2')
    expect(body).toMatchObject({ state: 'issued', hasDocument: true })
    expect(body.steps.filter(({ action }: { action: string }) => action === 'issue')).toHaveLength(
      1,
    )
  })

  it('of several that issue it at the same moment, the document is of the one certificate', async () => {
    let leftUntilOut = Number.POSITIVE_INFINITY
    const { session } = us.parts
    const cut = await startCertifying(world, {
      session: async (now) => {
        if (leftUntilOut-- <= 0) throw new UnavailableError('kms', 'Sign', 'out')
        return session(now)
      },
    })
    const reference = await cut.sent('B-5')
    await cut.approve(offices.village, reference)
    await cut.approve(offices.town, reference)
    const { seen } = (await cut.look(offices.district, reference)).body
    leftUntilOut = 1
    await cut.decide(offices.district, reference, { action: 'approve', seen })
    leftUntilOut = Number.POSITIVE_INFINITY
    await Promise.all(Array.from({ length: 4 }, () => sweep(cut.parts, long)))
    const { number } = (await cut.find('B-5')).body
    const token = world.citizenToken({ item: item.id, case: 'B-5' })
    const headers = { authorization: `Bearer ${token}`, origin: ORIGIN }
    const { text } = await cut.ask(getDocument, { headers, params: { reference } })
    expect(Buffer.from(text, 'base64').toString()).toBe(`%PDF ${number}`)
  })

  it('one certificate stays in force, although the other is written while it is superseded', async () => {
    const first = await us.issued('B-6')
    let isWritten = false
    const { table } = us.parts
    const meddled = await startCertifying(world, {
      table: {
        ...table,
        async change(key, ...how) {
          // Somebody else's write of the earlier certificate comes in between, once.
          if (key.pk === requestKey(first).pk && !isWritten) {
            isWritten = true
            const stored = toRequestRecord((await table.get(key)) ?? {})
            await changeRequest(table, stored, stored)
          }
          return table.change(key, ...how)
        },
      },
    })
    const second = await meddled.issued('B-7')
    const states = await Promise.all(
      [first, second].map(async (one) => (await us.look(offices.district, one)).body.state),
    )
    expect([isWritten, ...states]).toEqual([true, 'superseded', 'issued'])
  })

  it('an approval that cannot be sealed is none', async () => {
    let isOut = false
    const { session } = us.parts
    const cut = await startCertifying(world, {
      session: async (now) => {
        if (isOut) throw new UnavailableError('kms', 'Sign', 'out')
        return session(now)
      },
    })
    const reference = await cut.sent('B-4')
    const { seen } = (await cut.look(offices.village, reference)).body
    isOut = true
    const refused = await cut.decide(offices.village, reference, { action: 'approve', seen })
    expect([refused.status, refused.body.code]).toEqual([503, 'seal-unavailable'])
    isOut = false
    expect((await cut.find('B-4')).body.steps).toHaveLength(1)
  })

  it('what cannot be printed is not approved, and the clerk sees which characters', async () => {
    const strict = await startCertifying(world, {
      document: {
        make: async () => Buffer.from('%PDF'),
        unprintable: async (text) => [...text].filter((character) => character === '𬱖'),
      },
    })
    const reference = await strict.sent('B-3', { ...written, spouseName: '李𬱖' })
    await strict.approver(offices.village, 'village')
    const { unprintable, seen } = (await strict.look(offices.village, reference)).body
    expect(unprintable).toEqual(['𬱖'])
    const approved = await strict.decide(offices.village, reference, { action: 'approve', seen })
    expect(approved.body.code).toBe('not-printable')
  })

  it('nothing of anybody is ever logged', () => {
    const logged = world.logged.join('\n')
    expect(logged).not.toMatch(/陈静|李春生|11010519491231002X|13800000000/)
  })
})
