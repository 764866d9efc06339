import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePledge, readPledge } from '../../shared/api/pledge.ts'
import { verifyReceiptOnline } from '../../shared/api/verify.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { countPledges, post, request } from './pledging.ts'
import { pledgeTyped, signTyped } from './typed-pledging.ts'
import { bornOn, caseOf, identifying, register, type, VILLAGE, village } from './typing.ts'
import { AUDIENCE, call, jwt, parent, SITE, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await register(world, village)
})
afterAll(() => world.stop())

const child = { name: '陈小雨', idNumber: bornOn('2018-05-01') }
const assistant = { name: '王芳', staffNumber: '03-12' }

const statementIn = (receipt: string) =>
  JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString('utf8'))

const read = (token: string, reference: string) =>
  call(world.verifying(), readPledge, {
    params: { reference },
    headers: { authorization: `Bearer ${token}` },
  })

describe('a pledge of who typed who they are', () => {
  const offline = (receipt: string, caseId: string) =>
    verifyReceipt(receipt, {
      keys: world.keys,
      site: VILLAGE,
      item: 'loss-statement',
      case: caseId,
      now: world.clock.now,
    })

  test('has a receipt that verifies offline and says how sure it is, and on whose page', async () => {
    const { status, body } = await pledgeTyped(world, caseOf('own'))
    expect(status).toBe(201)
    const { verdict, statement } = await offline(body.receipt, caseOf('own'))
    expect(verdict).toBe('valid')
    expect(statement).toMatchObject({
      site: VILLAGE,
      origin: 'https://jz.example',
      assurance: 'self-asserted',
      capacity: 'self',
    })
    expect(statement).not.toHaveProperty('assistant')
  })

  test('about a child says that a guardian pledged, and with help, in commitments only', async () => {
    const { body } = await pledgeTyped(world, caseOf('child'), { subject: child, assistant })
    const { verdict, statement } = await offline(body.receipt, caseOf('child'))
    expect([verdict, statement?.capacity]).toEqual(['valid', 'guardian'])
    expect(statement?.assistant).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(statement)).not.toMatch(/陈|王芳|03-12|110105/)
  })

  test('is read back by the same person with a new token, and by nobody else', async () => {
    const { body } = await pledgeTyped(world, caseOf('back'))
    const readAs = async (person: object) => {
      const typed = await type(identifying(world), caseOf('back'), { person })
      return read(typed.body.token, body.reference)
    }
    expect((await readAs(parent)).body.receipt).toBe(body.receipt)
    const another = { ...parent, idNumber: bornOn('1990-01-01') }
    expect((await readAs(another)).body.code).toBe('pledge-unknown')
  })
})

describe('who helped at the counter', () => {
  test('is told to the site of the case, and in the statement to nobody', async () => {
    const token = world.citizenToken({ case: 'HELP-1', assistant })
    const { body } = await post(world, world.pledging(), { case: 'HELP-1', token })
    expect(statementIn(body.receipt).assistant).toMatch(/^[\w-]{43}$/)
    const { body: told } = await read(world.siteToken(), body.reference)
    expect(told).toMatchObject({ person: parent, assistant })
  })

  test('stays in the statement when the receipt is verified online', async () => {
    const token = world.citizenToken({ case: 'HELP-3', assistant })
    const { receipt } = (await post(world, world.pledging(), { case: 'HELP-3', token })).body
    const reply = await call(world.verifying(), verifyReceiptOnline, {
      headers: { authorization: `Bearer ${world.siteToken()}` },
      body: { receipt, item: 'residence-proof', case: 'HELP-3' },
    })
    expect(reply.body).toMatchObject({ verdict: 'valid', statement: statementIn(receipt) })
    expect(reply.body.statement.assistant).toBe(statementIn(receipt).assistant)
  })

  test('is part of what was asked: with other help it is another request', async () => {
    const attempt = { case: 'HELP-2', key: 'h'.repeat(36) }
    const first = await post(world, world.pledging(), attempt)
    const token = world.citizenToken({ case: 'HELP-2', assistant })
    const second = await post(world, world.pledging(), { ...attempt, token })
    expect([first.status, second.body.code]).toEqual([201, 'idempotency-key-reused'])
  })
})

