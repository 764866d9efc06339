import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRosterRight } from '../../../functions/roster/roster-right.ts'
import { rosterRowsKey } from '../../../functions/table/keys.ts'
import { toRosterRecord } from '../../../functions/table/roster-record.ts'
import type { Table } from '../../../functions/table/table.ts'
import {
  eraseRoster,
  getRoster,
  getRosterItems,
  listRosters,
  makeRoster,
  putRosterRows,
} from '../../../shared/api/roster.ts'
import type { RosterRow } from '../../../shared/roster/judge-rows.ts'
import { receiptOf } from '../../../shared/seal/receipt.ts'
import { openReceipt } from '../../../shared/verify/open-receipt.ts'
import { csv, department, dump, idNumber, listed } from '../list/listing.ts'
import { startWorld, type World } from '../world.ts'
import { owner, type Rostering, registered, startRostering } from './rostering.ts'

let world: World
let rostering: Rostering

/** The list says no of every tenth, and does not have the last. */
const persons = 450
const child = (at: number): RosterRow => ({
  line: at + 2,
  name: `学生${at}`,
  idNumber: idNumber(at),
})
const roster = Array.from({ length: persons }, (_, at) => child(at))
const usual = (at: number) => at % 10 !== 9

/** Has the department's list taken. */
async function fill(isYes: (at: number) => boolean = usual): Promise<void> {
  const health = await department()
  const lines = roster
    .slice(0, -1)
    .map(({ name, idNumber }, at) => `${idNumber},${name},${isYes(at) ? '是' : '否'}`)
  health.serve(csv(...lines))
  const list = await listed(world, health, { id: 'district-health-list' })
  expect((await list.import())?.refused).toBeUndefined()
}

beforeAll(async () => {
  world = await startWorld()
  rostering = startRostering(world)
  await registered(rostering.table)
  await rostering.register('owner', [owner])
})

afterAll(() => world.stop())

test('a school gets back only those who are not up to date, and the one nobody knows', async () => {
  await fill()
  const { body } = await rostering.handIn('owner', roster)
  expect(body).toMatchObject({ rows: persons, chunks: 3, received: 3 })
  const done = await rostering.run('owner', body.reference)
  expect(done.body.run).toMatchObject({
    number: 1,
    checked: persons,
    counts: { yes: 405, no: 44, unknown: 1 },
    changed: 0,
  })
  expect(done.body.run.endedAt).toBeDefined()
  const { body: found } = await rostering.exceptions('owner', body.reference)
  const expected = roster.filter((_, at) => at % 10 === 9)
  expect(found.exceptions.map((one: RosterRow) => one.line)).toEqual(
    expected.map(({ line }) => line),
  )
  expect(found.exceptions.at(-1)).toMatchObject({ ...child(449), outcome: 'unknown' })
  expect(found.exceptions[0]).toMatchObject({ ...child(9), outcome: 'no' })
  expect([found.resolved, found.next]).toEqual([[], undefined])
})

test('checked again after the list was replaced, it says what changed since', async () => {
  await fill()
  const { body } = await rostering.handIn('owner', roster.slice(0, 30))
  await rostering.run('owner', body.reference)
  // 9 was caught up on, 0 fell behind, 19 and 29 stay as they were.
  await fill((at) => at !== 0 && (usual(at) || at === 9))
  const { body: after } = await rostering.run('owner', body.reference, true)
  expect(after.run).toMatchObject({ number: 2, changed: 2, counts: { yes: 27, no: 3 } })
  const { body: found } = await rostering.exceptions('owner', body.reference)
  const told = (all: { line: number; was?: string }[]) =>
    all.map(({ line, was }) => [line - 2, was])
  expect(told(found.exceptions)).toEqual([
    [0, 'yes'],
    [19, 'no'],
    [29, 'no'],
  ])
  expect(told(found.resolved)).toEqual([[9, 'no']])
})

test('a run that breaks off goes on where it was, and counts nobody twice', async () => {
  await fill()
  let left = 1
  const failing = (table: Table): Table => ({
    ...table,
    async change(key, change, expected) {
      const isTally = Object.keys(change.set).some((name) => /^t\d/.test(name))
      if (isTally && left-- <= 0) throw new Error('cut off')
      return table.change(key, change, expected)
    },
  })
  const { body } = await rostering.handIn('owner', roster)
  const broken = await startRostering(world, failing).run('owner', body.reference)
  expect(broken.body.code).toBe('internal')
  const between = await rostering.ask(getRoster, 'owner', { params: body })
  expect(between.body.run.endedAt).toBeUndefined()
  expect(between.body.run.checked).toBeGreaterThan(0)
  expect(between.body.run.checked).toBeLessThan(persons)
  const together = await Promise.all([
    rostering.run('owner', body.reference),
    rostering.run('owner', body.reference),
  ])
  for (const { body: one } of together) {
    expect(one.run).toMatchObject({ number: 1, checked: persons, counts: { yes: 405, no: 44 } })
  }
})

