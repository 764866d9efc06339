import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { AwsCall } from '../../functions/aws/caller.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { countPledges, post } from './pledging.ts'
import { SITE, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterEach(() => world.aws.faults.clear())
afterAll(() => world.stop())

const minutes = 60_000

test('an answer cut off after the write ends in the same receipt on retry', async () => {
  const handler = world.pledging()
  await post(world, handler, { case: 'warm' })
  world.aws.faults.set({ service: 'dynamodb', action: 'PutItem', kind: 'cut-after', times: 9 })
  const attempt = { case: 'L1', key: 'l'.repeat(36) }
  const cut = await post(world, handler, attempt)
  expect([cut.status, cut.body.code, cut.body.retry]).toEqual([503, 'store-busy', true])
  world.aws.faults.clear()
  const before = await countPledges(world)
  const retry = await post(world, handler, attempt)
  expect(retry.status).toBe(201)
  expect(await countPledges(world)).toBe(before)
  expect((await post(world, world.pledging(), attempt)).text).toBe(retry.text)
})

test('one cut answer is not even noticed: the caller’s own retry finds the record', async () => {
  const handler = world.pledging()
  await post(world, handler, { case: 'warm2' })
  world.aws.faults.set({ service: 'dynamodb', action: 'PutItem', kind: 'cut-after', times: 1 })
  const before = await countPledges(world)
  expect((await post(world, handler, { case: 'L2' })).status).toBe(201)
  expect(await countPledges(world)).toBe(before + 1)
})

test('a throttled table is a retryable refusal, and nothing is written twice', async () => {
  const handler = world.pledging()
  await post(world, handler, { case: 'warm3' })
  world.aws.faults.set({ service: 'dynamodb', action: 'PutItem', kind: 'throttle', times: 3 })
  const attempt = { case: 'TH1', key: 't'.repeat(36) }
  const before = await countPledges(world)
  const throttled = await post(world, handler, attempt)
  expect([throttled.status, throttled.body.code]).toEqual([503, 'store-busy'])
  expect(await countPledges(world)).toBe(before)
  expect((await post(world, handler, attempt)).status).toBe(201)
  expect((await post(world, handler, attempt)).status).toBe(201)
  expect(await countPledges(world)).toBe(before + 1)
})

test.each(['throttle', 'down'] as const)(
  'without a session, KMS %s is a retryable 503 and nothing is half-written',
  async (kind) => {
    const handler = world.pledging()
    world.aws.faults.set({ service: 'kms', kind })
    const before = await countPledges(world)
    const attempt = { case: `S-${kind}`, key: 's'.repeat(36) }
    const refused = await post(world, handler, attempt)
    expect([refused.status, refused.body.code]).toEqual([503, 'seal-unavailable'])
    expect(await countPledges(world)).toBe(before)
    world.aws.faults.clear()
    expect((await post(world, handler, attempt)).status).toBe(201)
  },
)

test('a session in force goes on while KMS is down, until it ends', async () => {
  const handler = world.pledging()
  await post(world, handler, { case: 'F0' })
  world.aws.faults.set({ service: 'kms', kind: 'down' })
  world.clock.now += 14 * minutes
  expect((await post(world, handler, { case: 'F1' })).status).toBe(201)
  world.clock.now += 14 * minutes
  expect((await post(world, handler, { case: 'F2' })).status).toBe(201)
  world.clock.now += 3 * minutes
  expect((await post(world, handler, { case: 'F3' })).body.code).toBe('seal-unavailable')
  world.aws.faults.clear()
  expect((await post(world, handler, { case: 'F3' })).status).toBe(201)
})

test('a renewal that was frozen with its instance never seals out of its time', async () => {
  const handler = world.pledging()
  await post(world, handler, { case: 'Z0' })
  world.aws.faults.set({ service: 'kms', kind: 'slow', ms: 400 })
  world.clock.now += 16 * minutes
  await post(world, handler, { case: 'Z1' })
  world.clock.now += 60 * minutes
  const { body } = await post(world, handler, { case: 'Z2' })
  const expected = { keys: world.keys, site: SITE, item: 'residence-proof', case: 'Z2' }
  const { verdict } = await verifyReceipt(body.receipt, { ...expected, now: world.clock.now })
  expect(verdict).toBe('valid')
})

test('in steady state a pledge is one request, at most three write units, and no KMS call', async () => {
  const used: { action: string; units: number }[] = []
  const metered: AwsCall = async <Answer>(action: string, input: object) => {
    const answer = await world.dynamodb<{ ConsumedCapacity?: { CapacityUnits: number } }>(action, {
      ...input,
      ReturnConsumedCapacity: 'TOTAL',
    })
    used.push({ action, units: answer.ConsumedCapacity?.CapacityUnits ?? 0 })
    return answer as Answer
  }
  let kmsCalls = 0
  const countedKms: AwsCall = (action, input) => {
    kmsCalls++
    return world.kms(action, input)
  }
  const handler = world.pledging({ dynamodb: metered, kms: countedKms })
  await post(world, handler, { case: 'U0' })
  used.length = 0
  kmsCalls = 0
  for (let i = 1; i <= 20; i++) await post(world, handler, { case: `U${i}` })
  expect(used.map(({ action }) => action)).toEqual(Array(20).fill('PutItem'))
  expect(Math.max(...used.map(({ units }) => units))).toBeLessThanOrEqual(3)
  expect(kmsCalls).toBe(0)
})
