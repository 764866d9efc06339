import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownRecords } from '../../../shared/identity/own-records.ts'
import { otherSite, recordsOf, stranger } from '../verify/listing.ts'
import { startWorld, type World } from '../world.ts'
import { consent, find, registerSources, withdraw, yes } from './checking.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
})
afterAll(() => world.stop())

test('one of an earlier case can be withdrawn, by its citizen alone, and stays in the list as withdrawn', async () => {
  const handler = world.checking({ api: yes })
  const { reference } = (await consent(world, handler, { case: 'L6' })).body
  for (const claims of [stranger, { assurance: 'account' }]) {
    const refused = await withdraw(world, handler, 'L7', reference, claims)
    expect(refused.body.code).toBe('check-unknown')
  }
  expect((await find(world, handler, 'L6')).body.state).toBe('answered')
  expect((await withdraw(world, handler, 'L7', reference)).body.state).toBe('withdrawn')
  expect((await find(world, handler, 'L6')).body.receipt).toBeUndefined()
  const [listed] = (await recordsOf(world)).body.records
  expect(listed).toMatchObject({ reference, state: 'withdrawn' })
  expect(listed.withdrawnAt).toMatch(/Z$/)
})

test('one is withdrawn from the list of one’s own matters, with the token that opened it', async () => {
  const handler = world.checking({ api: yes })
  const { reference } = (await consent(world, handler, { case: 'L9' })).body
  const about = { item: ownRecords, case: ownRecords, subject: undefined }
  const withdrawn = await withdraw(world, handler, ownRecords, reference, about)
  expect(withdrawn.body).toMatchObject({ reference, state: 'withdrawn' })
})

test('what was agreed to at one site is not withdrawn at another', async () => {
  const iss = await otherSite(world)
  const handler = world.checking({ api: yes })
  const { reference } = (await consent(world, handler, { case: 'L8' })).body
  const refused = await withdraw(world, handler, 'L8', reference, { iss })
  expect(refused.body.code).toBe('check-unknown')
})
