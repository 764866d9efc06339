import {
  disputeCheck,
  findCheck,
  makeCheck,
  readCheck,
  withdrawConsent,
} from '../../shared/api/data-check.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { itemFinder } from '../catalogue/items.ts'
import { egress } from '../egress/egress.ts'
import { logRequest, nameOf } from '../http/log.ts'
import { route, serve } from '../http/serve.ts'
import { tokenChecker } from '../identity/check-token.ts'
import { derivedSecrets } from '../identity/derived-secrets.ts'
import { siteFinder } from '../identity/sites.ts'
import { typedIdentityKey } from '../identity/typed-identity-key.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { sealKeyFinder, sealKeyring } from '../seal/seal-keys.ts'
import { startSession } from '../seal/session.ts'
import { sessionKeeper } from '../seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../seal/session-record.ts'
import { recordKeyUnwrapper } from '../seal/unwrap-record-key.ts'
import { remember } from '../table/remember.ts'
import { openTable } from '../table/table.ts'
import { apiAsker } from './api/ask-api.ts'
import type { Askers } from './ask-chain.ts'
import { checkBeginner } from './begin-check.ts'
import { checkDisputer } from './dispute.ts'
import { checkFinder, checkReader, consentWithdrawer } from './find-check.ts'
import { letterAsker } from './letter/ask-letter.ts'
import { listAsker } from './list/ask-list.ts'
import { checkMaker } from './make-check.ts'
import { sourceFinder } from './sources.ts'

const environment = process.env
const settings = awsSettings(environment)
const cacheSeconds = Number(required(environment, 'CACHE_SECONDS'))
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const wrappingKeyId = required(environment, 'WRAPPING_KEY_ID')
const sealKeyIds = required(environment, 'SEAL_KEY_ID').split(' ')
const [sealKeyId = ''] = sealKeyIds
const findSealKey = sealKeyFinder(kms)
const sealKeys = sealKeyring(kms, sealKeyIds)
// One object for an hour: verified delegations are remembered by it.
const keySet = remember(3600, async () => ({ keys: [...(await sealKeys())] }))
const findSession = sessionFinder(table)
const findItem = itemFinder(table, cacheSeconds)

const session = sessionKeeper(
  async (now) => {
    const keys = {
      sealKeyId,
      wrappingKeyId,
      indexKeyId: required(environment, 'INDEX_KEY_ID'),
      kinds: ['consent', 'notice', 'check', 'question'],
      sealKey: () => findSealKey(sealKeyId),
    }
    const started = await startSession(kms, keys, now)
    await recordSession(table, started)
    return started
  },
  (error) => logRequest({ requestId: 'none', endpoint: 'seal-session', error: nameOf(error) }),
)

const tokens = tokenChecker(
  siteFinder(table, cacheSeconds),
  required(environment, 'AUDIENCE'),
  typedIdentityKey(publicKeyFinder(kms), required(environment, 'IDENTITY_KEY_ID')),
)

const askers: Askers = {
  api: apiAsker({
    session,
    send: egress({ allowPrivate: environment.PRIVATE_EGRESS === 'allow' }),
  }),
  list: listAsker(table, derivedSecrets(kms, required(environment, 'INDEX_KEY_ID'))),
  letter: letterAsker(table),
}

const parts = {
  clock: Date.now,
  table,
  session,
  askers,
  findSource: sourceFinder(table, cacheSeconds),
  findItem,
  findSession,
  unwrapRecordKey: recordKeyUnwrapper(kms, wrappingKeyId, findSession),
  keySet: () => keySet('all'),
  checkCitizen: tokens.citizen,
  checkSite: tokens.site,
}

export const handler = serve([
  route(
    makeCheck,
    checkMaker({
      clock: Date.now,
      checkToken: tokens.citizen,
      findItem,
      begin: checkBeginner(parts),
    }),
  ),
  route(findCheck, checkFinder(parts)),
  route(readCheck, checkReader(parts)),
  route(disputeCheck, checkDisputer(parts)),
  route(withdrawConsent, consentWithdrawer(parts)),
])
