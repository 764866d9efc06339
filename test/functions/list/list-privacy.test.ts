import { createHash, createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blindInFacts, factSecret } from '../../../functions/table/fact-record.ts'
import { startWorld, type World } from '../world.ts'
import { csv, dump, idNumber, type Listed, listed } from './listing.ts'

let world: World
let stored: readonly string[]
let list: Listed

const county = '681302'
const births = Array.from({ length: 31 }, (_, at) => `201803${String(at + 1).padStart(2, '0')}`)
const sequences = Array.from({ length: 1000 }, (_, at) => at)

/** Everybody on the list, by their numbers. */
const children = births.flatMap((birth) => [7, 150, 999].map((at) => idNumber(at, birth, county)))

beforeAll(async () => {
  world = await startWorld()
  const lines = children.map((child, at) => `${child},陈小${at},${at % 3 ? '是' : '否'}`)
  const health = createServer((_, response) => {
    const file = Buffer.from(csv(...lines))
    response.writeHead(200, { 'content-length': file.length }).end(file)
  })
  await new Promise<void>((resolve) => health.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(health.address() as AddressInfo).port}`
  list = await listed(world, { url: `http://${host}`, host })
  await list.import()
  health.closeAllConnections()
  health.close()
  stored = await dump(world)
})
afterAll(() => world.stop())

/** How many of a county's numbers, those on the list among them, somebody finds by computing them all. */
function found(guess: (idNumber: string) => Buffer): number {
  // As the table would show it: as text of some length, or as bytes.
  const whole = stored.join('\n')
  const prints = new Set(whole.match(/[\w-]{16}/g))
  const facts = whole.match(/FACT#[^"]+/g)?.map((key) => key.split('#')[3] ?? '') ?? []
  for (const fact of facts) prints.add(fact.slice(0, 16))
  let matches = 0
  for (const birth of births) {
    for (const sequence of sequences) {
      const bytes = guess(idNumber(sequence, birth, county))
      const spellings = [bytes.toString('base64url'), bytes.toString('hex')]
      if (spellings.some((one) => prints.has(one.slice(0, 16)))) matches++
    }
  }
  return matches
}

it('no name, no number and no birth date of anybody is in the table', () => {
  const whole = stored.join('\n')
  expect(stored.filter((item) => item.includes('FACT#'))).toHaveLength(children.length)
  for (const child of children) {
    expect(whole).not.toContain(child)
    expect(whole).not.toContain(Buffer.from(child).toString('base64').slice(0, 20))
  }
  expect(whole).not.toMatch(/陈小|201803\d\d/)
})

it('who computes all 31,000 numbers of a county with the right secret finds everybody', async () => {
  const secret = await list.secret(factSecret(list.source.id))
  expect(found((one) => blindInFacts(secret, one))).toBe(children.length)
})

it.each<[string, (one: string) => Buffer]>([
  ['no secret at all', (one) => createHash('sha256').update(one).digest()],
  ['MD5', (one) => createHash('md5').update(one).digest()],
  ['the name of the source', (one) => blindInFacts(Buffer.from(list.source.id), one)],
  ['an empty secret', (one) => createHmac('sha256', '').update(one).digest()],
])('who computes them with %s finds nobody', (_, guess) => {
  expect(found(guess)).toBe(0)
})

it('the secret of another source, or of another purpose, finds nobody', async () => {
  for (const purpose of [factSecret('list-other'), 'typed identities a day v1']) {
    const secret = await list.secret(purpose)
    expect(found((one) => blindInFacts(secret, one))).toBe(0)
  }
})

it('facts expire when the list is too old to answer', () => {
  const ends = new Set(stored.join('\n').match(/"ttl":\{"N":"\d+"\}/g))
  const end = Math.ceil(world.clock.now / 1000) + list.source.freshDays * 86_400
  expect([...ends]).toEqual([`"ttl":{"N":"${end}"}`])
})
