import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceFailure } from '../../../shared/data-check/answer.ts'
import { listening } from '../egress/listening.ts'
import { startWorld, type World } from '../world.ts'
import { asking, child, department, reply, saying, signAnswer } from './department.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => world.stop())

const failed = (failure: SourceFailure) => ({ outcome: 'failed', failure })
const yes = { outcome: 'yes', asOf: '2026-08-31T16:00:00Z' }

describe('a department that gives no usable answer', () => {
  it.each<[string, SourceFailure, Parameters<typeof department>[1]]>([
    ['an error', 'refused', (response) => response.writeHead(500).end('{}')],
    ['a refusal', 'refused', (response) => response.writeHead(403).end('{}')],
    [
      'a page of HTML',
      'not-json',
      (response) => response.writeHead(200).end('<!doctype html><title>Maintenance</title>'),
    ],
    ['nothing', 'not-json', (response) => response.writeHead(200).end()],
    [
      'JSON that says two things at once',
      'not-json',
      (response, question) =>
        reply(response, question, saying('no').replace('}', ',"result":"yes"}')),
    ],
    [
      'more than is read',
      'not-json',
      (response, question) =>
        reply(response, question, saying('yes', { padding: ' '.repeat(70_000) })),
    ],
    ['no signature', 'wrong-signature', (response) => response.writeHead(200).end(saying('yes'))],
    [
      'the signature of a stranger',
      'wrong-signature',
      (response, question) => {
        const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
        reply(response, question, saying('yes'), { key: privateKey })
      },
    ],
    [
      'the name of a key that is not registered',
      'wrong-signature',
      (response, question) =>
        reply(response, question, saying('yes'), { header: { kid: 'health-2' } }),
    ],
    [
      'a signature of another type',
      'wrong-signature',
      (response, question) =>
        reply(response, question, saying('yes'), { header: { typ: 'jz-question+jws' } }),
    ],
    [
      'a signature with an extension',
      'wrong-signature',
      (response, question) =>
        reply(response, question, saying('yes'), { header: { b64: false, crit: ['b64'] } }),
    ],
    [
      'an answer to another question',
      'wrong-signature',
      (response, question) => reply(response, question, saying('yes'), { question: 'another' }),
    ],
    [
      'an answer about another person',
      'other-person',
      (response, question) =>
        reply(response, question, saying('yes', { idNumber: '11010519491231002X' })),
    ],
    [
      'what it will know tomorrow',
      'no-answer-in-it',
      (response, question) => reply(response, question, saying('yes', { asOf: '2026-09-16' })),
    ],
    [
      'something else altogether',
      'no-answer-in-it',
      (response, question) => reply(response, question, '{"message":"系统维护中"}'),
    ],
    [
      'half of an answer',
      'unreachable',
      (response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"result":', () => response.destroy())
      },
    ],
    ['a cut connection', 'unreachable', (response) => response.destroy()],
  ])('but %s is told apart: %s', async (_, failure, answer) => {
    const health = await department(world, answer)
    expect(await (await asking(world))(health.source)).toEqual(failed(failure))
    expect(health.received).toHaveLength(1)
  })

  it('in time is not waited for', async () => {
    const silent = await department(world, () => undefined, { timeout: 100 })
    expect(await (await asking(world))(silent.source)).toEqual(failed('timed-out'))
    const halting = await department(world, (response) => response.write('{'), { timeout: 400 })
    expect(await (await asking(world))(halting.source)).toEqual(failed('timed-out'))
    expect(halting.received).toHaveLength(1)
  })

  it('is not helped by the answer that it gave to an earlier question', async () => {
    let kept = ''
    const health = await department(world, (response, { claims }) => {
      kept ||= signAnswer(saying('yes'), claims)
      response.writeHead(200, { 'x-jws-signature': kept }).end(saying('yes'))
    })
    const ask = await asking(world)
    expect(await ask(health.source)).toEqual(yes)
    expect(await ask(health.source)).toEqual(failed('wrong-signature'))
  })
})

