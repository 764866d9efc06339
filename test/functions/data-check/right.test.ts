import { afterAll, beforeAll, expect, test } from 'vitest'
import { askChain } from '../../../functions/data-check/ask-chain.ts'
import { openRight, type Right } from '../../../functions/data-check/right.ts'
import type { AskSource } from '../../../functions/data-check/source-reply.ts'
import type { CheckSource, Source } from '../../../shared/data-check/source.ts'
import { type Answer, parent, startWorld, type World } from '../world.ts'
import { child, consent, letterOf, listOf, registerOf, registerSources, yes } from './checking.ts'

let world: World
let made: Answer
/** The right of a check while it is asked, which is the only time there is one. */
let right: Right
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
  const api: AskSource<Source> = async (source, opened, now) => {
    right = opened
    return yes(source, opened, now)
  }
  made = await consent(world, world.checking({ api }), { case: 'T1' })
})
afterAll(() => world.stop())

const people = { person: parent, subject: child }

/** Commitments as the statement has them: the keys of them are opened by the function alone. */
const committed = () => {
  const statement = JSON.parse(
    Buffer.from(made.body.consent.split('.')[1], 'base64url').toString('utf8'),
  )
  const known = new Map([
    [JSON.stringify(['person', parent]), statement.person],
    [JSON.stringify(['subject', child]), statement.subject],
  ])
  return {
    commit: (label: string, value: unknown) => known.get(JSON.stringify([label, value])) ?? 'other',
  }
}

const open = (text: string = made.body.consent, whose: typeof people = people, at = 0) =>
  openRight(text, world.keys, whose, committed(), world.clock.now + at)

test('a consent in force opens the right to what it names, and to nothing else', async () => {
  const opened = await open()
  expect(opened).toMatchObject({ fact: 'vaccinated-by-programme', about: child, tenant: 'yunxi' })
  expect([opened?.covers('district-health'), opened?.covers('district-police')]).toEqual([
    true,
    false,
  ])
})

test('none of these opens any right', async () => {
  const [head, payload, signature] = made.body.consent.split('.')
  const widened = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  widened.receivers.push('district-police')
  const forged = Buffer.from(JSON.stringify(widened)).toString('base64url')
  const day = 86_400_000
  const attempts = {
    forged: await open(`${head}.${forged}.${signature}`),
    'an answer in place of a consent': await open(made.body.receipt),
    'another child': await open(made.body.consent, { ...people, subject: parent }),
    'another person': await open(made.body.consent, { ...people, person: child }),
    expired: await open(made.body.consent, people, 30 * day),
    'no text at all': await open(''),
  }
  expect(Object.entries(attempts).filter(([, opened]) => opened)).toEqual([])
  expect(await open(made.body.consent, people, 30 * day - 1000)).toBeDefined()
})

test('a source that the right does not cover is not asked', async () => {
  const asked: string[] = []
  const note: AskSource<Source> = async ({ id }) => {
    asked.push(id)
    return { outcome: 'unknown' }
  }
  const sources: CheckSource[] = [
    { ...registerOf, id: 'of-police', department: 'district-police' },
    { ...listOf, id: 'other-fact', facts: ['owns-a-house'] },
    { ...letterOf, id: 'other-tenant', tenant: 'linhai' },
    { ...letterOf, id: 'covered' },
  ]
  const askers = { api: note, list: note, letter: note }
  const end = await askChain(sources, right, askers, () => 0, 1)
  expect(asked).toEqual(['covered'])
  expect(end.askings.map(({ source }) => source)).toEqual(['covered'])
})

test('no further source is asked once the time is up, and nothing is decided', async () => {
  let now = 0
  const slow: AskSource<Source> = async () => {
    now += 10
    return { outcome: 'unknown' }
  }
  const askers = { api: slow, list: slow, letter: slow }
  const end = await askChain([registerOf, listOf, letterOf], right, askers, () => now, 15)
  expect([end.last, end.askings.length]).toEqual([undefined, 2])
})
