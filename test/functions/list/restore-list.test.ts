import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { listAsker } from '../../../functions/data-check/list/ask-list.ts'
import type { Right } from '../../../functions/data-check/right.ts'
import { restoreList } from '../../../functions/list/restore-list.ts'
import { startWorld, type World } from '../world.ts'
import { csv, type Department, department, idNumber, type Listed, listed, rows } from './listing.ts'

const day = 86_400_000
let world: World
let health: Department
let list: Listed

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  health = await department()
  list = await listed(world, health)
})

async function take(...answers: string[]) {
  health.serve(csv(...rows(...answers)))
  expect(await list.import()).not.toHaveProperty('refused')
}

const restore = () =>
  restoreList(list.table, async () => list.source, list.source.id, world.clock.now)

async function said() {
  const about = { name: '', idNumber: idNumber(0) }
  const ask = listAsker(list.table, list.secret)
  return (await ask(list.source, { about } as unknown as Right, world.clock.now)).outcome
}

it('a list that should not have been taken makes way for the one before it; and back again', async () => {
  await take('是')
  await take('否')
  const { inForce, previous } = await list.record()
  expect(await said()).toBe('no')
  expect(await restore()).toEqual(previous)
  expect(await said()).toBe('yes')
  expect(await list.record()).toMatchObject({ inForce: previous, previous: inForce })
  await restore()
  expect(await said()).toBe('no')
  expect(await list.record()).toMatchObject({ inForce, previous })
})

it('the next list is taken as ever, and what was restored is kept beside it', async () => {
  await take('是')
  await take('否')
  const restored = await restore()
  await take('否')
  expect(await said()).toBe('no')
  expect((await list.record()).previous).toEqual(restored)
})

it('without a list before there is nothing to restore', async () => {
  await expect(restore()).rejects.toThrow('no list before')
  await take('是')
  await expect(restore()).rejects.toThrow('no list before')
  expect(await said()).toBe('yes')
})

it('a list that is too old to answer is not put in force', async () => {
  await take('是')
  world.clock.now += 6 * day
  await take('否')
  world.clock.now += 1 * day
  await expect(restore()).rejects.toThrow('too old')
  expect(await said()).toBe('no')
})

it('while an import is under way the list is left to it', async () => {
  await take('是')
  await take('否')
  let letGo: (() => void) | undefined
  health.answer((_, response) => {
    letGo = () => response.end(csv(...rows('否')))
  })
  const importing = list.import()
  await expect.poll(() => letGo).toBeDefined()
  await expect(restore()).rejects.toThrow('under way')
  letGo?.()
  await importing
  await restore()
})

it('of two at the same moment one restores: the other does not undo it', async () => {
  await take('是')
  await take('否')
  const results = await Promise.allSettled([restore(), restore()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await said()).toBe('yes')
})

it('an import that read the list before it was restored does not put its old state back', async () => {
  await take('是')
  await take('否')
  const stale = await listed(world, health, { id: list.source.id }, (table) => ({
    ...table,
    async get(key) {
      const record = await table.get(key)
      if (key.sk === list.source.id) await restore()
      return record
    },
  }))
  expect(await stale.import()).toBeUndefined()
  expect(await said()).toBe('yes')
})

it('a source that is no list is refused', async () => {
  const nothing = restoreList(list.table, async () => undefined, 'nobody', world.clock.now)
  await expect(nothing).rejects.toThrow('no such list')
})
