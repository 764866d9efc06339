import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokensADay } from '../../functions/identity/count-person.ts'
import { getChallenge, getSite } from '../../shared/api/identity.ts'
import { lossStatement } from '../../shared/catalogue/items/loss-statement.ts'
import {
  bornOn,
  caseOf,
  countRecords,
  identifying,
  register,
  type,
  VILLAGE,
  village,
  workFor,
} from './typing.ts'
import { call, ORIGIN, parent, SITE, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await register(world, village)
  await register(world, { ...village, id: 'other-village' })
  const wording = lossStatement.wording
  await world.publish({ ...lossStatement, id: 'loss-own', mayPledge: ['self'], wording })
  await world.publish({ ...lossStatement, id: 'loss-child', mayPledge: ['guardian'], wording })
})
afterAll(() => world.stop())

const child = { name: '陈小雨', idNumber: bornOn('2018-05-01') }

/** What we put into a token; the signature is the accepting side's to check. */
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))

describe('what a page may know of a site', () => {
  test('is that people type who they are, and where they find help', async () => {
    const { body } = await call(identifying(world), getSite, { params: { site: VILLAGE } })
    const { id, name, help } = village
    expect(body).toEqual({ id, name, identity: 'typed', help })
  })

  test('is that the site itself says who is asking, when it has keys', async () => {
    const { body } = await call(identifying(world), getSite, { params: { site: SITE } })
    expect(body).toEqual({ id: SITE, name: 'School', identity: 'token' })
  })

  test('is nothing when nobody registered it', async () => {
    const { body } = await call(identifying(world), getSite, { params: { site: 'nobody' } })
    expect(body.code).toBe('site-unknown')
  })
})

describe('a challenge', () => {
  const challenge = (site: string, caseId: string) =>
    call(identifying(world), getChallenge, { params: { site }, query: { case: caseId } })

  test('is for one case of one site and ten minutes', async () => {
    const { body } = await challenge(VILLAGE, caseOf('c'))
    expect(body.parameters.data).toEqual({
      site: VILLAGE,
      case: caseOf('c'),
      expiresAt: world.clock.now / 1000 + 600,
    })
  })

  test('is not given for a site whose people do not type who they are', async () => {
    expect((await challenge(SITE, caseOf('c'))).body.code).toBe('identity-not-typed')
    expect((await challenge('nobody', caseOf('c'))).body.code).toBe('site-unknown')
  })

  test('is not given for a case as a portal numbers them', async () => {
    expect((await challenge(VILLAGE, 'YX2026-000001')).body.code).toBe('malformed-request')
  })
})

describe('typing who one is', () => {
  test('gives a token for five minutes, for this item and case, as sure as one’s own word', async () => {
    const { status, body } = await type(identifying(world), caseOf('ok'))
    expect(status).toBe(201)
    const iat = world.clock.now / 1000
    expect(claimsOf(body.token)).toEqual({
      iss: 'urn:jianzheng:test',
      aud: 'urn:jianzheng:test',
      site: VILLAGE,
      iat,
      exp: iat + 300,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      item: 'loss-statement',
      case: caseOf('ok'),
      person: parent,
      assurance: 'self-asserted',
    })
    expect(body.expiresAt).toBe('2026-09-15T08:05:00Z')
  })

  test('brings name and number into their one spelling', async () => {
    const person = { name: ' 陈静　', idNumber: ' １１０１０５１９４９１２３１００２ｘ ' }
    const { body } = await type(identifying(world), caseOf('spelling'), { person })
    expect(claimsOf(body.token).person).toEqual(parent)
  })

  test('names the child it is about and who helped at the counter', async () => {
    const assistant = { name: '王芳', staffNumber: '03-12' }
    const more = { subject: child, assistant }
    const { body } = await type(identifying(world), caseOf('child'), more)
    expect(claimsOf(body.token)).toMatchObject(more)
  })

  test('is open to who turns eighteen that day in China', async () => {
    const person = { name: '林夏', idNumber: bornOn('2008-09-15') }
    expect((await type(identifying(world), caseOf('adult'), { person })).status).toBe(201)
  })
})

describe('who types who they are is refused, and nothing is written,', () => {
  const cases: [string, object, string][] = [
    ['with a wrong check character', { person: number('110105194912310021') }, 'malformed-request'],
    ['without a name', { person: { ...parent, name: ' 　 ' } }, 'malformed-request'],
    ['without work', { proofOfWork: {} }, 'malformed-request'],
    ['at seventeen', { person: number(bornOn('2008-09-16')) }, 'person-not-adult'],
    ['for a grown-up child', { subject: number(bornOn('2008-09-15')) }, 'subject-not-minor'],
    ['for an item nobody knows', { item: 'no-such-item' }, 'item-unknown'],
    ['for a cancelled item', { item: 'homestead-proof' }, 'item-not-by-pledge'],
    ['for an item that asks for a real name', { item: 'residence-proof' }, 'assurance-too-low'],
    [
      'for a child where each pledges alone',
      { item: 'loss-own', subject: child },
      'may-not-pledge-for-another',
    ],
    ['alone where guardians pledge', { item: 'loss-child' }, 'may-not-pledge-for-another'],
    ['with an ID number for a staff number', { assistant: numbered() }, 'malformed-request'],
  ]

  function number(idNumber: string) {
    return { name: parent.name, idNumber }
  }

  function numbered() {
    return { name: '王芳', staffNumber: parent.idNumber }
  }

  test.each(cases)('%s', async (_, more, code) => {
    const handler = identifying(world)
    const before = await countRecords(world)
    const reply = await type(handler, caseOf('refused'), more)
    expect(reply.body.code).toBe(code)
    expect(reply.text).not.toMatch(/陈静|110105/)
    expect(await countRecords(world)).toBe(before)
  })

  test('and is told which member was wrong, never its value', async () => {
    const person = { ...parent, idNumber: '110105194912310021' }
    const { body } = await type(identifying(world), caseOf('pointer'), { person })
    expect(body.errors).toEqual([{ pointer: '/person/idNumber', reason: 'not-an-id-number' }])
  })

  test('once the site takes no typed identities any more', async () => {
    const before = identifying(world)
    await register(world, { ...village, id: 'closing' })
    const site = 'closing'
    const proofOfWork = await workFor(before, caseOf('closed'), site)
    await register(world, { ...village, id: site, typedIdentity: false, keys: [await aKey()] })
    const reply = await type(identifying(world), caseOf('closed'), { site, proofOfWork })
    expect([reply.status, reply.body.code]).toEqual([403, 'identity-not-typed'])
  })

  async function aKey() {
    const { keys } = world.keys
    return keys[0]
  }
})

