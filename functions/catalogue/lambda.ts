import { getItem, getWording } from '../../shared/api/catalogue.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { openTable } from '../table/table.ts'
import { itemGetter } from './get-item.ts'
import { wordingGetter } from './get-wording.ts'
import { itemFinder } from './items.ts'

const table = openTable(
  awsCaller('dynamodb', awsSettings(process.env)),
  required(process.env, 'TABLE_NAME'),
)
// The CDN in front of it keeps answers already; remembering here too would add their ages up.
const findItem = itemFinder(table, 0)

export const handler = serve([
  route(getItem, itemGetter(findItem, Date.now)),
  route(getWording, wordingGetter(table)),
])
