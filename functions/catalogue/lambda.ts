import { readFileSync } from 'node:fs'
import { getItem, getScript, getWording } from '../../shared/api/catalogue.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { openTable } from '../table/table.ts'
import { itemGetter } from './get-item.ts'
import { scriptGetter } from './get-script.ts'
import { wordingGetter } from './get-wording.ts'
import { itemFinder } from './items.ts'

const table = openTable(
  awsCaller('dynamodb', awsSettings(process.env)),
  required(process.env, 'TABLE_NAME'),
)
// The CDN in front of it keeps answers already; remembering here too would add their ages up.
const findItem = itemFinder(table, 0)

/** Lies beside the bundle. */
const script = readFileSync(new URL('./jz.js', import.meta.url), 'utf8')

export const handler = serve([
  route(getItem, itemGetter(findItem, Date.now)),
  route(getScript, scriptGetter(findItem, script, Date.now)),
  route(getWording, wordingGetter(table)),
])
