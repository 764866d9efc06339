import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Handler, route, serve } from '../../functions/http/serve.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { sessionFinder } from '../../functions/seal/session-record.ts'
import { recordKeyUnwrapper } from '../../functions/seal/unwrap-record-key.ts'
import { openTable } from '../../functions/table/table.ts'
import { receiptGetter } from '../../functions/verify/get-receipt.ts'
import { readsADay, receiptReader } from '../../functions/verify/read-receipt.ts'
import { getReceipt, readReceipt } from '../../shared/api/verify.ts'
import { TABLE } from '../infra/aws/scene.ts'
import { post } from './pledging.ts'
import { lossAnswers, pledgeTyped } from './typed-pledging.ts'
import { bornOn, caseOf, register, village } from './typing.ts'
import { type Answer, call, parent, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await register(world, village)
})
afterAll(() => world.stop())

const subject = { name: '陈小雨', idNumber: bornOn('2018-05-01') }
const assistant = { name: '王芳', staffNumber: '03-12' }
const stranger = { name: '李雷', idNumber: bornOn('1985-02-03') }

/** The functions of a fresh instance, as `lambda.ts` wires them. */
function office(): Handler {
  const table = openTable(world.dynamodb, TABLE)
  const findSession = sessionFinder(table)
  const read = receiptReader({
    clock: () => world.clock.now,
    table,
    keySet: async () => world.keys,
    unwrapRecordKey: recordKeyUnwrapper(openKms(world.kms), 'wrapping', findSession),
  })
  const routes = [route(getReceipt, receiptGetter(table, findSession)), route(readReceipt, read)]
  return serve(routes, (line) => world.logged.push(JSON.stringify(line)))
}

const read = (receipt: string, person: object = parent, handler = office()): Promise<Answer> =>
  call(handler, readReceipt, { body: { receipt, person } })

const pledged = async (word: string, identity: object = {}) =>
  (await pledgeTyped(world, caseOf(word), identity)).body as { reference: string; receipt: string }

describe('an office that has a receipt and the person’s name and number', () => {
  test('reads what was stated, about whom, and who helped', async () => {
    const { receipt } = await pledged('all', { subject, assistant })
    const { status, body } = await read(receipt)
    expect(status).toBe(200)
    expect(body).toEqual({ capacity: 'guardian', answers: lossAnswers, subject, assistant })
  })

  test('need not type the number as it is recorded', async () => {
    const { receipt } = await pledged('spelling')
    const typed = { name: ' 陈静', idNumber: '１１０１０５１９４９１２３１００２x' }
    expect((await read(receipt, typed)).body).toEqual({ capacity: 'self', answers: lossAnswers })
  })

  test('is told when the personal data was erased', async () => {
    const { reference, receipt } = await pledged('erased')
    await erase(reference)
    expect((await read(receipt)).body).toEqual({ capacity: 'self', erased: true })
  })
})

describe('who cannot be told anything is told the same', () => {
  const refusal = async (reply: Promise<Answer>) => {
    const { status, text } = await reply
    return { status, text }
  }

  test('with another name, another number, another person, a changed seal, a sure identity', async () => {
    const { receipt } = await pledged('same')
    const [head, payload = '', tail] = receipt.split('.')
    const statement = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    const changed = Buffer.from(JSON.stringify({ ...statement, site: 'x' })).toString('base64url')
    const sure = (await post(world, world.pledging(), { case: 'SURE-1' })).body.receipt
    const replies = await Promise.all([
      refusal(read(receipt, { ...parent, name: '陈净' })),
      refusal(read(receipt, { ...parent, idNumber: stranger.idNumber })),
      refusal(read(receipt, stranger)),
      refusal(read([head, changed, tail].join('.'))),
      refusal(read('no.receipt.atall')),
      refusal(read(sure)),
    ])
    expect(JSON.parse(replies[0]?.text ?? '')).toMatchObject({
      status: 403,
      code: 'person-mismatch',
    })
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  })

  test('and a sealed receipt that is not on record either', async () => {
    const { reference, receipt } = await pledged('gone')
    await world.dynamodb('DeleteItem', { TableName: TABLE, Key: keyOf(reference) })
    expect((await read(receipt)).body.code).toBe('person-mismatch')
  })
})

describe('who guesses', () => {
  test('is stopped after ten tries, with the right guess too, until midnight in China', async () => {
    const { receipt } = await pledged('guess')
    // All at once and at several instances.
    const guesses = await Promise.all(
      Array.from({ length: readsADay + 5 }, () => read(receipt, stranger)),
    )
    const codes = guesses.map(({ body }) => body.code)
    expect(codes.filter((code) => code === 'person-mismatch')).toHaveLength(readsADay)
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(5)
    const right = await read(receipt)
    expect([right.status, right.body.code]).toEqual([429, 'too-many-attempts'])

    world.clock.now += 8 * 3_600_000
    expect((await read(receipt)).status).toBe(200)
    world.clock.now -= 8 * 3_600_000
  })

  test('is stopped before anything is decrypted', async () => {
    const { receipt } = await pledged('closed')
    await Promise.all(Array.from({ length: readsADay }, () => read(receipt, stranger)))
    const before = decryptions()
    expect((await read(receipt)).body.code).toBe('too-many-attempts')
    expect(decryptions()).toBe(before)
    world.clock.now += 8 * 3_600_000
    await read(receipt)
    expect(decryptions()).toBe(before + 1)
    world.clock.now -= 8 * 3_600_000
  })

  const decryptions = () =>
    world.aws.calls().filter(({ action }) => action === 'kms:Decrypt').length
})

describe('who has the reference', () => {
  const get = (reference: string) => call(office(), getReceipt, { params: { reference } })

  test('gets the receipt, byte for byte, and no personal data', async () => {
    const { reference, receipt } = await pledged('paper', { subject, assistant })
    const { status, body, text } = await get(reference)
    expect(status).toBe(200)
    expect(body).toEqual({
      reference,
      receipt,
      pledgedAt: '2026-09-15T08:00:00Z',
      expiresAt: '2026-12-14T08:00:00Z',
    })
    const statement = Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString('utf8')
    expect(text + statement).not.toMatch(/陈|王芳|110105|1380000|03-12|赶集/)
  })

  test('is told when it was redeemed', async () => {
    const { reference } = (await post(world, world.pledging(), { case: 'PAPER-1' })).body
    await world.dynamodb('UpdateItem', {
      TableName: TABLE,
      Key: keyOf(reference),
      UpdateExpression: 'SET redeemedAt = :at',
      ExpressionAttributeValues: { ':at': { S: '2026-09-15T09:00:00Z' } },
    })
    expect((await get(reference)).body.redeemedAt).toBe('2026-09-15T09:00:00Z')
  })

  test('gets nothing for one that is not on record or misspelt', async () => {
    expect((await get('JZ-00000-00000-00000-00000')).body.code).toBe('pledge-unknown')
    expect((await get('JZ-00000-00000-00000-00001')).body.code).toBe('malformed-request')
  })
})

test('no line that was logged names anybody or says what was stated', () => {
  expect(world.logged.length).toBeGreaterThan(40)
  expect(world.logged.join()).not.toMatch(/陈|王芳|李雷|110105|1380000|JZ-/)
})

const keyOf = (reference: string) => ({ pk: { S: `PLEDGE#${reference}` }, sk: { S: 'PLEDGE' } })

const erase = (reference: string) =>
  world.dynamodb('UpdateItem', {
    TableName: TABLE,
    Key: keyOf(reference),
    UpdateExpression: 'REMOVE recordKey',
  })
