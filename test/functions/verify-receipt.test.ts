import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handler } from '../../functions/http/serve.ts'
import { readPledge } from '../../shared/api/pledge.ts'
import { verifyReceiptOnline } from '../../shared/api/verify.ts'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { verifyWording } from '../../shared/verify/verify-wording.ts'
import { answers, post, shownHash } from './pledging.ts'
import { call, parent, SITE, startWorld, type World } from './world.ts'

let world: World
let verifying: Handler
let sealed: { reference: string; receipt: string }
const item = 'residence-proof'
const caseId = 'X1'

beforeAll(async () => {
  world = await startWorld()
  verifying = world.verifying()
  sealed = (await post(world, world.pledging(), { case: caseId })).body
})
afterAll(() => world.stop())

const offline = (receipt: string, more: object = {}) =>
  verifyReceipt(receipt, {
    keys: world.keys,
    site: SITE,
    item,
    case: caseId,
    now: world.clock.now,
    ...more,
  })

const online = (body: object, token = world.siteToken()) =>
  call(verifying, verifyReceiptOnline, {
    headers: { authorization: `Bearer ${token}` },
    body: { receipt: sealed.receipt, item, case: caseId, ...body },
  })

describe('offline', () => {
  test('a byte changed anywhere makes it invalid, and nothing throws', async () => {
    const bytes = [...sealed.receipt]
    const verdicts = await Promise.all(
      bytes.map(async (byte, at) => {
        const flipped = String.fromCharCode(byte.charCodeAt(0) ^ 1)
        const receipt = [...bytes.slice(0, at), flipped, ...bytes.slice(at + 1)].join('')
        return (await offline(receipt)).verdict
      }),
    )
    expect(verdicts.length).toBeGreaterThan(1000)
    expect(
      verdicts.filter((verdict) => verdict !== 'altered' && verdict !== 'unknown-key'),
    ).toEqual([])
  })

  test.each(['', '.', '..', 'a.b.c', '{}', '\ud800', 'x'.repeat(100_000)])(
    '%# garbage is altered',
    async (text) => {
      expect(await offline(text)).toEqual({ verdict: 'altered' })
    },
  )

  test.each([null, undefined, 7, new Blob(['a file'])])(
    '%# what is no text is altered',
    async (thing) => {
      expect(await offline(thing as unknown as string)).toEqual({ verdict: 'altered' })
    },
  )

  test('a key set without the key says so', async () => {
    expect(await offline(sealed.receipt, { keys: { keys: [] } })).toEqual({
      verdict: 'unknown-key',
    })
  })

  test('after its time it is expired, and still says what it was', async () => {
    const { verdict, statement } = await offline(sealed.receipt, {
      now: world.clock.now + 400 * 86_400_000,
    })
    expect(verdict).toBe('expired')
    expect(statement?.reference).toBe(sealed.reference)
  })

  test.each([{ case: 'X2' }, { item: 'other' }, { site: 'other' }])(
    '%j is another case',
    async (more) => {
      expect((await offline(sealed.receipt, more)).verdict).toBe('wrong-case')
    },
  )

  test('the statement holds no personal data', () => {
    const statement = Buffer.from(sealed.receipt.split('.')[1] ?? '', 'base64url').toString('utf8')
    for (const secret of [parent.name, parent.idNumber, answers.address, answers.phone, caseId]) {
      expect(statement).not.toContain(`"${secret}"`)
    }
  })
})