test('the same key is the same roster, and the same part changes nothing', async () => {
  const key = 'A'.repeat(22)
  const first = await rostering.handIn('owner', roster.slice(0, 5), { key })
  const second = await rostering.handIn('owner', roster.slice(0, 5), { key })
  expect(second.body).toEqual(first.body)
  await rostering.run('owner', first.body.reference)
  const late = await rostering.handIn('owner', roster.slice(0, 5), { key })
  expect(late.body.code).toBe('roster-running')
})

test('nothing is checked before all of it has arrived', async () => {
  const made = await rostering.handIn('owner', roster.slice(0, 3), { chunks: 2, rows: 300 })
  const { reference } = made.body
  expect((await rostering.run('owner', reference)).body.code).toBe('roster-incomplete')
  expect((await rostering.exceptions('owner', reference)).body.code).toBe('roster-incomplete')
})

test('a malformed number is refused by the place it stands in, and never repeated', async () => {
  const rows = [child(0), { ...child(1), idNumber: '681302201803100012' }]
  const refused = await rostering.handIn('owner', rows)
  expect(refused.body).toMatchObject({ code: 'malformed-request' })
  expect(refused.body.errors[0].pointer).toBe('/rows/1/idNumber')
  expect(refused.text).not.toContain('681302201803100012')
})

test('who has another role, department or tenant learns nothing of a roster', async () => {
  const { body } = await rostering.handIn('owner', roster.slice(0, 3))
  await rostering.register('clerk', [{ ...owner, role: 'letter-clerk' }])
  await rostering.register('other', [{ ...owner, department: 'district-civil-affairs' }])
  await rostering.register('elsewhere', [{ ...owner, tenant: 'linhai' }])
  const codes = await Promise.all(
    ['clerk', 'other', 'elsewhere', 'nobody'].map(
      async (who) => (await rostering.run(who, body.reference)).body.code,
    ),
  )
  expect(codes).toEqual(['role-missing', 'roster-unknown', 'roster-unknown', 'staff-unknown'])
  const { body: theirs } = await rostering.ask(listRosters, 'other')
  expect(theirs.rosters).toEqual([])
})

test('without a duty by law that is registered and in force nothing begins', async () => {
  await rostering.register('other', [{ ...owner, department: 'district-civil-affairs' }])
  const begin = () => rostering.handIn('other', [child(0)])
  expect((await begin()).body.code).toBe('no-statutory-basis')
  const theirs = { department: 'district-civil-affairs' }
  await registered(rostering.table, { ...theirs, until: '2026-01-01T00:00:00Z' })
  expect((await begin()).body.code).toBe('no-statutory-basis')
  await registered(rostering.table, { ...theirs, item: 'residence-proof' })
  const pledge = await rostering.ask(makeRoster, 'other', {
    body: { key: 'B'.repeat(22), item: 'residence-proof', label: 'x', rows: 1, chunks: 1 },
  })
  expect(pledge.body.code).toBe('item-not-by-check')
  await registered(rostering.table, theirs)
  const made = await begin()
  expect(made.status).toBe(200)
  await registered(rostering.table, { ...theirs, until: '2026-01-01T00:00:00Z' })
  const ended = await rostering.run('other', made.body.reference)
  expect(ended.body.code).toBe('no-statutory-basis')
})

test('what may be checked is told with its law', async () => {
  const { body } = await rostering.ask(getRosterItems, 'owner')
  expect(body.items).toMatchObject([
    {
      item: 'vaccination-check',
      receivers: ['区卫生健康局'],
      basis: [{ law: '中华人民共和国疫苗管理法', article: '第四十八条' }],
    },
  ])
})

async function sealedOf(reference: string) {
  const { body } = await rostering.ask(getRoster, 'owner', { params: { reference } })
  const stored = await rostering.table.get({ pk: `ROSTER#${reference}`, sk: 'ROSTER' })
  const record = toRosterRecord(stored ?? {})
  if (!record.run || !record.recordKey) throw new Error('it was not run')
  const { parts } = rostering
  const session = await parts.findSession(record.run.seal.session)
  const key = await parts.unwrapRecordKey(record.session, record.recordKey, record)
  const commitments = [...record.commitments.values()]
  return { body, sealed: receiptOf(session, record.run.seal), key, commitments }
}