describe('where a page is', () => {
  const foreign: [string, Record<string, string>][] = [
    ['on the site’s own origin', { origin: 'https://village.example' }],
    ['elsewhere', { origin: 'https://evil.example' }],
    ['on ours by plain http', { origin: 'http://jz.example' }],
    ['on another port of ours', { origin: 'https://jz.example:8443' }],
    ['on a name below ours', { origin: 'https://a.jz.example' }],
    ['that calls itself ours', { origin: 'https://evil.example/', 'x-jz-host': 'evil.example/' }],
    ['nowhere', { origin: '' }],
    ['nowhere, at no host', { origin: 'https://', 'x-jz-host': '' }],
  ]

  test.each(foreign)('a typed identity is not taken from one %s', async (_, headers) => {
    const before = await countPledges(world)
    const reply = await pledgeTyped(world, caseOf('foreign'), {}, headers)
    expect([reply.status, reply.body.code]).toEqual([403, 'origin-not-registered'])
    expect(await countPledges(world)).toBe(before)
  })

  test('ours is by plain http on this machine only', async () => {
    const here = { origin: 'http://127.0.0.1:8081', 'x-jz-host': '127.0.0.1:8081' }
    expect((await pledgeTyped(world, caseOf('here'), {}, here)).status).toBe(201)
  })

  /** Posts what a portal's page would, with other headers. */
  const postFrom = async (caseId: string, headers: Record<string, string>) => {
    const asked = await request(world, { case: caseId })
    const sent = { ...asked, headers: { ...asked.headers, ...headers } }
    return call(world.pledging(), makePledge, sent)
  }

  test('a citizen’s token of a site is taken from ours too, and the statement says so', async () => {
    const ours = { origin: 'https://jz.example', 'x-jz-host': 'jz.example' }
    const { body } = await postFrom('OURS-1', ours)
    expect(statementIn(body.receipt).origin).toBe('https://jz.example')
  })

  test('a citizen’s token of a site is not taken from another, whatever host it names', async () => {
    const elsewhere = { origin: 'https://evil.example', 'x-jz-host': 'jz.example' }
    expect((await postFrom('OURS-2', elsewhere)).body.code).toBe('origin-not-registered')
  })
})

describe('a token of a typed identity', () => {
  const typ = 'jz-typed-identity+jwt'
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const seconds = () => Math.floor(world.clock.now / 1000)
  const claims = (more: object = {}) => ({
    iss: AUDIENCE,
    aud: AUDIENCE,
    site: VILLAGE,
    iat: seconds(),
    exp: seconds() + 300,
    jti: randomUUID(),
    item: 'loss-statement',
    case: caseOf('token'),
    person: parent,
    assurance: 'self-asserted',
    ...more,
  })
  const saying = (more: object) => signTyped(world, {}, claims(more))
  const headed = (header: object) => signTyped(world, header, claims())
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  const wrong: [string, () => string | Promise<string>, string][] = [
    [
      'signed by a site’s key',
      () => jwt({ alg: 'ES256', typ, kid: 'site-1' }, claims(), other),
      'token-invalid',
    ],
    ['under another kid', () => headed({ kid: 'site-1' }), 'token-invalid'],
    ['with another algorithm', () => headed({ alg: 'ES384' }), 'token-invalid'],
    ['with a key of its own', () => headed({ jwk: {} }), 'token-invalid'],
    ['typed as a citizen’s', () => headed({ typ: 'jz-citizen+jwt' }), 'site-unknown'],
    ['said to be by a site', () => saying({ iss: VILLAGE }), 'token-invalid'],
    ['surer than one’s own word', () => saying({ assurance: 'real-name' }), 'token-invalid'],
    ['for a case of a portal’s', () => saying({ case: 'YX2026-000001' }), 'token-invalid'],
    ['for another audience', () => saying({ aud: 'urn:x' }), 'token-wrong-audience'],
    ['living too long', () => saying({ exp: seconds() + 301 }), 'token-invalid'],
    ['expired', () => saying({ iat: seconds() - 400, exp: seconds() - 100 }), 'token-expired'],
    ['for a site that takes none', () => saying({ site: SITE }), 'identity-not-typed'],
    ['for a site nobody knows', () => saying({ site: 'nobody' }), 'site-unknown'],
    ['for another item', () => saying({ item: 'residence-proof' }), 'token-wrong-item'],
    ['for another case', () => saying({ case: caseOf('else') }), 'token-wrong-case'],
  ]

  test.each(wrong)('%s is refused and nothing is written', async (_, make, code) => {
    const before = await countPledges(world)
    const reply = await pledgeTyped(world, caseOf('token'), {}, bearer(await make()))
    expect(reply.body.code).toBe(code)
    expect(reply.text).not.toMatch(/陈静|110105/)
    expect(await countPledges(world)).toBe(before)
  })

  test('that is right is taken', async () => {
    const reply = await pledgeTyped(world, caseOf('token'), {}, bearer(await saying({})))
    expect(reply.status).toBe(201)
  })

  test('is not enough for an item that asks for a real name', async () => {
    const body = {
      case: caseOf('sure'),
      token: await saying({ item: 'residence-proof', case: caseOf('sure') }),
    }
    const asked = await request(world, body)
    const headers = { ...asked.headers, origin: 'https://jz.example', 'x-jz-host': 'jz.example' }
    const reply = await call(world.pledging(), makePledge, { ...asked, headers })
    expect(reply.body.code).toBe('assurance-too-low')
  })

  test('is no site’s call: it reads no answers', async () => {
    const { body } = await pledgeTyped(world, caseOf('mine'))
    const { body: told } = await read(await saying({ case: caseOf('mine') }), body.reference)
    expect(told.receipt).toBe(body.receipt)
    expect(Object.keys(told).sort()).toEqual(['expiresAt', 'pledgedAt', 'receipt', 'reference'])
  })
})
