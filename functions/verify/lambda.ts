import { readPledge } from '../../shared/api/pledge.ts'
import { listRecords } from '../../shared/api/records.ts'
import { getReceipt, readReceipt, verifyReceiptOnline } from '../../shared/api/verify.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { tokenChecker } from '../identity/check-token.ts'
import { siteFinder } from '../identity/sites.ts'
import { typedIdentityKey } from '../identity/typed-identity-key.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { opening } from '../seal/opening.ts'
import { blindIndex } from '../seal/session.ts'
import { publishedFinder } from '../table/find-published.ts'
import { remember } from '../table/remember.ts'
import { openTable } from '../table/table.ts'
import { receiptGetter } from './get-receipt.ts'
import { recordsLister } from './list-records.ts'
import { pledgeReader } from './read-pledge.ts'
import { receiptReader } from './read-receipt.ts'
import { receiptVerifier } from './verify-receipt.ts'

const environment = process.env
const settings = awsSettings(environment)
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const opens = opening(environment, kms, table)

const tokens = tokenChecker(
  siteFinder(table, Number(required(environment, 'CACHE_SECONDS'))),
  required(environment, 'AUDIENCE'),
  typedIdentityKey(publicKeyFinder(kms), required(environment, 'IDENTITY_KEY_ID')),
)

// It seals nothing, and so needs of a session only what finds a person.
const blind = remember(3600, (keyId) => blindIndex(kms, keyId))

const parts = {
  clock: Date.now,
  table,
  ...opens,
  checkCitizen: tokens.citizen,
  checkSite: tokens.site,
  session: async () => ({ blind: await blind(required(environment, 'INDEX_KEY_ID')) }),
  findVersion: publishedFinder(table),
}

export const handler = serve([
  route(readPledge, pledgeReader(parts)),
  route(verifyReceiptOnline, receiptVerifier(parts)),
  route(getReceipt, receiptGetter(table, opens.findSession)),
  route(listRecords, recordsLister(parts)),
  route(readReceipt, receiptReader(parts)),
])