describe('online', () => {
  test('says exactly what was shown, and the words hash to what is sealed', async () => {
    const { body } = await online({})
    expect(body.verdict).toBe('valid')
    expect(body.statement.wording).toBe(await shownHash())
    expect(await verifyWording(body.wording, body.statement.wording)).toBe(true)
    expect(body.wording.text.pledge.length).toBe(5)
  })

  test('redeems once; a retry of the same use is told the same, another use is refused', async () => {
    const { receipt } = (await post(world, world.pledging(), { case: 'Y1' })).body
    const redeem = (id: string) => online({ receipt, case: 'Y1', redeem: { id } })
    const first = (await redeem('application-1')).body
    world.clock.now += 5000
    const again = (await redeem('application-1')).body
    const other = (await redeem('application-2')).body
    const plain = (await online({ receipt, case: 'Y1' })).body
    expect([first.verdict, again.verdict]).toEqual(['valid', 'valid'])
    expect(again.redeemedAt).toBe(first.redeemedAt)
    expect([other.verdict, plain.verdict]).toEqual(['already-redeemed', 'already-redeemed'])
    expect(other.redeemedAt).toBe(first.redeemedAt)
  })

  test('50 parallel uses of one receipt: one wins', async () => {
    const { receipt } = (await post(world, world.pledging(), { case: 'Y2' })).body
    const replies = await Promise.all(
      Array.from({ length: 50 }, () =>
        online({ receipt, case: 'Y2', redeem: { id: randomUUID() } }),
      ),
    )
    expect(replies.filter(({ body }) => body.verdict === 'valid').length).toBe(1)
    expect(replies.filter(({ body }) => body.verdict === 'already-redeemed').length).toBe(49)
  })

  test('a receipt for another case is not redeemed', async () => {
    const { body } = await online({ case: 'Z9', redeem: { id: 'a' } })
    expect(body.verdict).toBe('wrong-case')
    expect((await online({})).body.verdict).toBe('valid')
  })

  test('an altered receipt says nothing else', async () => {
    expect((await online({ receipt: sealed.receipt.slice(0, -1) })).body).toEqual({
      verdict: 'altered',
    })
  })

  test('a citizen’s token is no site’s call', async () => {
    const reply = await online({}, world.citizenToken())
    expect([reply.status, reply.body.code]).toEqual([401, 'token-invalid'])
  })
})

describe('by reference', () => {
  const read = (token: string, reference = sealed.reference) =>
    call(verifying, readPledge, {
      params: { reference },
      headers: { authorization: `Bearer ${token}` },
    })

  test('the citizen of the case gets the receipt back, and no answers', async () => {
    const { status, body } = await read(world.citizenToken({ case: caseId }))
    expect(status).toBe(200)
    expect(body.receipt).toBe(sealed.receipt)
    expect(body).not.toHaveProperty('answers')
    expect(body).not.toHaveProperty('person')
  })

  test('another person with a token for the same case gets nothing', async () => {
    const person = { name: '王强', idNumber: '440524188001010014' }
    const reply = await read(world.citizenToken({ case: caseId, person }))
    expect([reply.status, reply.body.code]).toEqual([404, 'pledge-unknown'])
  })

  test('an expired call of a site is told so', async () => {
    const exp = Math.floor(world.clock.now / 1000) - 60
    const reply = await read(world.siteToken({ iat: exp - 60, exp }))
    expect(reply.body.code).toBe('token-expired')
  })

  test('the site of the case reads what was answered, decrypted for it alone', async () => {
    const { body } = await read(world.siteToken())
    expect(body).toMatchObject({ person: parent, answers, receipt: sealed.receipt })
  })

  test('another case’s citizen and a wrong reference look the same', async () => {
    const foreign = await read(world.citizenToken({ case: 'elsewhere' }))
    const missing = await read(world.siteToken(), 'JZ-00000-00000-00000-00000')
    expect([foreign.status, foreign.body.code]).toEqual([404, 'pledge-unknown'])
    expect(missing.text).toBe(foreign.text)
  })

  test('without its key a record is erased, and its receipt still verifies', async () => {
    const { reference, receipt } = (await post(world, world.pledging(), { case: 'E1' })).body
    await world.dynamodb('UpdateItem', {
      TableName: 'proofs',
      Key: { pk: { S: `PLEDGE#${reference}` }, sk: { S: 'PLEDGE' } },
      UpdateExpression: 'REMOVE recordKey',
    })
    const { body } = await read(world.siteToken(), reference)
    expect(body.erased).toBe(true)
    expect(body).not.toHaveProperty('answers')
    expect((await offline(receipt, { case: 'E1' })).verdict).toBe('valid')
  })
})
