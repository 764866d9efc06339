import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { listSources, restoreSource } from '../../../shared/api/sources.ts'
import { registerSources } from '../data-check/checking.ts'
import { csv, type Department, department, type Listed, listed, rows } from '../list/listing.ts'
import { startWorld, type World } from '../world.ts'
import { type Desk, posting, startDesk } from './desk.ts'

let world: World
let desk: Desk
let health: Department
let list: Listed

beforeAll(async () => {
  world = await startWorld()
  await registerSources(world)
  desk = startDesk(world)
  const administrator = posting('district-health', 'yunxi', 'source-administrator')
  await desk.register('administrator', [administrator])
  await desk.register('elsewhere', [{ ...administrator, department: 'district-police' }])
  await desk.register('clerk', [posting('district-health')])
})
afterAll(() => world.stop())
beforeEach(async () => {
  health = await department()
  list = await listed(world, health)
})

const sources = async (subject: string) => (await desk.ask(listSources, subject)).body

const ours = async () =>
  (await sources('administrator')).sources.find(({ id }: { id: string }) => id === list.source.id)

const restore = (subject: string, importedAt: string, source = list.source.id) =>
  desk.ask(restoreSource, subject, { params: { source }, body: { importedAt } })

async function take(...answers: string[]) {
  world.clock.now += 1000
  health.serve(csv(...rows(...answers)))
  return list.import()
}

it('an administrator sees how their department is asked, and no key, address or person', async () => {
  const { sources: all } = await sources('administrator')
  expect(all).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'api', hosts: ['health.example'] }),
      expect.objectContaining({ kind: 'letter', dueDays: 14 }),
      expect.objectContaining({ kind: 'list', id: list.source.id, list: {} }),
    ]),
  )
  expect(JSON.stringify(all)).not.toMatch(/\/ask|P-256/)
})

it('sees a list that was taken, and the lines for which one was not', async () => {
  await take('是', '否')
  const good = await ours()
  expect(good.list).toMatchObject({ inForce: { persons: 2 }, run: { lines: 2 } })
  expect(good.list.answersUntil > good.list.inForce.asOf).toBe(true)
  await take('是', '也许')
  const bad = await ours()
  expect(bad.list.inForce).toEqual(good.list.inForce)
  expect(bad.list.run).toMatchObject({
    refused: 'bad-lines',
    badLines: [{ line: 3, reason: 'no-such-answer' }],
  })
})

it('takes a list back, once however often it is sent, and back again', async () => {
  await take('是')
  await take('否')
  const { inForce, previous } = (await ours()).list
  const first = await restore('administrator', previous.importedAt)
  const again = await restore('administrator', previous.importedAt)
  expect([first.status, again.status]).toEqual([200, 200])
  expect((await ours()).list).toMatchObject({ inForce: previous, previous: inForce })
  expect((await restore('administrator', inForce.importedAt)).body.list.inForce).toEqual(inForce)
})

it('takes back nothing that is not there, or too old', async () => {
  await take('是')
  const { inForce } = (await ours()).list
  const none = await restore('administrator', '2020-01-01T00:00:00Z')
  expect([none.status, none.body.code]).toEqual([409, 'list-not-restorable'])
  const then = world.clock.now
  world.clock.now += 400 * 86_400_000
  await take('否')
  expect((await restore('administrator', inForce.importedAt)).body.code).toBe('list-not-restorable')
  world.clock.now = then
})

it('shows and changes nothing for anybody else', async () => {
  await take('是')
  await take('否')
  const { inForce, previous } = (await ours()).list
  expect((await sources('clerk')).code).toBe('role-missing')
  expect((await sources('elsewhere')).sources).toEqual([])
  expect((await restore('clerk', previous.importedAt)).body.code).toBe('role-missing')
  expect((await restore('elsewhere', previous.importedAt)).body.code).toBe('source-unknown')
  expect((await ours()).list.inForce).toEqual(inForce)
})
