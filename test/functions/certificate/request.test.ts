import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestKey } from '../../../functions/table/keys.ts'
import { toRequestRecord } from '../../../functions/table/request-record.ts'
import { openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { toInstant } from '../../../shared/kernel/instant.ts'
import { openReceipt } from '../../../shared/verify/open-receipt.ts'
import { startWorld, type World } from '../world.ts'
import {
  type Certifying,
  item,
  known,
  offices,
  spouse,
  startCertifying,
  unknown,
  village,
  written,
} from './certifying.ts'

let world: World
let us: Certifying

beforeAll(async () => {
  world = await startWorld()
  us = await startCertifying(world)
  await us.approver(offices.village, 'village')
  await us.approver(offices.town, 'town')
  await us.approver(offices.district, 'district')
})
afterAll(() => world.stop())

const saidOf = (fields: readonly { id: string; value?: unknown }[], id: string) =>
  fields.find((field) => field.id === id)?.value

describe('a request', () => {
  it('comes back filled in from the token and from the department that was agreed to', async () => {
    const { status, body } = await us.order('R-1')
    expect(status).toBe(201)
    expect(body.state).toBe('draft')
    expect(body.fields.find(({ id }: { id: string }) => id === 'spouseName')).toEqual({
      id: 'spouseName',
      value: spouse,
      origin: 'record',
      department: 'district-health',
      asOf: '2026-09-14T00:00:00Z',
    })
    expect(saidOf(body.fields, 'name')).toBe('陈静')
    expect(body.askings).toMatchObject([{ department: 'district-health', outcome: 'yes' }])
  })

  it('asks nobody whom the citizen did not agree to, and is written by hand then', async () => {
    const asked: string[] = []
    const watched = await startCertifying(world, {
      askRecord: async (source, ...rest) => {
        asked.push(source.id)
        return known(source, ...rest)
      },
    })
    const { body } = await watched.order('R-2', { body: { receivers: [] } })
    expect(asked).toEqual([])
    expect(saidOf(body.fields, 'spouseName')).toBeUndefined()
    expect(saidOf(body.fields, 'name')).toBe('陈静')
  })

  it('is one and the same when it is ordered twice at the same moment', async () => {
    const answers = await Promise.all([us.order('R-3'), us.order('R-3'), us.order('R-3')])
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1)
  })

  it('takes another choice of departments while nothing is sent, and none afterwards', async () => {
    const { reference } = (await us.order('R-4', { body: { receivers: [] } })).body
    const again = (await us.order('R-4')).body
    expect(again.reference).toBe(reference)
    expect(saidOf(again.fields, 'spouseName')).toBe(spouse)
    await us.send('R-4', reference)
    const late = await us.order('R-4', { body: { receivers: [] } })
    expect(late.body).toMatchObject({ code: 'already-requested', reference })
  })

  it('is not sent while something is missing, and says what', async () => {
    const { reference } = (await us.order('R-5')).body
    const sent = await us.send('R-5', reference, {})
    expect(sent.status).toBe(422)
    expect(sent.body.errors).toContainEqual({ pointer: '/fields/phone', reason: 'missing' })
    expect((await us.find('R-5')).body.state).toBe('draft')
  })

  it('keeps what the source said beside what the citizen corrected', async () => {
    const { reference } = (await us.order('R-6')).body
    await us.send('R-6', reference, { ...written, spouseName: '李春声' })
    const { body } = await us.look(offices.village, reference)
    const field = body.fields.find(({ id }: { id: string }) => id === 'spouseName')
    expect(field).toMatchObject({
      value: '李春声',
      corrected: spouse,
      departmentName: expect.any(String),
    })
    expect(body.corrections).toBe(1)
  })

  it('lets nobody correct who they are', async () => {
    const { reference } = (await us.order('R-7')).body
    const sent = await us.send('R-7', reference, { ...written, name: '王小明' })
    expect(sent.status).toBe(422)
    expect(sent.body.errors).toMatchObject([{ pointer: '/fields/name' }])
  })

  it('says the same when it is sent again because the answer was lost', async () => {
    const reference = await us.sent('R-8')
    const again = await us.send('R-8', reference)
    expect(again.status).toBe(200)
    expect(again.body.steps).toHaveLength(1)
  })

  it('is nobody else’s: not of another person, and not of another site', async () => {
    await us.order('R-9')
    const other = { person: { name: '王小明', idNumber: '110105201706010029' } }
    expect((await us.find('R-9', other)).body.code).toBe('certificate-unknown')
    expect((await us.order('R-9', { claims: other })).status).not.toBe(201)
  })

  it('stands on a page of the site alone', async () => {
    const refused = await us.order('R-10', { origin: 'https://elsewhere.example' })
    expect(refused.body.code).toBe('origin-not-registered')
  })

  it('goes on by hand when no department knows the person', async () => {
    const nobody = await startCertifying(world, { askRecord: unknown })
    const { body } = await nobody.order('R-11')
    expect(body.state).toBe('draft')
    expect(body.askings).toMatchObject([{ outcome: 'unknown' }])
    const byHand = {
      ...written,
      spouseName: spouse,
      marriedOn: '2015-05-20',
      childrenCount: 1,
      address: '云溪镇云溪村三组十二号',
      village,
    }
    expect((await nobody.send('R-11', body.reference, byHand)).body.state).toBe('at-level')
  })
})

