import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDocument } from '../../../shared/api/certificate.ts'
import { signTyped } from '../typed-pledging.ts'
import { caseOf, register, VILLAGE, village } from '../typing.ts'
import { erase, otherSite, ownToken, stranger } from '../verify/listing.ts'
import { AUDIENCE, parent, startWorld, type World } from '../world.ts'
import { type Certifying, item, startCertifying } from './certifying.ts'

let world: World
let us: Certifying
let reference: string
beforeAll(async () => {
  world = await startWorld()
  us = await startCertifying(world)
  reference = await us.issued('D1')
})
afterAll(() => world.stop())

const fetched = async (token: string, of = reference) => {
  const headers = { authorization: `Bearer ${token}` }
  const { status, body } = await us.ask(getDocument, { headers, params: { reference: of } })
  return [status, body?.code]
}

test('the document is its citizen’s to have: in its case, in another, and from the list of their matters', async () => {
  for (const claims of [{ case: 'D1' }, { case: 'D2' }, { item: 'residence-proof' }]) {
    expect(await fetched(world.citizenToken({ item: item.id, ...claims }))).toEqual([
      200,
      undefined,
    ])
  }
  expect(await fetched(ownToken(world))).toEqual([200, undefined])
})

test('it is nobody else’s, and no other site’s', async () => {
  const iss = await otherSite(world)
  for (const claims of [stranger, { iss }]) {
    expect(await fetched(ownToken(world, claims))).toEqual([404, 'certificate-unknown'])
  }
})

test('who is not known well enough has it in its own case alone', async () => {
  const assurance = 'account'
  expect(await fetched(ownToken(world, { assurance }))).toEqual([404, 'certificate-unknown'])
  const inCase = world.citizenToken({ item: item.id, case: 'D1', assurance })
  expect(await fetched(inCase)).toEqual([200, undefined])
})

test('who typed in who they are has it not', async () => {
  await register(world, village)
  const seconds = Math.floor(world.clock.now / 1000)
  const typed = {
    ...{ iss: AUDIENCE, aud: AUDIENCE, site: VILLAGE, iat: seconds, exp: seconds + 300 },
    ...{ jti: 'typed-0001', item: item.id, case: caseOf('document'), person: parent },
    assurance: 'self-asserted',
  }
  expect(await fetched(await signTyped(world, {}, typed))).toEqual([404, 'certificate-unknown'])
})

test('there is none of a request that is not decided, and none of what was erased', async () => {
  const waiting = await us.sent('D3')
  expect(await fetched(ownToken(world), waiting)).toEqual([404, 'certificate-unknown'])
  const erased = await us.issued('D4')
  await erase(world, `REQUEST#${erased}`, 'REQUEST')
  expect(await fetched(ownToken(world), erased)).toEqual([404, 'certificate-unknown'])
})

test('a request is sent and withdrawn in its own case alone', async () => {
  const waiting = await us.sent('D5')
  expect((await us.withdraw('D6', waiting)).body.code).toBe('certificate-unknown')
  expect((await us.send('D6', waiting)).body.code).toBe('certificate-unknown')
})
