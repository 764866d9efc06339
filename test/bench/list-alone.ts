import { awsCaller } from '../../functions/aws/caller.ts'
import { bringList } from '../../functions/list/bring-list.ts'
import { openTable } from '../../functions/table/table.ts'
import { listFile, listSource } from './list-file.ts'
import { ownPeak } from './own-peak.ts'

/**
 * A process that does nothing but take one list, `list-alone.ts <endpoint> <lines>`, and prints its own peak
 * of resident memory in KB.
 */
const [endpointUrl = '', lines = ''] = process.argv.slice(2)
const settings = { region: 'us-east-1', accessKeyId: 'a', secretAccessKey: 'b', endpointUrl }
const shelf = {
  table: openTable(awsCaller('dynamodb', settings), 'Records'),
  generation: 'alone',
  secret: Buffer.alloc(32, 1),
  ttl: 2_000_000_000,
}
const { persons } = await bringList(listSource, listFile(Number(lines)), shelf, async () => {})
if (persons !== Number(lines)) throw new Error(`${persons} persons in ${lines} lines`)
process.stdout.write(`${ownPeak()}\n`)
