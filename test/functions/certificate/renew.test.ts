import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CertificateParts } from '../../../functions/certificate/certificate-parts.ts'
import { sweep } from '../../../functions/certificate/sweep.ts'
import type { CertificateItem } from '../../../shared/catalogue/item.ts'
import { openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { startWorld, type World } from '../world.ts'
import { type Certifying, item, known, offices, startCertifying, unknown } from './certifying.ts'

/** A yearly survival check: renewed by data, under a duty by law. */
const yearly: CertificateItem = {
  ...item,
  id: 'yearly-check',
  basis: 'statutory-duty',
  consentDays: 365,
  validDays: 365,
  renewal: { beforeDays: 60, by: 'record' },
}

const day = 86_400_000
const long = () => 60_000

let world: World
let us: Certifying
let register: CertificateParts['askRecord']

beforeAll(async () => {
  world = await startWorld()
  await world.publish(yearly)
  us = await startCertifying(world, { askRecord: (...asked) => register(...asked) }, yearly)
})
afterAll(() => world.stop())

/** Issued today; eleven months later the day of its renewal has come. */
async function elevenMonthsOld(caseId: string): Promise<{ number: string; reference: string }> {
  register = known
  const reference = await us.issued(caseId)
  const { number } = (await us.find(caseId)).body
  world.clock.now += 330 * day
  return { number, reference }
}

describe('a year later', () => {
  it('a certificate whose record says the same is renewed without anybody', async () => {
    const { number, reference } = await elevenMonthsOld('Y-1')
    await sweep(us.parts, long)
    const { body } = await us.find('Y-1')
    expect(body).toMatchObject({ state: 'issued', hasDocument: true })
    expect(body.number).not.toBe(number)
    expect(body.reference).not.toBe(reference)
    expect(body.levels.map(({ skipped }: { skipped: string }) => skipped)).toEqual(
      yearly.levels.map(() => 'unchanged'),
    )
    expect((await us.look(offices.district, reference)).body.state).toBe('superseded')
  })

  it('and the year after that again', async () => {
    const { number } = (await us.find('Y-1')).body
    world.clock.now += 330 * day
    await sweep(us.parts, long)
    const { body } = await us.find('Y-1')
    expect(body.state).toBe('issued')
    expect(body.number).not.toBe(number)
  })

  it('one that changed goes to a person, and the old one stays in force meanwhile', async () => {
    const { reference } = await elevenMonthsOld('Y-2')
    register = async (...asked) => {
      const reply = await known(...asked)
      if (reply.outcome !== 'found') return reply
      return { ...reply, members: { ...reply.members, childrenCount: 2 } }
    }
    await sweep(us.parts, long)
    const { body } = await us.find('Y-2')
    expect(body).toMatchObject({ state: 'at-level' })
    expect(body.fields.find(({ id }: { id: string }) => id === 'childrenCount').value).toBe(2)
    expect((await us.look(offices.district, reference)).body.state).toBe('issued')
    const waiting = (await us.list(offices.village, { show: 'waiting' })).body.requests
    expect(waiting.map((one: { reference: string }) => one.reference)).toContain(body.reference)
  })

  it('what came of it by persons names each of them, as any certificate does', async () => {
    const { reference } = (await us.find('Y-2')).body
    expect((await us.find('Y-2')).body.receipt).toEqual(expect.any(String))
    for (const subject of Object.values(offices)) await us.approve(subject, reference)
    const { body } = await us.find('Y-2')
    expect(body.state).toBe('issued')
    const opened = await openCertificate(body.certificate, world.keys)
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.statement.approvals).toEqual(
      yearly.levels.map(({ level }) => ({ level, decision: expect.any(String) })),
    )
  })

  it('one the register does not know any more goes to a person', async () => {
    await elevenMonthsOld('Y-3')
    register = unknown
    await sweep(us.parts, long)
    expect((await us.find('Y-3')).body.state).toBe('at-level')
  })

  it('what its record does not say any more is no word of the record, and no level is skipped', async () => {
    await elevenMonthsOld('Y-9')
    register = async (...asked) => {
      const reply = await known(...asked)
      if (reply.outcome !== 'found') return reply
      const { spouseName: _, ...members } = reply.members
      return { ...reply, members }
    }
    await sweep(us.parts, long)
    const { body } = await us.find('Y-9')
    const spouse = (fields: readonly { id: string }[]) =>
      fields.find(({ id }) => id === 'spouseName')
    expect(body).toMatchObject({ state: 'at-level', levels: [{ progress: 'now' }, {}, {}] })
    expect(spouse(body.fields)).toEqual({
      id: 'spouseName',
      value: '李春生',
      origin: 'certificate',
    })
    const { seen } = (await us.look(offices.village, body.reference)).body
    const reason = '请核对配偶姓名'
    await us.decide(offices.village, body.reference, { action: 'return', seen, reason })
    const again = await us.send('Y-9', body.reference, {})
    expect(again.body.levels).toMatchObject([{ progress: 'now' }, {}, {}])
  })

  it('a run that breaks off, or two at the same moment, renew each one once', async () => {
    await elevenMonthsOld('Y-4')
    let isBroken = true
    register = async (...asked) => {
      if (isBroken) throw new Error('the power went out')
      return known(...asked)
    }
    await sweep(us.parts, long).catch(() => undefined)
    expect((await us.find('Y-4')).body.steps.at(-1).action).toBe('issue')
    isBroken = false
    await Promise.all([sweep(us.parts, long), sweep(us.parts, long)])
    await sweep(us.parts, long)
    const { body } = await us.find('Y-4')
    expect(body.state).toBe('issued')
    expect(body.steps.map(({ action }: { action: string }) => action)).toEqual(['renew', 'issue'])
  })
})
