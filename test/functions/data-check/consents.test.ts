import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerSite } from '../../../functions/identity/register-site.ts'
import { openTable } from '../../../functions/table/table.ts'
import { verifyReceiptOnline } from '../../../shared/api/verify.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { call, ORIGIN, parent, siteKeys, startWorld, type World } from '../world.ts'
import { child, consent, consentsOf, find, registerSources, withdraw, yes } from './checking.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
})
afterAll(() => world.stop())

const stranger = { person: { name: '王五', idNumber: '110105198805123454' } }

test('a citizen sees their consents, newest first, with who was asked and who used the answer', async () => {
  const handler = world.checking({ api: yes })
  const first = await consent(world, handler, { case: 'L1' })
  world.clock.now += 60_000
  const second = await consent(world, handler, { case: 'L2' })
  await call(world.verifying(), verifyReceiptOnline, {
    headers: { authorization: `Bearer ${world.siteToken()}` },
    body: {
      ...{ receipt: first.body.receipt, item: 'vaccination-check', case: 'L1' },
      redeem: { id: 'A-1' },
    },
  })
  const { status, body, text } = await consentsOf(world, handler, 'L3')
  expect(status).toBe(200)
  expect(body.consents).toMatchObject([
    { reference: second.body.reference, state: 'answered', lawfulBasis: 'consent' },
    {
      reference: first.body.reference,
      title: '入园入学预防接种查验',
      askings: [{ departmentName: '区卫生健康局', outcome: 'yes' }],
    },
  ])
  expect(body.consents[0].redeemedAt).toBeUndefined()
  expect(body.consents[1].redeemedAt).toMatch(/Z$/)
  for (const personal of [child.name, child.idNumber, parent.name, parent.idNumber]) {
    expect(text).not.toContain(personal)
  }
})

test('nobody sees those of another person, and who agreed to nothing sees an empty list', async () => {
  const handler = world.checking({ api: yes })
  await consent(world, handler, { case: 'L4' })
  expect((await consentsOf(world, handler, 'L4', stranger)).body).toEqual({ consents: [] })
})

test('what was agreed to at one site is not shown to another, whoever it says its citizen is', async () => {
  const table = openTable(world.dynamodb, TABLE)
  const { x = '', y = '' } = siteKeys.publicKey.export({ format: 'jwk' })
  const keys = [{ kty: 'EC', crv: 'P-256', x, y, kid: 'site-1' }]
  const other = { id: 'library', tenant: 'yunxi', name: 'Library', origins: [ORIGIN], keys }
  await registerSite(table, other)
  const handler = world.checking({ api: yes })
  const { reference } = (await consent(world, handler, { case: 'L8' })).body
  const elsewhere = { iss: 'library' }
  expect((await consentsOf(world, handler, 'L8', elsewhere)).body).toEqual({ consents: [] })
  const refused = await withdraw(world, handler, 'L8', reference, elsewhere)
  expect(refused.body.code).toBe('check-unknown')
})

test('an identity that is not sure enough sees nothing', async () => {
  const handler = world.checking({ api: yes })
  const { status, body } = await consentsOf(world, handler, 'L5', { assurance: 'account' })
  expect([status, body.code]).toEqual([403, 'assurance-too-low'])
})

test('one of an earlier case can be withdrawn, by its citizen alone, and stays in the list as withdrawn', async () => {
  const handler = world.checking({ api: yes })
  const { reference } = (await consent(world, handler, { case: 'L6' })).body
  for (const claims of [stranger, { assurance: 'account' }]) {
    const refused = await withdraw(world, handler, 'L7', reference, claims)
    expect(refused.body.code).toBe('check-unknown')
  }
  expect((await find(world, handler, 'L6')).body.state).toBe('answered')
  expect((await withdraw(world, handler, 'L7', reference)).body.state).toBe('withdrawn')
  expect((await find(world, handler, 'L6')).body.receipt).toBeUndefined()
  const { consents } = (await consentsOf(world, handler, 'L7')).body
  const listed = consents.find((one: { reference: string }) => one.reference === reference)
  expect(listed).toMatchObject({ state: 'withdrawn' })
  expect(listed.withdrawnAt).toMatch(/Z$/)
})
