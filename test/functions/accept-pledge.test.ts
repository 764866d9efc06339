import { createHmac, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerSite } from '../../functions/identity/register-site.ts'
import { openTable } from '../../functions/table/table.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { answers, countPledges, post, shownHash } from './pledging.ts'
import { parent, residenceItem, SITE, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

describe('accepting a pledge', () => {
  test('gives a receipt that verifies offline and says what was shown', async () => {
    const { status, body } = await post(world, world.pledging(), { case: 'A1' })
    expect(status).toBe(201)
    const { verdict, statement } = await verifyReceipt(body.receipt, {
      keys: world.keys,
      site: SITE,
      item: 'residence-proof',
      case: 'A1',
      now: world.clock.now,
    })
    expect(verdict).toBe('valid')
    expect(statement).toMatchObject({
      reference: body.reference,
      itemVersion: 1,
      language: 'zh-Hans',
      wording: await shownHash(),
      capacity: 'self',
      pledgedAt: '2026-09-15T08:00:00Z',
    })
  })

  test('200 parallel identical posts make one record and one receipt, byte for byte', async () => {
    const before = await countPledges(world)
    const instances = [world.pledging(), world.pledging(), world.pledging(), world.pledging()]
    const posts = Array.from({ length: 200 }, (_, i) =>
      post(world, instances[i % 4] ?? world.pledging(), { case: 'P200', key: 'k'.repeat(36) }),
    )
    const replies = await Promise.all(posts)
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(await countPledges(world)).toBe(before + 1)
  })

  test('the same key with another body is refused and the original stays', async () => {
    const handler = world.pledging()
    const attempt = { case: 'B1', key: 'b'.repeat(36) }
    const first = await post(world, handler, attempt)
    const other = { ...answers, phone: '13900000000' }
    const second = await post(world, handler, { ...attempt, body: { answers: other } })
    expect([second.status, second.body.code]).toEqual([422, 'idempotency-key-reused'])
    expect((await post(world, handler, attempt)).text).toBe(first.text)
  })

  test('a new key for the same case is told the reference that stands', async () => {
    const handler = world.pledging()
    const first = await post(world, handler, { case: 'C1' })
    const second = await post(world, handler, { case: 'C1' })
    expect([second.status, second.body.code]).toEqual([409, 'already-pledged'])
    expect(second.body.reference).toBe(first.body.reference)
    expect(second.body.same).toBe(true)
    const other = { ...answers, phone: '13900000000' }
    const third = await post(world, handler, { case: 'C1', body: { answers: other } })
    expect(third.body).toMatchObject({ code: 'already-pledged', same: false })
  })

  test('another person in the same case is told nothing of whose pledge stands', async () => {
    const handler = world.pledging()
    await post(world, handler, { case: 'C2' })
    const person = { name: '王强', idNumber: '440524188001010014' }
    const token = world.citizenToken({ case: 'C2', person })
    const second = await post(world, handler, { case: 'C2', token })
    expect(second.body).toMatchObject({ code: 'already-pledged' })
    expect(second.text).not.toContain('JZ-')
  })

  test('a guardian pledges about a child', async () => {
    const subject = { name: '陈小雨', idNumber: '440524188001010014' }
    const token = world.citizenToken({ case: 'G1', subject })
    const { body } = await post(world, world.pledging(), { case: 'G1', token })
    const statement = JSON.parse(
      Buffer.from(body.receipt.split('.')[1], 'base64url').toString('utf8'),
    )
    expect(statement.capacity).toBe('guardian')
    expect(statement.person).not.toBe(statement.subject)
  })

  test('a retry with a fresh token on another instance is the same retry', async () => {
    const attempt = { case: 'R1', key: 'r'.repeat(36) }
    const first = await post(world, world.pledging(), attempt)
    world.clock.now += 20_000
    const second = await post(world, world.pledging(), attempt)
    expect(second.text).toBe(first.text)
  })
})

describe('a token that is not for this', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const cases: [string, () => Parameters<typeof post>[2], number, string][] = [
    ['expired', () => ({ token: expired() }), 401, 'token-expired'],
    [
      'for another audience',
      () => ({ token: claims({ aud: 'urn:x' }) }),
      401,
      'token-wrong-audience',
    ],
    ['for another item', () => ({ token: claims({ item: 'other' }) }), 403, 'token-wrong-item'],
    [
      'replayed for another case',
      () => ({ token: claims({ case: 'T2' }) }),
      403,
      'token-wrong-case',
    ],
    ['signed by another key', () => ({ token: signedBy(other.privateKey) }), 401, 'token-invalid'],
    ['of an unknown site', () => ({ token: claims({ iss: 'nobody' }) }), 401, 'site-unknown'],
    ['signed by another site', () => ({ token: byAnotherSite() }), 401, 'token-invalid'],
    ['with alg none', () => ({ token: unsigned() }), 401, 'token-invalid'],
    ['HS256 with the public key', () => ({ token: symmetric() }), 401, 'token-invalid'],
    [
      'with a jwk in its header',
      () => ({ token: header({ jwk: jwkOf(other) }) }),
      401,
      'token-invalid',
    ],
    ['with crit in its header', () => ({ token: header({ crit: ['exp'] }) }), 401, 'token-invalid'],
    ['of the other type', () => ({ token: header({ typ: 'jz-site+jwt' }) }), 401, 'token-invalid'],
    ['living too long', () => ({ token: longLived() }), 401, 'token-invalid'],
    ['from the future', () => ({ token: fromTheFuture() }), 401, 'token-invalid'],
    [
      'with an ID number as case',
      () => ({ token: claims({ case: parent.idNumber }) }),
      401,
      'token-invalid',
    ],
    [
      'used from another origin',
      () => ({ origin: 'https://school.example.evil' }),
      403,
      'origin-not-registered',
    ],
    [
      'used from a subdomain',
      () => ({ origin: 'https://a.school.example' }),
      403,
      'origin-not-registered',
    ],
    ['used from http', () => ({ origin: 'http://school.example' }), 403, 'origin-not-registered'],
    ['missing', () => ({ token: '' }), 401, 'token-missing'],
    ['garbage', () => ({ token: 'a.b.c' }), 401, 'token-invalid'],
    [
      'of too weak an identity',
      () => ({ token: claims({ assurance: 'account' }) }),
      403,
      'assurance-too-low',
    ],
  ]
  const seconds = () => Math.floor(world.clock.now / 1000)
  const claims = (more: object) => world.citizenToken({ case: 'T1', ...more })
  const header = (more: object) => world.citizenToken({ case: 'T1' }, more)
  const signedBy = (key: typeof other.privateKey) => world.citizenToken({ case: 'T1' }, {}, key)
  const expired = () => claims({ iat: seconds() - 700, exp: seconds() - 400 })
  const longLived = () => claims({ exp: seconds() + 3600 })
  const fromTheFuture = () => claims({ iat: seconds() + 200, exp: seconds() + 300 })
  const jwkOf = (pair: typeof other) => pair.publicKey.export({ format: 'jwk' })
  const parts = () => claims({}).split('.')
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = () =>
    `${encode({ alg: 'none', typ: 'jz-citizen+jwt', kid: 'site-1' })}.${parts()[1]}.`
  const byAnotherSite = () => signedBy(other.privateKey)
  const symmetric = () => {
    const input = `${encode({ alg: 'HS256', typ: 'jz-citizen+jwt', kid: 'site-1' })}.${parts()[1]}`
    const pem = other.publicKey.export({ format: 'pem', type: 'spki' })
    return `${input}.${createHmac('sha256', pem).update(input).digest('base64url')}`
  }

  beforeAll(async () => {
    const { x, y } = other.publicKey.export({ format: 'jwk' })
    await registerSite(openTable(world.dynamodb, 'proofs'), {
      id: 'other-site',
      tenant: 'yunxi',
      name: 'Other',
      origins: ['https://other.example'],
      keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'site-1' }],
    })
  })

  test.each(cases)('%s is refused and nothing is written', async (_, attempt, status, code) => {
    const before = await countPledges(world)
    const reply = await post(world, world.pledging(), { case: 'T1', ...attempt() })
    expect([reply.status, reply.body.code]).toEqual([status, code])
    expect(reply.text).not.toContain(parent.idNumber)
    expect(await countPledges(world)).toBe(before)
  })
})