test('only the sealed roster opens the right to ask, for its own parts, while it is in force', async () => {
  const { body } = await rostering.handIn('owner', roster.slice(0, 3))
  await rostering.run('owner', body.reference)
  const other = await rostering.handIn('owner', roster.slice(3, 6))
  await rostering.run('owner', other.body.reference)
  const { sealed, key, commitments } = await sealedOf(body.reference)
  const foreign = await sealedOf(other.body.reference)
  const { now } = world.clock
  const [head = '', payload = '', signature = ''] = sealed.split('.')
  const wider = Buffer.from(payload, 'base64url')
    .toString()
    .replace('district-health', 'district-police')
  const forged = `${head}.${Buffer.from(wider).toString('base64url')}.${signature}`
  const day = 86_400_000
  const tried = await Promise.all([
    openRosterRight(forged, world.keys, commitments, key, now),
    openRosterRight(sealed, world.keys, foreign.commitments, key, now),
    openRosterRight(sealed, world.keys, [...commitments, 'x'], key, now),
    openRosterRight(sealed, world.keys, commitments, key, now + 31 * day),
    openRosterRight('', world.keys, commitments, key, now),
  ])
  expect(tried).toEqual([undefined, undefined, undefined, undefined, undefined])
  const right = await openRosterRight(sealed, world.keys, commitments, key, now)
  const rows = roster.slice(0, 3)
  expect(right?.personsIn(0, rows)).toEqual(rows)
  expect(right?.personsIn(0, [...rows.slice(0, 2), child(99)])).toEqual([])
  expect([right?.covers('district-health'), right?.covers('district-police')]).toEqual([
    true,
    false,
  ])
  expect(await openReceipt(sealed, world.keys)).toMatchObject({
    statement: { kind: 'roster', law: '中华人民共和国疫苗管理法', rows: 3 },
  })
})

test('parts that were swapped in the table are not asked about', async () => {
  const one = await rostering.handIn('owner', roster.slice(0, 3))
  const other = await rostering.handIn('owner', roster.slice(3, 6))
  const { table } = rostering
  const from = await table.get(rosterRowsKey(other.body.reference, 0))
  const to = await table.get(rosterRowsKey(one.body.reference, 0))
  if (!from || !to) throw new Error('the parts are there')
  await table.put({ ...from, pk: to.pk as never, sk: to.sk as never })
  const { body } = await rostering.run('owner', one.body.reference)
  expect(body.code).toBe('internal')
})

test('once the list is too old nobody is confirmed by it', async () => {
  const { body } = await rostering.handIn('owner', roster.slice(0, 3))
  const { now } = world.clock
  world.clock.now += 8 * 86_400_000
  try {
    const done = await rostering.run('owner', body.reference)
    expect(done.body.run.counts).toEqual({ yes: 0, no: 0, unknown: 3 })
  } finally {
    world.clock.now = now
  }
})

test('erased, it is gone for its owner, and the table holds nobody in clear', async () => {
  const { body } = await rostering.handIn('owner', roster.slice(0, 3), { label: '实验小学一年级' })
  await rostering.run('owner', body.reference)
  const everything = (await dump(world)).join('\n')
  const traces = roster.slice(0, 3).flatMap(({ name, idNumber }) => {
    const hash = createHash('sha256').update(idNumber)
    return [name, idNumber, hash.copy().digest('hex'), hash.digest('base64url')]
  })
  expect([...traces, '实验小学'].filter((trace) => everything.includes(trace))).toEqual([])
  expect(world.logged.join('\n')).not.toMatch(/学生|68130220/)
  const { reference } = body
  expect(
    (await rostering.ask(eraseRoster, 'owner', { params: { reference }, body: {} })).status,
  ).toBe(200)
  expect((await rostering.exceptions('owner', reference)).body.code).toBe('roster-unknown')
  const { body: left } = await rostering.ask(listRosters, 'owner')
  expect(left.rosters.map((one: { reference: string }) => one.reference)).not.toContain(reference)
  const late = { params: { reference }, body: { chunk: 0, rows: [child(0)] } }
  expect((await rostering.ask(putRosterRows, 'owner', late)).body.code).toBe('roster-unknown')
})