describe('asking again', () => {
  const failingFirst = (failures: number, then: Parameters<typeof department>[1]) => {
    let count = 0
    const answer: Parameters<typeof department>[1] = (response, question, request) => {
      count++
      if (count > failures) return reply(response, question, saying('yes'))
      return then(response, question, request)
    }
    return answer
  }

  it.each<[string, Parameters<typeof department>[1]]>([
    ['an error', (response) => response.writeHead(503).end()],
    ['too many at once', (response) => response.writeHead(429).end()],
    ['a cut connection', (response) => response.destroy()],
    ['silence', () => undefined],
  ])('helps against %s', async (_, then) => {
    const health = await department(world, failingFirst(2, then), { retries: 2, timeout: 1000 })
    expect(await (await asking(world))(health.source)).toEqual(yes)
    const questions = health.received.map((one) => typeof one === 'object' && one.claims.question)
    expect(new Set(questions).size).toBe(3)
  })

  it('is done no more often than registered', async () => {
    const health = await department(
      world,
      failingFirst(2, (response) => response.writeHead(503).end()),
      {
        retries: 1,
      },
    )
    expect(await (await asking(world))(health.source)).toEqual(failed('refused'))
    expect(health.received).toHaveLength(2)
  })

  it.each<[string, Parameters<typeof department>[1]]>([
    ['a refusal', (response) => response.writeHead(403).end()],
    ['a redirect', (response) => response.writeHead(302, { location: '/' }).end()],
    ['a page of HTML', (response) => response.writeHead(200).end('<html>')],
    [
      'a signed answer',
      (response, question) => reply(response, question, saying('yes', { asOf: 'soon' })),
    ],
    ['an unsigned answer', (response) => response.writeHead(200).end(saying('yes'))],
  ])('is not tried after %s', async (_, then) => {
    const health = await department(world, failingFirst(1, then), { retries: 3 })
    expect(await (await asking(world))(health.source)).toMatchObject({ outcome: 'failed' })
    expect(health.received).toHaveLength(1)
  })
})

describe('where a department leads', () => {
  it('by a redirect, to another of this machine, is not gone', async () => {
    const inside = await listening((_, response) => response.end('{}'))
    const health = await department(world, (response) =>
      response.writeHead(307, { location: `${inside.url}/latest/meta-data` }).end(),
    )
    expect(await (await asking(world))(health.source)).toEqual(failed('refused'))
    expect(health.received).toHaveLength(1)
    expect(inside.asked).toEqual([])
  })

  it('at an address that is not among its hosts is not gone', async () => {
    const health = await department(world, () => undefined, { hosts: ['health.example'] })
    expect(await (await asking(world))(health.source)).toEqual(failed('not-allowed'))
    expect(health.received).toEqual([])
  })

  it('at a private address, as number or name, is not gone where it is deployed', async () => {
    const health = await department(world, () => undefined)
    const port = new URL(health.source.url).port
    const deployed = await asking(world, { allowPrivate: false })
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `10.0.0.1:${port}`]) {
      const source = { ...health.source, url: `https://${host}/`, hosts: [host] }
      expect(await deployed(source), host).toEqual(failed('not-allowed'))
    }
    expect(health.received).toEqual([])
  })
})

describe('a department that keeps failing', () => {
  it('is left alone for half a minute, then asked by one, and trusted again after that', async () => {
    let isWell = false
    const health = await department(world, (response, question) =>
      isWell ? reply(response, question, saying('yes')) : response.writeHead(500).end(),
    )
    const ask = await asking(world)
    const { now } = world.clock
    for (let i = 0; i < 5; i++) expect(await ask(health.source, now)).toEqual(failed('refused'))
    expect(await ask(health.source, now + 1000)).toEqual(failed('circuit-open'))
    expect(health.received).toHaveLength(5)
    isWell = true
    expect(await ask(health.source, now + 20_000)).toEqual(failed('circuit-open'))
    const both = await Promise.all([
      ask(health.source, now + 40_000),
      ask(health.source, now + 40_000),
    ])
    expect(both).toEqual([yes, failed('circuit-open')])
    expect(await ask(health.source, now + 41_000)).toEqual(yes)
  })

  it('is left alone alone', async () => {
    const health = await department(world, (response) => response.writeHead(500).end())
    const others = await department(
      world,
      (response, question) => reply(response, question, saying('yes')),
      { id: 'civil-affairs' },
    )
    const ask = await asking(world)
    for (let i = 0; i < 6; i++) await ask(health.source)
    expect(await ask(health.source)).toEqual(failed('circuit-open'))
    expect(await ask(others.source)).toEqual(yes)
  })

  it('says why it failed, not that it is left alone, when that comes in the middle', async () => {
    const health = await department(world, (response) => response.writeHead(500).end(), {
      retries: 3,
    })
    const ask = await asking(world)
    expect(await ask(health.source)).toEqual(failed('refused'))
    expect(await ask(health.source)).toEqual(failed('refused'))
    expect(health.received).toHaveLength(5)
  })

  it('is not one that knows a person under another number', async () => {
    const other = { idNumber: '11010519491231002X', name: child.name }
    const health = await department(world, (response, question) =>
      reply(response, question, saying('yes', other)),
    )
    const ask = await asking(world)
    for (let i = 0; i < 7; i++) expect(await ask(health.source)).toEqual(failed('other-person'))
  })
})
