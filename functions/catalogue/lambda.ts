import { readFileSync } from 'node:fs'
import { getItem, getProofPage, getScript, getWording } from '../../shared/api/catalogue.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { siteFinder } from '../identity/sites.ts'
import { openTable } from '../table/table.ts'
import { itemGetter } from './get-item.ts'
import { proofPageGetter } from './get-proof-page.ts'
import { scriptGetter } from './get-script.ts'
import { wordingGetter } from './get-wording.ts'
import { inlineScript } from './inline-script.ts'
import { itemFinder } from './items.ts'

const table = openTable(
  awsCaller('dynamodb', awsSettings(process.env)),
  required(process.env, 'TABLE_NAME'),
)
// The CDN in front of it keeps answers already; remembering here too would add their ages up.
const findItem = itemFinder(table, 0)

/** Scripts that lie beside the bundle. */
const script = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const pageScript = inlineScript(script('./proof-page.js'))

export const handler = serve([
  route(getItem, itemGetter(findItem, Date.now)),
  route(getScript, scriptGetter(findItem, script('./jz.js'), Date.now)),
  route(getProofPage, proofPageGetter(siteFinder(table, 0), findItem, pageScript, Date.now)),
  route(getWording, wordingGetter(table)),
])
