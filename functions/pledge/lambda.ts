import { findPledge, makePledge } from '../../shared/api/pledge.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { itemFinder } from '../catalogue/items.ts'
import { route, serve } from '../http/serve.ts'
import { tokenChecker } from '../identity/check-token.ts'
import { siteFinder } from '../identity/sites.ts'
import { typedIdentityKey } from '../identity/typed-identity-key.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { ownSession } from '../seal/own-session.ts'
import { sessionFinder } from '../seal/session-record.ts'
import { openTable } from '../table/table.ts'
import { pledgeFinder } from './find-pledge.ts'
import { pledgeMaker } from './make-pledge.ts'
import { pledgeRecorder, pledgeSeeker } from './record-pledge.ts'

const environment = process.env
const settings = awsSettings(environment)
const cacheSeconds = Number(required(environment, 'CACHE_SECONDS'))
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const session = ownSession(environment, kms, table, ['pledge'])

const tokens = tokenChecker(
  siteFinder(table, cacheSeconds),
  required(environment, 'AUDIENCE'),
  typedIdentityKey(publicKeyFinder(kms), required(environment, 'IDENTITY_KEY_ID')),
)

const records = { table, session, findSession: sessionFinder(table) }

export const handler = serve([
  route(
    makePledge,
    pledgeMaker({
      clock: Date.now,
      checkToken: tokens.citizen,
      findItem: itemFinder(table, cacheSeconds),
      record: pledgeRecorder(records),
    }),
  ),
  route(
    findPledge,
    pledgeFinder({
      clock: Date.now,
      checkToken: tokens.citizen,
      standing: pledgeSeeker(records),
    }),
  ),
])