describe('what is pledged', () => {
  test('a version that was replaced between display and submit is told, nothing is sealed', async () => {
    const handler = world.pledging()
    const before = await countPledges(world)
    const effective = new Date(world.clock.now + 60_000).toISOString().replace('.000', '')
    await world.publish({ ...residenceItem, version: 2, effective }, 60)
    expect((await post(world, handler, { case: 'V1' })).status).toBe(201)
    world.clock.now += 60_000
    const late = await post(world, handler, { case: 'V2' })
    expect([late.status, late.body.code, late.body.currentVersion]).toEqual([
      409,
      'item-replaced',
      2,
    ])
    expect(await countPledges(world)).toBe(before + 1)
    const wording = await shownHash({ ...residenceItem, version: 2, effective })
    const read = await post(world, handler, { case: 'V2', body: { itemVersion: 2, wording } })
    expect(read.status).toBe(201)
    world.clock.now -= 60_000
  })

  test('an item that is cancelled cannot be pledged', async () => {
    const token = world.citizenToken({ case: 'K1', item: 'homestead-proof' })
    const reply = await post(world, world.pledging(), {
      case: 'K1',
      token,
      body: { item: 'homestead-proof' },
    })
    expect([reply.status, reply.body.code]).toEqual([409, 'item-not-by-pledge'])
  })

  test('wrong answers are named by pointer, and none of them is repeated', async () => {
    const wrong = { ...answers, phone: 'secret-phone', housing: 'castle' }
    const reply = await post(world, world.pledging(), { case: 'W1', body: { answers: wrong } })
    expect(reply.status).toBe(422)
    expect(reply.body.errors).toEqual([
      { pointer: '/answers/housing', reason: 'not-a-choice' },
      { pointer: '/answers/phone', reason: 'not-a-phone-number' },
    ])
    expect(reply.text).not.toMatch(/secret-phone|castle/)
  })
})

describe('a body that is no request', () => {
  const bodies: [string, string, number, string][] = [
    ['duplicate keys', '{"item":"a","item":"b"}', 400, 'malformed-request'],
    ['a lone surrogate', '{"item":"\\ud800"}', 400, 'malformed-request'],
    ['an 18-digit number', '{"itemVersion":123456789012345678}', 400, 'malformed-request'],
    ['depth 10,000', '['.repeat(10_000), 400, 'malformed-request'],
    ['1 MB', `{"item":"${'x'.repeat(1_000_000)}"}`, 413, 'body-too-large'],
    ['text that was not UTF-8', '{"item":"\ufffd"}', 400, 'malformed-request'],
    ['nothing', '', 400, 'malformed-request'],
    ['an unknown member', '{"surprise":1}', 400, 'malformed-request'],
  ]

  test.each(bodies)('%s is refused at once', async (_, body, status, code) => {
    const reply = await post(world, world.pledging(), { case: 'M1', body })
    expect([reply.status, reply.body.code]).toEqual([status, code])
  })
})
