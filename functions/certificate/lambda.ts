import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import {
  findCertificate,
  getDocument,
  getStatusList,
  openCertificateOnline,
  orderCertificate,
  readCertificate,
  submitRequest,
  withdrawRequest,
} from '../../shared/api/certificate.ts'
import {
  approveTogether,
  decideRequest,
  getRequest,
  listRequests,
} from '../../shared/api/certificate-desk.ts'
import { readRecord } from '../../shared/data-check/read-record.ts'
import type { RecordSource } from '../../shared/data-check/source.ts'
import { statusListKind } from '../../shared/seal/format.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { itemFinder } from '../catalogue/items.ts'
import { interfaceAsker } from '../data-check/api/ask-api.ts'
import { openRight } from '../data-check/right.ts'
import { sourceFinder } from '../data-check/sources.ts'
import { staffFinder } from '../desk/who-is-asking.ts'
import { egress } from '../egress/egress.ts'
import { route, serve } from '../http/serve.ts'
import { tokenChecker } from '../identity/check-token.ts'
import { siteFinder } from '../identity/sites.ts'
import { typedIdentityKey } from '../identity/typed-identity-key.ts'
import { openKms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { opening } from '../seal/opening.ts'
import { ownSession } from '../seal/own-session.ts'
import { publishedFinder } from '../table/find-published.ts'
import { openTable } from '../table/table.ts'
import { togetherApprover } from './approve-together.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { requestDecider, requestGetter } from './decide-request.ts'
import { documentMaker } from './document.ts'
import { documentGetter } from './get-document.ts'
import { requestsLister } from './list-requests.ts'
import { certificateOpener } from './open-online.ts'
import { certificateOrderer } from './order-certificate.ts'
import { certificateFinder, certificateReader } from './own-request.ts'
import { statusListGetter } from './status-lists.ts'
import { requestSubmitter, requestWithdrawer } from './submit-request.ts'
import { sweep } from './sweep.ts'

const environment = process.env
const settings = awsSettings(environment)
const cacheSeconds = Number(required(environment, 'CACHE_SECONDS'))
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const session = ownSession(environment, kms, table, [
  'consent',
  'notice',
  'question',
  'certificate-step',
  'certificate',
  statusListKind,
])

const tokens = tokenChecker(
  siteFinder(table, cacheSeconds),
  required(environment, 'AUDIENCE'),
  typedIdentityKey(publicKeyFinder(kms), required(environment, 'IDENTITY_KEY_ID')),
)

const [documentKeyId = ''] = required(environment, 'DOCUMENT_KEY_ID').split(' ')

const parts: CertificateParts = {
  clock: Date.now,
  table,
  session,
  findItem: itemFinder(table, cacheSeconds),
  findVersion: publishedFinder(table),
  findSource: sourceFinder(table, cacheSeconds),
  ...opening(environment, kms, table),
  checkCitizen: tokens.citizen,
  checkSite: tokens.site,
  whoIsAsking: staffFinder(table),
  openRight,
  askRecord: interfaceAsker(
    { session, send: egress({ allowPrivate: environment.PRIVATE_EGRESS === 'allow' }) },
    (document, source: RecordSource, { about }, now) =>
      readRecord(document, source.response, about.idNumber, now),
  ),
  // Its font lies beside the bundle.
  document: documentMaker({
    kms,
    keyId: documentKeyId,
    table,
    font: new URL('./certificate-font.ttf', import.meta.url),
    clock: Date.now,
  }),
}

const routes = serve([
  route(orderCertificate, certificateOrderer(parts)),
  route(findCertificate, certificateFinder(parts)),
  route(readCertificate, certificateReader(parts)),
  route(submitRequest, requestSubmitter(parts)),
  route(withdrawRequest, requestWithdrawer(parts)),
  route(getDocument, documentGetter(parts)),
  route(openCertificateOnline, certificateOpener(parts)),
  route(getStatusList, statusListGetter(parts)),
  route(listRequests, requestsLister(parts)),
  route(getRequest, requestGetter(parts)),
  route(decideRequest, requestDecider(parts)),
  route(approveTogether, togetherApprover(parts)),
])

/**
 * Serves the routes, and finishes what broke off when a schedule invokes it with `{"sweep":true}`.
 *
 * @throws Error when a sweep could not finish something, so that the alarm goes off
 */
export async function handler(
  event: APIGatewayProxyEventV2 | { readonly sweep: true },
  context: Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>,
): Promise<unknown> {
  if (!('sweep' in event)) return routes(event, context)
  const { settled, left } = await sweep(parts, () => context.getRemainingTimeInMillis())
  if (left > 0) throw new Error(`${left} certificates are left unfinished, ${settled} were settled`)
  return { settled }
}
