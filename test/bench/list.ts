import { awsCaller } from '../../functions/aws/caller.ts'
import { bringList } from '../../functions/list/bring-list.ts'
import { factWriter } from '../../functions/list/fact-writer.ts'
import type { Attributes } from '../../functions/table/attributes.ts'
import { openTable } from '../../functions/table/table.ts'
import { startWorld } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'
import { listFile, listSource } from './list-file.ts'

const rounds = 4
const linesEach = Number(process.env.LIST_LINES ?? 10_000)

/** Reading, judging and writing a list, beside writing the same records with nothing else to do. */
export async function list(): Promise<Line[]> {
  const world = await startWorld()
  try {
    const { accessKeyId, secretAccessKey } = principal('tester')
    const credentials = { region: REGION, accessKeyId, secretAccessKey }
    const table = openTable(
      awsCaller('dynamodb', { ...credentials, endpointUrl: world.aws.engineUrl }),
      TABLE,
    )
    const ours: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round++) {
      const kept: Attributes[] = []
      const keeping = async (records: readonly Attributes[]) => void kept.push(...records)
      const shelf = { generation: `r${round}`, secret: Buffer.alloc(32, round), ttl: 2_000_000_000 }
      await bringList(
        listSource,
        listFile(linesEach),
        { ...shelf, table: { putAll: keeping } },
        async () => {},
      )
      const fresh = { ...shelf, generation: `s${round}`, table }
      const measureBare = async () => {
        const writer = factWriter(table)
        for (const record of kept) await writer.write(record)
        await writer.end()
      }
      const measureOurs = async () => {
        await bringList(listSource, listFile(linesEach), fresh, async () => {})
      }
      // In turn: whoever comes second meets a warmer engine and a larger table.
      const isBareFirst = round % 2 === 0
      if (isBareFirst) bare.push(await perSecond(measureBare))
      ours.push(await perSecond(measureOurs))
      if (!isBareFirst) bare.push(await perSecond(measureBare))
    }
    return [
      { name: 'lines of a list imported', value: median(ours), unit: '/s' },
      { name: 'the same records by bare BatchWriteItem', value: median(bare), unit: '/s' },
      {
        name: 'lines imported / bare BatchWriteItem',
        value: median(ours.map((value, at) => value / (bare[at] ?? Number.NaN))),
        unit: '×',
        goal: { atLeast: 0.7 },
      },
    ]
  } finally {
    await world.stop()
  }
}

async function perSecond(act: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await act()
  return linesEach / ((performance.now() - started) / 1000)
}
