import { getChallenge, getSite, typeIdentity } from '../../shared/api/identity.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { itemFinder } from '../catalogue/items.ts'
import { route, serve } from '../http/serve.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { openTable } from '../table/table.ts'
import { personCounter } from './count-person.ts'
import { derivedSecrets } from './derived-secrets.ts'
import { challengeGetter } from './get-challenge.ts'
import { siteGetter } from './get-site.ts'
import { proofOfWork } from './proof-of-work.ts'
import { identitySigner } from './sign-identity.ts'
import { siteFinder } from './sites.ts'
import { identityTyper } from './type-identity.ts'

const environment = process.env
const settings = awsSettings(environment)
const cacheSeconds = Number(required(environment, 'CACHE_SECONDS'))
const keyId = required(environment, 'IDENTITY_KEY_ID')
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const secret = derivedSecrets(kms, required(environment, 'INDEX_KEY_ID'))
const findKey = publicKeyFinder(kms)
const findSite = siteFinder(table, cacheSeconds)
const work = proofOfWork(secret)

export const handler = serve([
  // The CDN in front of it keeps answers already; remembering here too would add their ages up.
  route(getSite, siteGetter(siteFinder(table, 0))),
  route(getChallenge, challengeGetter(findSite, work, Date.now)),
  route(
    typeIdentity,
    identityTyper({
      clock: Date.now,
      work,
      findSite,
      findItem: itemFinder(table, cacheSeconds),
      count: personCounter(table, () => secret('typed identities a day v1')),
      sign: identitySigner(kms, keyId, () => findKey(keyId), required(environment, 'AUDIENCE')),
    }),
  ),
])
