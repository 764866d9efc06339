import {
  eraseRoster,
  getRoster,
  getRosterItems,
  listExceptions,
  listRosters,
  makeRoster,
  putRosterRows,
  runRoster,
} from '../../shared/api/roster.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { itemFinder } from '../catalogue/items.ts'
import { listReader } from '../data-check/list/look-up-list.ts'
import { sourceFinder } from '../data-check/sources.ts'
import { staffFinder } from '../desk/who-is-asking.ts'
import { route, serve } from '../http/serve.ts'
import { derivedSecrets } from '../identity/derived-secrets.ts'
import { openKms } from '../kms/kms.ts'
import { opening } from '../seal/opening.ts'
import { ownSession } from '../seal/own-session.ts'
import { openTable } from '../table/table.ts'
import { rosterEraser } from './erase-roster.ts'
import { exceptionsLister } from './list-exceptions.ts'
import { rosterMaker } from './make-roster.ts'
import type { RosterParts } from './open-roster.ts'
import { rowsPutter } from './put-rows.ts'
import { rosterGetter, rostersLister } from './read-rosters.ts'
import { rosterItemsGetter } from './roster-items.ts'
import { rosterRunner } from './run-roster.ts'

const environment = process.env
const settings = awsSettings(environment)
const cacheSeconds = Number(required(environment, 'CACHE_SECONDS'))
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const parts: RosterParts = {
  clock: Date.now,
  table,
  whoIsAsking: staffFinder(table),
  findItem: itemFinder(table, cacheSeconds),
  findSource: sourceFinder(table, cacheSeconds),
  lookUp: listReader(table, derivedSecrets(kms, required(environment, 'INDEX_KEY_ID'))),
  session: ownSession(environment, kms, table, ['roster']),
  ...opening(environment, kms, table),
}

export const handler = serve([
  route(getRosterItems, rosterItemsGetter(parts)),
  route(makeRoster, rosterMaker(parts)),
  route(putRosterRows, rowsPutter(parts)),
  route(runRoster, rosterRunner(parts)),
  route(listRosters, rostersLister(parts)),
  route(getRoster, rosterGetter(parts)),
  route(listExceptions, exceptionsLister(parts)),
  route(eraseRoster, rosterEraser(parts)),
])
