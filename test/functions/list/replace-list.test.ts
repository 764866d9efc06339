import { afterAll, beforeAll, expect, it } from 'vitest'
import { UnavailableError } from '../../../functions/aws/error.ts'
import { listAsker } from '../../../functions/data-check/list/ask-list.ts'
import type { Right } from '../../../functions/data-check/right.ts'
import { openTable } from '../../../functions/table/table.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { startWorld, type World } from '../world.ts'
import { csv, department, idNumber, type Listed, listed, rows } from './listing.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const hundred = (answer: string) => rows(...Array.from({ length: 100 }, () => answer))

async function outcomes({ source, table, secret }: Listed): Promise<string> {
  const ask = listAsker(table, secret)
  const asked = Array.from({ length: 10 }, (_, at) => {
    const right = { about: { name: '', idNumber: idNumber(at * 11) } } as unknown as Right
    return ask(source, right, world.clock.now)
  })
  return [...new Set((await Promise.all(asked)).map(({ outcome }) => outcome))].join()
}

it('while the next list is being written, the one before answers; then all of the next at once', async () => {
  const health = await department()
  health.serve(csv(...hundred('否')))
  const seen: string[] = []
  let isWatched = false
  let list: Listed | undefined
  list = await listed(world, health, {}, (table) => ({
    ...table,
    async putAll(records) {
      await table.putAll(records)
      if (isWatched && list) seen.push(await outcomes(list))
    },
  }))
  await list.import()
  const before = (await list.record()).inForce
  health.serve(csv(...hundred('是')))
  isWatched = true
  await list.import()
  expect(seen).toEqual(['no', 'no', 'no', 'no'])
  expect(await outcomes(list)).toBe('yes')
  expect((await list.record()).previous).toEqual(before)
})

it('of two imports at the same time one goes on, the other leaves it alone', async () => {
  const health = await department()
  health.serve(csv(...hundred('是')))
  const list = await listed(world, health)
  const runs = await Promise.all([list.import(), list.import(), list.import()])
  expect(runs.filter((run) => run !== undefined)).toHaveLength(1)
  expect(await outcomes(list)).toBe('yes')
})

it('an import that broke off does not stand in the way for ever', async () => {
  const health = await department()
  let letGo: (() => void) | undefined
  health.answer((_, response) => {
    letGo = () => response.end(csv(...hundred('是')))
  })
  const list = await listed(world, health)
  const broken = list.import()
  await expect.poll(() => letGo).toBeDefined()
  expect(await list.import()).toBeUndefined()
  world.clock.now += 21 * 60_000
  health.serve(csv(...hundred('否')))
  expect(await list.import()).not.toHaveProperty('refused')
  letGo?.()
  await expect(broken).rejects.toThrow('overtaken')
  expect(await outcomes(list)).toBe('no')
})

it('a table that fails in the middle leaves the list as it was, and the run says so', async () => {
  const health = await department()
  health.serve(csv(...hundred('否')))
  let isDown = false
  const list = await listed(world, health, {}, (table) => ({
    ...table,
    async putAll(records) {
      if (isDown) throw new UnavailableError('dynamodb', 'BatchWriteItem', undefined)
      await table.putAll(records)
    },
  }))
  await list.import()
  health.serve(csv(...hundred('是')))
  isDown = true
  await expect(list.import()).rejects.toThrow(UnavailableError)
  expect((await list.record()).run).toMatchObject({ refused: 'interrupted' })
  expect(await outcomes(list)).toBe('no')
})

it('what a table under load hands back of a batch is written again', async () => {
  let handedBack = 0
  const table = openTable(async (action, input) => {
    const { RequestItems } = input as { RequestItems: Record<string, object[]> }
    const requests = RequestItems[TABLE] ?? []
    const back = handedBack < 20 ? requests.slice(0, 10) : []
    handedBack += back.length
    const taken = requests.slice(back.length)
    if (taken.length > 0) await world.dynamodb(action, { RequestItems: { [TABLE]: taken } })
    return { UnprocessedItems: back.length > 0 ? { [TABLE]: back } : {} } as never
  }, TABLE)
  const records = Array.from({ length: 25 }, (_, at) => ({
    pk: { S: `FACT#load#1#${at}` },
    sk: { S: 'FACT' },
  }))
  await table.putAll(records)
  expect(handedBack).toBe(20)
  const plain = openTable(world.dynamodb, TABLE)
  const found = await Promise.all(records.map(({ pk }) => plain.get({ pk: pk.S, sk: 'FACT' })))
  expect(found.filter(Boolean)).toHaveLength(25)
})

it('how far an import is can be seen every ten thousand lines', async () => {
  const health = await department()
  const many = Array.from({ length: 21 }, (_, day) =>
    Array.from({ length: 1000 }, (_, at) => `${idNumber(at, `201803${day + 10}`)},a,是`),
  )
  health.serve(csv(...many.flat()))
  const lines: (number | undefined)[] = []
  const list = await listed(world, health, {}, (table) => ({
    ...table,
    change(key, change, expected) {
      const { run } = change.set
      lines.push(run && 'S' in run ? JSON.parse(run.S).lines : undefined)
      return table.change(key, change, expected)
    },
  }))
  await list.import()
  expect(lines).toEqual([0, 10_000, 20_000, 21_000])
})
