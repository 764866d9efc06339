import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyQuestion } from '../../../shared/verify/verify-question.ts'
import { startWorld, type World } from '../world.ts'
import { asking, askingSession, child, department, reply, right, saying } from './department.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => world.stop())

describe('a question to a department', () => {
  it('comes in the members the department knows, and brings its yes back', async () => {
    const health = await department(world, (response, question) =>
      reply(response, question, saying('yes')),
    )
    const ask = await asking(world)
    expect(await ask(health.source)).toEqual({ outcome: 'yes', asOf: '2026-08-31T16:00:00Z' })
    const [question] = health.received
    if (typeof question !== 'object') throw new Error(`the question is ${question}`)
    expect(question.path).toBe('/vaccination')
    expect(question.body).toEqual({
      sfzh: child.idNumber,
      xm: child.name,
      what: 'vaccinated-by-programme',
      no: question.claims.question,
    })
    expect(question.text).toBe(
      JSON.stringify(Object.fromEntries(Object.entries(question.body).sort())),
    )
    expect(question.claims).toMatchObject({
      aud: health.source.hosts[0],
      consent: right.reference,
      iat: world.clock.now / 1000,
    })
  })

  it('is another one each time, and in its header names nobody', async () => {
    const health = await department(world, (response, question) =>
      reply(response, question, saying('no')),
    )
    const ask = await asking(world)
    const replies = await Promise.all([ask(health.source), ask(health.source)])
    expect(replies.map(({ outcome }) => outcome)).toEqual(['no', 'no'])
    const claims = health.received.map((one) => (typeof one === 'object' ? one.claims : undefined))
    expect(new Set(claims.map((one) => one?.question)).size).toBe(2)
    expect(JSON.stringify(claims)).not.toMatch(new RegExp(`${child.idNumber}|${child.name}`))
  })

  it('brings an answer that is not declared as unknown', async () => {
    const health = await department(world, (response, question) =>
      reply(response, question, saying('ask again later')),
    )
    expect(await (await asking(world))(health.source)).toEqual({ outcome: 'unknown' })
  })

  it('is not believed of a key that may only seal statements', async () => {
    const health = await department(world, () => undefined)
    const ask = await asking(world, { kinds: ['consent', 'check'] })
    expect(await ask(health.source)).toEqual({ outcome: 'failed', failure: 'refused' })
    expect(health.received).toEqual(['wrong-purpose'])
  })

  describe('to whoever receives it', () => {
    const body = '{"sfzh":"x"}'
    const bytes = new TextEncoder().encode(body)
    const host = 'health.example'
    const claims = () => ({ question: 'q', aud: host, consent: right.reference, iat: seconds() })
    const seconds = () => world.clock.now / 1000
    const expected = () => ({ keys: world.keys, host, now: world.clock.now })

    it('is good for five minutes', async () => {
      const signature = await (await askingSession(world)).signQuestion(body, claims())
      const verified = async (later: number) =>
        verifyQuestion(signature, bytes, { ...expected(), now: world.clock.now + later })
      expect(await verified(0)).toMatchObject(claims())
      expect(await verified(299_000)).toMatchObject(claims())
      expect(await verified(301_000)).toBe('wrong-time')
      expect(await verified(-301_000)).toBe('wrong-time')
    })

    it('says which of its parts is wrong', async () => {
      const signature = await (await askingSession(world)).signQuestion(body, claims())
      const [head = '', , tail = ''] = signature.split('.')
      const verified = (text: unknown, changes: object = {}, payload = bytes) =>
        verifyQuestion(text, payload, { ...expected(), ...changes })
      expect(await verified(signature, {}, new TextEncoder().encode('{"sfzh":"y"}'))).toBe(
        'altered',
      )
      expect(await verified(signature, { host: 'other.example' })).toBe('wrong-host')
      expect(await verified(signature, { keys: { keys: [] } })).toBe('unknown-key')
      const flipped = `${tail[0] === 'A' ? 'B' : 'A'}${tail.slice(1)}`
      expect(await verified(`${head}..${flipped}`)).toBe('altered')
      const whole = `${head}.${Buffer.from(body).toString('base64url')}.${tail}`
      for (const other of [whole, head, '', '..', undefined, [signature]]) {
        expect(await verified(other)).toBe('altered')
      }
    })
  })
})