describe('from office to office', () => {
  it('three clerks approve, and the certificate is issued by itself with all that was approved', async () => {
    const reference = await us.sent('O-1')
    for (const subject of Object.values(offices)) {
      const { body } = await us.approve(subject, reference)
      expect(body.code).toBeUndefined()
    }
    const { body } = await us.find('O-1')
    expect(body).toMatchObject({ state: 'issued', hasDocument: true })
    expect(body.number).toMatch(/^681302-2026-\d{7}-[\dX]$/)
    const opened = await openCertificate(body.certificate, world.keys)
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.statement.approvals).toHaveLength(3)
    expect(opened.statement.issuer).toBe(item.issuer)
    expect(opened.fields).toContainEqual({ name: 'spouseName', value: spouse })
    expect(opened.fields.map(({ name }) => name)).not.toContain('phone')
  })

  it('each step is sealed and names the one before', async () => {
    const reference = await us.issued('O-2')
    const stored = await us.parts.table.get(requestKey(reference))
    if (!stored) throw new Error('it is not there')
    const { steps } = toRequestRecord(stored).content
    expect(steps.map(({ action }) => action)).toEqual([
      'send',
      'approve',
      'approve',
      'approve',
      'issue',
    ])
    const statements = steps.map(({ seal }) => JSON.parse(seal.statement))
    expect(statements[0].before).toBeUndefined()
    expect(new Set(statements.slice(1).map(({ before }) => before)).size).toBe(4)
    expect(JSON.stringify(statements)).not.toContain('陈静')
  })

  it('what the form carries until then is a sealed sending, and no proof yet', async () => {
    const reference = await us.sent('O-3')
    const { receipt } = (await us.find('O-3')).body
    const opened = await openReceipt(receipt, world.keys)
    if (typeof opened === 'string') throw new Error(opened)
    expect(opened.statement).toMatchObject({ kind: 'certificate-step', action: 'send', reference })
  })

  it('goes back with a reason that only its citizen and the offices read, and begins anew', async () => {
    const reference = await us.sent('O-4')
    await us.approve(offices.village, reference)
    const { seen } = (await us.look(offices.town, reference)).body
    const reason = '请补正配偶姓名'
    const returned = await us.decide(offices.town, reference, { action: 'return', seen, reason })
    expect(returned.body.state).toBe('returned')
    const { body } = await us.find('O-4')
    expect(body.steps.at(-1)).toMatchObject({ action: 'return', level: 'town', reason })
    const sent = await us.send('O-4', reference, { ...written, spouseName: '李春声' })
    expect(sent.body).toMatchObject({ state: 'at-level' })
    expect(sent.body.levels[0].progress).toBe('now')
    const stored = JSON.stringify(await us.parts.table.get(requestKey(reference)))
    expect(stored).not.toContain(reason)
    expect(stored).not.toContain('陈静')
  })

  it('is refused with a ground, after which another may be begun in the same case', async () => {
    const reference = await us.sent('O-5')
    const { seen } = (await us.look(offices.village, reference)).body
    const ground = '户籍不在本村'
    await us.decide(offices.village, reference, { action: 'refuse', seen, reason: ground })
    expect((await us.find('O-5')).body).toMatchObject({
      state: 'refused',
      steps: [{}, { reason: ground }],
    })
    const anew = await us.order('O-5')
    expect(anew.status).toBe(201)
    expect(anew.body.reference).not.toBe(reference)
  })

  it('is withdrawn, with what was obtained for it, and then nobody approves it', async () => {
    const reference = await us.sent('O-6')
    const { seen } = (await us.look(offices.village, reference)).body
    const withdrawn = await us.withdraw('O-6', reference)
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', fields: [] })
    expect((await us.parts.table.get(requestKey(reference)))?.recordKey).toBeUndefined()
    const late = await us.decide(offices.village, reference, { action: 'approve', seen })
    expect(late.body).toMatchObject({ code: 'request-moved-on', state: 'withdrawn' })
  })

  it('of an approval and a refusal at the same moment one wins, and the other is told where it stands', async () => {
    const reference = await us.sent('O-7')
    await us.approver('v-other', 'village')
    const { seen } = (await us.look(offices.village, reference)).body
    const both = await Promise.all([
      us.decide(offices.village, reference, { action: 'approve', seen }),
      us.decide('v-other', reference, { action: 'refuse', seen, reason: '不符合条件' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = both.find(({ status }) => status === 409)
    expect(lost?.body.code).toBe('request-moved-on')
    const { steps } = (await us.find('O-7')).body
    expect(steps).toHaveLength(2)
  })

  it('approved twice by the same person, because the answer was lost, is approved once', async () => {
    const reference = await us.sent('O-8')
    const { seen } = (await us.look(offices.village, reference)).body
    await us.decide(offices.village, reference, { action: 'approve', seen })
    const again = await us.decide(offices.village, reference, { action: 'approve', seen })
    expect(again.status).toBe(200)
    expect((await us.find('O-8')).body.steps).toHaveLength(2)
  })

  it('is decided on nothing but what was seen', async () => {
    const reference = await us.sent('O-9')
    const { seen } = (await us.look(offices.village, reference)).body
    await us.decide(offices.village, reference, {
      action: 'return',
      seen,
      reason: '请补正配偶姓名',
    })
    await us.send('O-9', reference, { ...written, spouseName: '李春声' })
    const stale = await us.decide(offices.village, reference, { action: 'approve', seen })
    expect(stale.body.code).toBe('screen-stale')
  })

  it('is decided by no clerk of another village, level or department, nor by who asked for it', async () => {
    const reference = await us.sent('O-10')
    await us.approver('elsewhere', 'village', { area: '681302101202' })
    expect((await us.look('elsewhere', reference)).body.code).toBe('role-missing')
    expect((await us.look(offices.town, reference)).body).toMatchObject({
      may: [],
      onlyLooking: 'not-your-turn',
    })
    await us.approver('herself', 'village', { idNumber: '11010519491231002X' })
    const { body } = await us.look('herself', reference)
    expect(body).toMatchObject({ may: [], onlyLooking: 'own-request' })
    const own = await us.decide('herself', reference, { action: 'approve', seen: body.seen })
    expect(own.body.code).toBe('own-request')
  })

  it('a role that is taken away is gone at the next request', async () => {
    const reference = await us.sent('O-11')
    await us.approver('leaver', 'village')
    const { seen } = (await us.look('leaver', reference)).body
    await us.approver('leaver', 'village', { area: '681302101202' })
    const late = await us.decide('leaver', reference, { action: 'approve', seen })
    expect(late.body.code).toBe('role-missing')
  })

  it('waits in the queue of one office, is seen late by those above, and is found again by who decided', async () => {
    const own = await startCertifying(world)
    await own.approver('q-village', 'village')
    const reference = await own.sent('O-12')
    const queued = async (subject: string, show: string) =>
      (await own.list(subject, { show })).body.requests.map(
        (request: { reference: string }) => request.reference,
      )
    expect(await queued('q-village', 'waiting')).toContain(reference)
    expect(await queued(offices.town, 'waiting')).not.toContain(reference)
    expect(await queued(offices.district, 'overdue')).not.toContain(reference)
    world.clock.now += 40 * 86_400_000
    expect(await queued(offices.district, 'overdue')).toContain(reference)
    await own.approve('q-village', reference)
    expect(await queued('q-village', 'waiting')).not.toContain(reference)
    expect(await queued('q-village', 'decided')).toContain(reference)
    const { requests } = (await own.list('q-village', { show: 'decided' })).body
    expect(requests[0].decided).toEqual({ action: 'approve', at: toInstant(world.clock.now) })
    world.clock.now -= 40 * 86_400_000
  })
})
