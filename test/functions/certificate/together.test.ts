import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDrawn } from '../../../functions/certificate/draw.ts'
import { newRecordKey } from '../../../functions/seal/record-key.ts'
import { requestKey } from '../../../functions/table/keys.ts'
import { toRequestRecord } from '../../../functions/table/request-record.ts'
import type { RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import { startWorld, type World } from '../world.ts'
import { type Certifying, item as familyPlanning, offices, startCertifying } from './certifying.ts'
import { knownAlive, oftenDrawn } from './often-drawn.ts'

let world: World
let us: Certifying
let made = 0

beforeAll(async () => {
  world = await startWorld()
  await world.publish(oftenDrawn)
  us = await startCertifying(world, { askRecord: knownAlive }, oftenDrawn)
  await us.approver(offices.district, 'district')
  await us.approver(offices.village, 'village')
})
afterAll(() => world.stop())

async function sent(fields: object = {}): Promise<string> {
  const caseId = `T-${++made}`
  const { reference } = (await us.order(caseId)).body
  await us.send(caseId, reference, { phone: '13800000000', ...fields })
  return reference
}

async function inQueue(reference: string): Promise<RequestInQueue> {
  for (let after: string | undefined; ; ) {
    const page = (await us.list(offices.district, after === undefined ? {} : { after })).body
    const found = page.requests.find((one: RequestInQueue) => one.reference === reference)
    if (found) return found
    if (page.next === undefined) throw new Error('it does not wait here')
    after = page.next
  }
}

/** One that may be approved with others, or one that is drawn. */
async function offered(as: 'seen' | 'drawn'): Promise<RequestInQueue> {
  for (let tried = 0; tried < 40; tried++) {
    const request = await inQueue(await sent())
    if (request[as]) return request
  }
  throw new Error(`none of forty is ${as}`)
}

const named = ({ reference, seen }: RequestInQueue) => ({ reference, seen })

describe('requests that say nothing but what data said', () => {
  it('are approved together, each by a step of its own that says so', async () => {
    const [one, other] = [await offered('seen'), await offered('seen')]
    const { status, body } = await us.approveTogether(offices.district, [named(one), named(other)])
    expect([status, body]).toEqual([
      200,
      {
        outcomes: [
          { reference: one.reference, outcome: 'approved' },
          { reference: other.reference, outcome: 'approved' },
        ],
      },
    ])
    const requests = await Promise.all(
      [one, other].map(async ({ reference }) => (await us.look(offices.district, reference)).body),
    )
    // Both of the same person: of two certificates one is in force.
    expect(requests.map(({ state }) => state).sort()).toEqual(['issued', 'superseded'])
    for (const { steps } of requests) {
      const approval = steps.find(({ action }: { action: string }) => action === 'approve')
      expect(approval).toMatchObject({ level: 'district', together: { oneIn: 3 } })
    }
  })

  it('have it in the sealed statement', async () => {
    const one = await offered('seen')
    await us.approveTogether(offices.district, [named(one)])
    const stored = await us.parts.table.get(requestKey(one.reference))
    const { steps } = toRequestRecord(stored ?? {}).content
    const step = steps.find(({ action }) => action === 'approve')
    expect(JSON.parse(step?.seal.statement ?? '')).toMatchObject({
      action: 'approve',
      seen: one.seen,
      together: { oneIn: 3 },
    })
  })

  it('approve nothing twice when the answer got lost, or the button was pressed twice', async () => {
    const one = await offered('seen')
    const [first, second] = await Promise.all(
      [1, 2].map(() => us.approveTogether(offices.district, [named(one)])),
    )
    const outcomes = [first, second].map((answer) => answer?.body.outcomes[0].outcome)
    expect(outcomes).toEqual(['approved', 'approved'])
    expect((await us.approveTogether(offices.district, [named(one)])).body.outcomes).toEqual([
      { reference: one.reference, outcome: 'approved' },
    ])
    const { steps } = (await us.look(offices.district, one.reference)).body
    expect(steps.filter(({ action }: { action: string }) => action === 'approve')).toHaveLength(1)
  })
})

describe('what is drawn', () => {
  it('is approved by nobody together with others, and by who reads it', async () => {
    const one = await offered('drawn')
    expect(one.seen).toBeUndefined()
    const { seen } = (await us.look(offices.district, one.reference)).body
    const reference = one.reference
    expect(
      (await us.approveTogether(offices.district, [{ reference, seen }])).body.outcomes,
    ).toEqual([{ reference, outcome: 'drawn' }])
    const read = await us.approve(offices.district, reference)
    expect(read.body.state).toBe('issued')
    const approval = read.body.steps.find(({ action }: { action: string }) => action === 'approve')
    expect(approval.together).toBeUndefined()
  })

  it('stays drawn when it was returned and is sent again', async () => {
    const one = await offered('drawn')
    const caseId = `T-${made}`
    const { seen } = (await us.look(offices.district, one.reference)).body
    const reason = '请核对联系电话'
    await us.decide(offices.district, one.reference, { action: 'return', seen, reason })
    await us.send(caseId, one.reference, { phone: '13800000001' })
    expect(await inQueue(one.reference)).toMatchObject({ drawn: true })
  })

  it('is told to who may approve it, and to nobody else', async () => {
    const { reference } = await offered('drawn')
    const { seen } = (await us.look(offices.village, reference)).body
    const { body } = await us.approveTogether(offices.village, [{ reference, seen }])
    expect(body.outcomes).toEqual([{ reference, outcome: 'role-missing' }])
  })

  it('is the same at every look, and about one in so many', async () => {
    const one = await offered('drawn')
    expect((await inQueue(one.reference)).drawn).toBe(true)
    const place = { tenant: 'yunxi', reference: 'JZ-0000-0000-0000' }
    const keys = Array.from({ length: 5000 }, () => newRecordKey(randomBytes(32), place).key)
    const drawn = keys.filter((key) => isDrawn(key, { level: 'district' }, 10)).length
    // 500 ± 21; eight of these are more than chance will ever have.
    expect(Math.abs(drawn - 500)).toBeLessThan(8 * 21.3)
  })
})

describe('what has to be read', () => {
  it('what a citizen corrected goes to the village, and then to the district by itself', async () => {
    const reference = await sent({ address: '云溪镇云溪村五组一号' })
    const atVillage = (await us.look(offices.village, reference)).body
    expect(atVillage.level).toBe('village')
    await us.approve(offices.village, reference)
    const request = await inQueue(reference)
    expect([request.seen, request.drawn]).toEqual([undefined, undefined])
    const { seen } = (await us.look(offices.district, reference)).body
    const { body } = await us.approveTogether(offices.district, [{ reference, seen }])
    expect(body.outcomes).toEqual([{ reference, outcome: 'not-together' }])
    expect((await us.look(offices.district, reference)).body.state).toBe('at-level')
  })

  it('one that its citizen has withdrawn, or another office has', async () => {
    const one = await offered('seen')
    const caseId = `T-${made}`
    await us.withdraw(caseId, one.reference)
    const gone = await us.approveTogether(offices.district, [named(one)])
    expect(gone.body.outcomes[0].outcome).toBe('request-moved-on')
    const other = await offered('seen')
    const notTheirs = await us.approveTogether(offices.village, [named(other)])
    expect(notTheirs.body.outcomes[0].outcome).toBe('role-missing')
    expect((await us.look(offices.district, other.reference)).body.state).toBe('at-level')
  })

  it('one that is not as the queue showed it', async () => {
    const one = await offered('seen')
    const stale = { reference: one.reference, seen: `A${one.seen?.slice(1)}` }
    const other = { reference: one.reference, seen: `B${one.seen?.slice(1)}` }
    const wrong = stale.seen === one.seen ? other : stale
    const { body } = await us.approveTogether(offices.district, [wrong])
    expect(body.outcomes[0].outcome).toBe('screen-stale')
  })

  it('one by one the rest goes on, whatever is wrong with one', async () => {
    const [good, drawn] = [await offered('seen'), await offered('drawn')]
    const { seen } = good
    const answer = await us.approveTogether(offices.district, [
      { reference: drawn.reference, seen },
      named(good),
    ])
    expect(answer.body.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'drawn',
      'approved',
    ])
  })
})

describe('who may not', () => {
  it('approves nothing: not signed in, no approver, too many at once, one named twice', async () => {
    const one = named(await offered('seen'))
    expect((await us.approveTogether('', [one])).body.code).toBe('token-missing')
    expect((await us.approveTogether('nobody', [one])).body.code).toBe('staff-unknown')
    expect((await us.approveTogether(offices.district, [])).body.code).toBe('malformed-request')
    expect((await us.approveTogether(offices.district, [one, one])).body.code).toBe(
      'malformed-request',
    )
    const many = Array.from({ length: 11 }, () => one)
    expect((await us.approveTogether(offices.district, many)).body.code).toBe('malformed-request')
    expect((await us.look(offices.district, one.reference)).body.state).toBe('at-level')
  })

  it('of an item that does not allow it, none is offered', async () => {
    const other = await startCertifying(world, {}, familyPlanning)
    const reference = await other.sent('T-other')
    const { requests } = (await other.list(offices.village)).body
    const request = requests.find((one: RequestInQueue) => one.reference === reference)
    expect([request.seen, request.drawn]).toEqual([undefined, undefined])
  })
})
