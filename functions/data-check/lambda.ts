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
import { route, serve } from '../http/serve.ts'
import { tokenChecker } from '../identity/check-token.ts'
import { derivedSecrets } from '../identity/derived-secrets.ts'
import { siteFinder } from '../identity/sites.ts'
import { typedIdentityKey } from '../identity/typed-identity-key.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { opening } from '../seal/opening.ts'
import { ownSession } from '../seal/own-session.ts'
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
const findItem = itemFinder(table, cacheSeconds)
const session = ownSession(environment, kms, table, ['consent', 'notice', 'check', 'question'])

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
  ...opening(environment, kms, table),
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