describe('work', () => {
  type Proof = Awaited<ReturnType<typeof workFor>>
  const wrong: [string, (proof: Proof) => object][] = [
    [
      'with another key',
      (p) => ({ ...p, solution: { ...p.solution, derivedKey: 'ab'.repeat(32) } }),
    ],
    [
      'with a signature of nobody',
      ({ challenge, solution }) => ({
        challenge: { ...challenge, signature: 'ab'.repeat(32) },
        solution,
      }),
    ],
    ['made easier', (p) => eased(p, { cost: 1 })],
    ['prolonged', (p) => eased(p, { data: { ...p.challenge.parameters.data, expiresAt: 2e9 } })],
  ]

  function eased({ challenge, solution }: Proof, parameters: object) {
    return {
      challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } },
      solution,
    }
  }

  test.each(wrong)('%s is not taken, and nothing is written', async (_, spoil) => {
    const handler = identifying(world)
    const proofOfWork = spoil(await workFor(handler, caseOf('work')))
    const before = await countRecords(world)
    const reply = await type(handler, caseOf('work'), { proofOfWork })
    expect([reply.status, reply.body.code]).toEqual([403, 'proof-of-work-invalid'])
    expect(await countRecords(world)).toBe(before)
  })

  test('for another case or another site is not taken', async () => {
    const handler = identifying(world)
    const proofOfWork = await workFor(handler, caseOf('mine'))
    const codes = await Promise.all([
      type(handler, caseOf('yours'), { proofOfWork }),
      type(handler, caseOf('mine'), { proofOfWork, site: 'other-village' }),
    ])
    expect(codes.map(({ body }) => body.code)).toEqual(
      Array.from({ length: 2 }, () => 'proof-of-work-invalid'),
    )
    expect((await type(handler, caseOf('mine'), { proofOfWork })).status).toBe(201)
  })

  test('is worth nothing after ten minutes, and all until then', async () => {
    const handler = identifying(world)
    const proofOfWork = await workFor(handler, caseOf('late'))
    world.clock.now += 599_000
    expect((await type(handler, caseOf('late'), { proofOfWork })).status).toBe(201)
    world.clock.now += 1000
    const late = await type(handler, caseOf('late'), { proofOfWork })
    expect(late.body.code).toBe('proof-of-work-invalid')
    world.clock.now -= 600_000
  })
})

describe('on one day a person', () => {
  test('gets twenty tokens, and at midnight in China twenty more', async () => {
    const person = { name: '周远', idNumber: bornOn('1980-01-01') }
    const handler = identifying(world)
    const proofOfWork = await workFor(handler, caseOf('often'))
    const often = () => type(handler, caseOf('often'), { person, proofOfWork })
    // All at once and from three instances: the count is one, wherever it is kept.
    const handlers = [handler, identifying(world), identifying(world)]
    const replies = await Promise.all(
      Array.from({ length: tokensADay + 10 }, (_, i) =>
        type(handlers[i % 3] ?? handler, caseOf('often'), { person, proofOfWork }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(tokensADay)
    const refused = await often()
    expect([refused.status, refused.body.code, refused.body.retry]).toEqual([
      429,
      'too-many-attempts',
      false,
    ])
    const other = { name: '周远', idNumber: bornOn('1980-01-02') }
    expect((await type(handler, caseOf('often'), { person: other, proofOfWork })).status).toBe(201)

    world.clock.now += 8 * 3_600_000
    const fresh = await workFor(handler, caseOf('often'))
    expect((await type(handler, caseOf('often'), { person, proofOfWork: fresh })).status).toBe(201)
    world.clock.now -= 8 * 3_600_000
  })

  test('is counted under a key that holds neither name nor number', async () => {
    const { Items } = await world.dynamodb<{ Items: object[] }>('Scan', { TableName: 'proofs' })
    const counted = Items.filter((item) => JSON.stringify(item).includes('ATTEMPT#'))
    expect(counted.length).toBeGreaterThan(3)
    for (const item of counted) {
      expect(Object.keys(item).sort()).toEqual(['count', 'pk', 'sk', 'ttl'])
      expect(JSON.stringify(item)).not.toMatch(/110105|\d{17}/)
    }
  })
})

test('no line that was logged names anybody', () => {
  expect(world.logged.length).toBeGreaterThan(50)
  expect(world.logged.join()).not.toMatch(/陈静|周远|王芳|110105/)
})

test('a site without keys whose people do not type who they are is not registered', async () => {
  await expect(register(world, { ...village, typedIdentity: false })).rejects.toThrow(
    'a site without keys takes typed identities',
  )
  const { typedIdentity: _, ...unsaid } = village
  await expect(register(world, unsaid)).rejects.toThrow()
  await expect(register(world, { ...village, id: SITE, origins: [ORIGIN] })).resolves.toMatchObject(
    { typedIdentity: true },
  )
})
