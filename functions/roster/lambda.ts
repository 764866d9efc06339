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
import { logRequest, nameOf } from '../http/log.ts'
import { route, serve } from '../http/serve.ts'
import { derivedSecrets } from '../identity/derived-secrets.ts'
import { openKms } from '../kms/kms.ts'
import { sealKeyFinder, sealKeyring } from '../seal/seal-keys.ts'
import { startSession } from '../seal/session.ts'
import { sessionKeeper } from '../seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../seal/session-record.ts'
import { recordKeyUnwrapper } from '../seal/unwrap-record-key.ts'
import { remember } from '../table/remember.ts'
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
const wrappingKeyId = required(environment, 'WRAPPING_KEY_ID')
const indexKeyId = required(environment, 'INDEX_KEY_ID')
const sealKeyIds = required(environment, 'SEAL_KEY_ID').split(' ')
const [sealKeyId = ''] = sealKeyIds
const findSealKey = sealKeyFinder(kms)
const sealKeys = sealKeyring(kms, sealKeyIds)
// One object for an hour: verified delegations are remembered by it.
const keySet = remember(3600, async () => ({ keys: [...(await sealKeys())] }))
const findSession = sessionFinder(table)

const session = sessionKeeper(
  async (now) => {
    const sealKey = () => findSealKey(sealKeyId)
    const keys = { sealKeyId, wrappingKeyId, indexKeyId, kinds: ['roster'], sealKey }
    const started = await startSession(kms, keys, now)
    await recordSession(table, started)
    return started
  },
  (error) => logRequest({ requestId: 'none', endpoint: 'seal-session', error: nameOf(error) }),
)

const parts: RosterParts = {
  clock: Date.now,
  table,
  whoIsAsking: staffFinder(table),
  findItem: itemFinder(table, cacheSeconds),
  findSource: sourceFinder(table, cacheSeconds),
  lookUp: listReader(table, derivedSecrets(kms, indexKeyId)),
  findSession,
  session,
  unwrapRecordKey: recordKeyUnwrapper(kms, wrappingKeyId, findSession),
  keySet: () => keySet('all'),
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
