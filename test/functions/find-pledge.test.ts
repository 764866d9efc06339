import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPledge } from '../../shared/api/pledge.ts'
import { post } from './pledging.ts'
import { call, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const find = (token: string, handler = world.pledging()) =>
  call(handler, findPledge, { headers: { authorization: `Bearer ${token}` } })

test('a citizen gets the very receipt of the pledge that stands, from any instance', async () => {
  const handler = world.pledging()
  const made = await post(world, handler, { case: 'YX2026-lost' })
  expect(made.status).toBe(201)
  const token = world.citizenToken({ case: 'YX2026-lost' })
  const found = await find(token, handler)
  expect([found.status, found.body]).toEqual([200, made.body])
  expect((await find(token)).body).toEqual(made.body)
})

test('where no pledge stands, and to anybody else, there is none', async () => {
  await post(world, world.pledging(), { case: 'YX2026-mine' })
  const nobody = await find(world.citizenToken({ case: 'YX2026-none' }))
  expect([nobody.status, nobody.body.code]).toEqual([404, 'pledge-unknown'])
  const other = { name: '王芳', idNumber: '110105194912310046' }
  const stranger = await find(world.citizenToken({ case: 'YX2026-mine', person: other }))
  expect([stranger.status, stranger.body.code]).toEqual([404, 'pledge-unknown'])
})

test('without a token nothing is told', async () => {
  const { status, body } = await call(world.pledging(), findPledge, { headers: {} })
  expect([status, body.code]).toEqual([401, 'token-missing'])
})
