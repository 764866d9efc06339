import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { awsCaller } from '../../functions/aws/caller.ts'
import { derivedSecrets } from '../../functions/identity/derived-secrets.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { bringList } from '../../functions/list/bring-list.ts'
import { blindInFacts, factSecret } from '../../functions/table/fact-record.ts'
import { factKey, type Key } from '../../functions/table/keys.ts'
import { listAttributes } from '../../functions/table/list-record.ts'
import { openTable, type Table } from '../../functions/table/table.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { ISSUER, owner, registered, startRostering } from '../functions/roster/rostering.ts'
import { startWorld, type World } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'
import { listedRows, listFile, listSource } from './list-file.ts'

const rounds = 3
const persons = Number(process.env.ROSTER_ROWS ?? 30_000)
const generation = 'bench'
const source = { ...listSource, id: 'district-health-list' }
const { accessKeyId, secretAccessKey } = principal('tester')
const alone = fileURLToPath(new URL('roster-alone.ts', import.meta.url))
const run = promisify(execFile)

/** Handing in and checking a roster, beside reading the same facts by one GetItem each. */
export async function roster(): Promise<Line[]> {
  const world = await startWorld()
  try {
    // A list is asked for as long as it is fresh, and a request works for some seconds: both by the real clock.
    world.clock.now = Date.now()
    const settings = { region: REGION, accessKeyId, secretAccessKey }
    const dynamodb = awsCaller('dynamodb', { ...settings, endpointUrl: world.aws.engineUrl })
    const table = openTable(dynamodb, TABLE)
    const keys = await takeList(world, table)
    const clock = {
      get now() {
        return Date.now()
      },
    }
    const rostering = startRostering({ ...world, dynamodb, clock })
    await registered(table)
    await rostering.register('owner', [owner])
    const rows = listedRows(persons)

    const handingIn: number[] = []
    const checking: number[] = []
    const single: number[] = []
    const inFlight: number[] = []
    for (let round = 0; round < rounds; round++) {
      const measureOurs = async () => {
        let reference = ''
        handingIn.push(
          await seconds(async () => {
            const { status, body } = await rostering.handIn('owner', rows)
            if (status !== 200) throw new Error(`a part of the roster was answered ${status}`)
            reference = body.reference
          }),
        )
        checking.push(await seconds(() => check(rostering, reference)))
      }
      const measureSingle = async () => {
        single.push(await seconds(() => readEach(table, keys, 1)))
        inFlight.push(await seconds(() => readEach(table, keys, 8)))
      }
      // In turn: whoever comes second meets a warmer engine.
      const isSingleFirst = round % 2 === 0
      if (isSingleFirst) await measureSingle()
      await measureOurs()
      if (!isSingleFirst) await measureSingle()
    }
    const perSecond = (took: readonly number[]) => median(took.map((one) => persons / one))
    const over = (took: readonly number[]) =>
      median(took.map((one, at) => one / (checking[at] ?? Number.NaN)))
    const count = persons.toLocaleString('en')
    return [
      { name: 'persons of a roster checked', value: perSecond(checking), unit: '/s' },
      {
        name: 'their facts by one consistent GetItem each, one after the other',
        value: perSecond(single),
        unit: '/s',
      },
      { name: 'the same, 8 in flight', value: perSecond(inFlight), unit: '/s' },
      {
        name: 'persons checked / one GetItem each',
        value: over(single),
        unit: '×',
        goal: { atLeast: 3 },
      },
      { name: 'persons checked / one GetItem each, 8 in flight', value: over(inFlight), unit: '×' },
      { name: `handing in a roster of ${count}`, value: median(handingIn), unit: 's' },
      {
        name: `handing in and checking a roster of ${count}`,
        value: median(handingIn.map((took, at) => took + (checking[at] ?? Number.NaN))),
        unit: 's',
        goal: { atMost: 60 },
      },
      {
        name: `peak memory of the function, a roster of ${count}`,
        value: await peakMemory(world),
        unit: 'MB',
        goal: { atMost: 256 },
      },
    ]
  } finally {
    await world.stop()
  }
}

/** Has the list taken and in force. @returns where the fact about each person lies */
async function takeList(world: World, table: Table): Promise<Key[]> {
  const now = Date.now()
  const secret = await derivedSecrets(openKms(world.kms), 'index')(factSecret(source.id))
  const shelf = { table, generation, secret, ttl: 2_000_000_000 }
  await bringList(source, listFile(persons), shelf, async () => {})
  await world.registerSource(source)
  const at = toInstant(now)
  const inForce = { id: generation, asOf: at, importedAt: at, persons }
  await table.put(listAttributes({ source: source.id, inForce }))
  return listedRows(persons).map(({ idNumber }) =>
    factKey(source.id, generation, blindInFacts(secret, idNumber).toString('base64url')),
  )
}

/** Calls as the desk does, until the run has ended. */
async function check(
  rostering: ReturnType<typeof startRostering>,
  reference: string,
): Promise<void> {
  for (;;) {
    const { body } = await rostering.run('owner', reference)
    if (!body.run) throw new Error(`the check was answered ${JSON.stringify(body)}`)
    const { endedAt, checked, counts } = body.run
    if (!endedAt) continue
    if (checked - counts.unknown !== persons) throw new Error(`found ${JSON.stringify(counts)}`)
    return
  }
}

async function readEach(table: Table, keys: readonly Key[], inFlight: number): Promise<void> {
  let next = 0
  const work = async () => {
    for (let at = next++; at < keys.length; at = next++) {
      if (!(await table.get(keys[at] as Key))) throw new Error('a fact is missing')
    }
  }
  await Promise.all(Array.from({ length: inFlight }, work))
}

async function peakMemory({ aws }: World): Promise<number> {
  const env = {
    ...process.env,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL: aws.url,
    TABLE_NAME: TABLE,
    CACHE_SECONDS: '60',
    SEAL_KEY_ID: 'seal',
    WRAPPING_KEY_ID: 'wrapping',
    INDEX_KEY_ID: 'index',
  }
  const args = ['--import', 'tsx', alone, ISSUER, 'owner', `${persons}`]
  const { stdout } = await run(process.execPath, args, { env })
  return Number(stdout.trim().split('\n').at(-1)) / 1024
}

async function seconds(act: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await act()
  return (performance.now() - started) / 1000
}
