import { itemFinder } from '../../../functions/catalogue/items.ts'
import { togetherApprover } from '../../../functions/certificate/approve-together.ts'
import type { CertificateParts } from '../../../functions/certificate/certificate-parts.ts'
import { requestDecider, requestGetter } from '../../../functions/certificate/decide-request.ts'
import { documentGetter } from '../../../functions/certificate/get-document.ts'
import { requestsLister } from '../../../functions/certificate/list-requests.ts'
import { certificateOpener } from '../../../functions/certificate/open-online.ts'
import { certificateOrderer } from '../../../functions/certificate/order-certificate.ts'
import { certificateFinder, certificateReader } from '../../../functions/certificate/own-request.ts'
import { statusListGetter } from '../../../functions/certificate/status-lists.ts'
import {
  requestSubmitter,
  requestWithdrawer,
} from '../../../functions/certificate/submit-request.ts'
import { openRight } from '../../../functions/data-check/right.ts'
import { sourceFinder } from '../../../functions/data-check/sources.ts'
import { registerStaff } from '../../../functions/desk/register-staff.ts'
import { staffFinder } from '../../../functions/desk/who-is-asking.ts'
import { type Handler, route, serve } from '../../../functions/http/serve.ts'
import { tokenChecker } from '../../../functions/identity/check-token.ts'
import { siteFinder } from '../../../functions/identity/sites.ts'
import { typedIdentityKey } from '../../../functions/identity/typed-identity-key.ts'
import { openKms } from '../../../functions/kms/kms.ts'
import { publicKeyFinder } from '../../../functions/kms/public-key.ts'
import { sealKeyFinder } from '../../../functions/seal/seal-keys.ts'
import { blindIndex, startSession } from '../../../functions/seal/session.ts'
import { sessionKeeper } from '../../../functions/seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../../../functions/seal/session-record.ts'
import { recordKeyUnwrapper } from '../../../functions/seal/unwrap-record-key.ts'
import { publishedFinder } from '../../../functions/table/find-published.ts'
import { openTable } from '../../../functions/table/table.ts'
import {
  findCertificate,
  getDocument,
  getStatusList,
  openCertificateOnline,
  orderCertificate,
  readCertificate,
  submitRequest,
  withdrawRequest,
} from '../../../shared/api/certificate.ts'
import {
  approveTogether,
  decideRequest,
  getRequest,
  listRequests,
} from '../../../shared/api/certificate-desk.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import type { CertificateItem } from '../../../shared/catalogue/item.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import { hashWording } from '../../../shared/catalogue/wording-document.ts'
import { areaAt, type Level } from '../../../shared/certificate/area.ts'
import type { RecordSource } from '../../../shared/data-check/source.ts'
import { statusListKind } from '../../../shared/seal/format.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import {
  type Answer,
  type Asked,
  AUDIENCE,
  eventOf,
  ORIGIN,
  siteKeys,
  type World,
} from '../world.ts'

export const ISSUER = 'https://sso.example.gov.cn'
export const HOST = 'proofs.example'
export const item: CertificateItem = familyPlanningCertificate
export const village = '681302101201'

const { x, y } = siteKeys.publicKey.export({ format: 'jwk' })

/** How the family register would be asked; who answers is passed in. */
const register: RecordSource = {
  kind: 'record',
  id: 'district-health-family-register',
  tenant: 'yunxi',
  department: 'district-health',
  facts: ['family-record'],
  url: 'https://health.example/family',
  hosts: ['health.example'],
  keys: [{ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '', kid: 'health-1' }],
  request: { sfzh: 'id-number' },
  response: { members: { spouseName: '/s' }, idNumber: '/i', asOf: '/t' },
  timeout: 1000,
  retries: 0,
}

export const spouse = '李春生'

/** What the register knows of everybody here. */
export const known: CertificateParts['askRecord'] = async () => ({
  outcome: 'found',
  asOf: '2026-09-14T00:00:00Z',
  members: {
    spouseName: spouse,
    marriedOn: '2015-05-20',
    childrenCount: 1,
    address: '云溪镇云溪村三组十二号',
    village,
  },
})

export const unknown: CertificateParts['askRecord'] = async () => ({ outcome: 'unknown' })

/** What only the citizen can say. */
export const written = { phone: '13800000000', purpose: 'reward' }

/** The capability on the world's engine and KMS, with a citizen and members of staff who call it. */
export interface Certifying {
  readonly parts: CertificateParts
  ask(endpoint: Endpoint, asked: Asked, subject?: string): Promise<Answer>
  order(
    caseId: string,
    change?: { body?: object; claims?: object; origin?: string },
  ): Promise<Answer>
  send(caseId: string, reference: string, fields?: object, claims?: object): Promise<Answer>
  find(caseId: string, claims?: object): Promise<Answer>
  withdraw(caseId: string, reference: string): Promise<Answer>
  /** Registers somebody who decides at a level, in the area of that village. */
  approver(
    subject: string,
    level: Level,
    options?: { area?: string; idNumber?: string },
  ): Promise<void>
  look(subject: string, reference: string): Promise<Answer>
  decide(subject: string, reference: string, body: object): Promise<Answer>
  /** Approves what is seen now. */
  approve(subject: string, reference: string): Promise<Answer>
  /** Approves several on what the queue shows of them, or on what is passed in. */
  approveTogether(subject: string, requests: readonly object[]): Promise<Answer>
  list(subject: string, query?: Record<string, string>): Promise<Answer>
  /** A request that was sent, in a case of its own. */
  sent(caseId: string, fields?: object): Promise<string>
  /** A certificate that was issued, in a case of its own, by the three of `offices`. */
  issued(caseId: string): Promise<string>
}

export const offices = { village: 'v-clerk', town: 't-clerk', district: 'd-clerk' } as const

/** ID numbers of nobody, with the check characters the standard asks for: one for each account. */
const staffNumbers = [
  '68130219800101001X',
  '681302198001010028',
  '681302198001010036',
  '681302198001010044',
  '681302198001010052',
  '681302198001010060',
  '681302198001010079',
  '681302198001010087',
] as const

const numbers = new Map<string, string>()

function numberOf(subject: string): string {
  const number = numbers.get(subject) ?? staffNumbers[numbers.size]
  if (!number) throw new Error('more accounts than numbers')
  numbers.set(subject, number)
  return number
}

/**
 * @param replaced parts that are to fail, or to answer otherwise
 * @param item what is asked for, published before
 */
export async function startCertifying(
  world: World,
  replaced: Partial<CertificateParts> = {},
  item: CertificateItem = familyPlanningCertificate,
): Promise<Certifying> {
  const table = openTable(world.dynamodb, TABLE)
  const kms = openKms(world.kms)
  const findSession = sessionFinder(table)
  const findSealKey = sealKeyFinder(kms)
  await world.registerSource(register)
  const session = sessionKeeper(
    async (now) => {
      const kinds = [
        'consent',
        'notice',
        'question',
        'certificate-step',
        'certificate',
        statusListKind,
      ]
      const keys = { sealKeyId: 'seal', wrappingKeyId: 'wrapping', indexKeyId: 'index', kinds }
      const started = await startSession(kms, { ...keys, sealKey: () => findSealKey('seal') }, now)
      await recordSession(table, started)
      return started
    },
    () => undefined,
  )
  const identityKey = typedIdentityKey(publicKeyFinder(kms), 'identity')
  const tokens = tokenChecker(siteFinder(table, 60), AUDIENCE, identityKey)
  const parts: CertificateParts = {
    clock: () => world.clock.now,
    table,
    session,
    findItem: itemFinder(table, 0),
    findVersion: publishedFinder(table),
    findSource: sourceFinder(table, 0),
    findSession,
    unwrapRecordKey: recordKeyUnwrapper(kms, 'wrapping', findSession),
    keySet: async () => world.keys,
    checkCitizen: tokens.citizen,
    checkSite: tokens.site,
    whoIsAsking: staffFinder(table),
    openRight,
    askRecord: known,
    // Documents have tests of their own.
    document: {
      make: async ({ number }) => Buffer.from(`%PDF ${number}`),
      unprintable: async () => [],
    },
    ...replaced,
  }
  const handler = serving(parts, world)
  const ask: Certifying['ask'] = async (endpoint, asked, subject) => {
    const claims = subject && { iss: ISSUER, sub: subject }
    const event = Object.assign(eventOf(endpoint, asked), {
      requestContext: claims ? { authorizer: { jwt: { claims, scopes: null } } } : {},
    })
    const response = await handler(event, { awsRequestId: 'test' })
    const text = response.body ?? ''
    const isJson = text.startsWith('{')
    return { status: response.statusCode ?? 0, text, body: isJson ? JSON.parse(text) : undefined }
  }
  const bearing = (caseId: string, claims: object = {}, origin: string = ORIGIN) => {
    const token = world.citizenToken({ item: item.id, case: caseId, ...claims })
    return { headers: { authorization: `Bearer ${token}`, origin, 'x-jz-host': HOST } }
  }
  const shown = await hashWording({
    item: item.id,
    version: item.version,
    language: 'zh-Hans',
    text: item.wording['zh-Hans'],
  })
  const us: Certifying = {
    parts,
    ask,
    order: (caseId, { body, claims, origin } = {}) =>
      ask(orderCertificate, {
        ...bearing(caseId, claims, origin),
        body: {
          item: item.id,
          itemVersion: item.version,
          wording: shown,
          case: caseId,
          receivers: ['district-health'],
          ...body,
        },
      }),
    send: (caseId, reference, fields = written, claims) =>
      ask(submitRequest, { ...bearing(caseId, claims), params: { reference }, body: { fields } }),
    find: (caseId, claims) => ask(findCertificate, bearing(caseId, claims)),
    withdraw: (caseId, reference) =>
      ask(withdrawRequest, { ...bearing(caseId), params: { reference }, body: {} }),
    async approver(subject, level, { area = areaAt(village, level), idNumber } = {}) {
      const role = {
        role: 'approver',
        tenant: 'yunxi',
        department: item.agency,
        level,
        area,
      } as const
      const blind = () => blindIndex(kms, 'index')
      await registerStaff(
        table,
        { issuer: ISSUER, subject },
        { name: subject, staffNumber: `N-${subject}`, roles: [role] },
        { idNumber: idNumber ?? numberOf(subject), blind },
      )
    },
    look: (subject, reference) => ask(getRequest, { params: { reference } }, subject),
    decide: (subject, reference, body) =>
      ask(decideRequest, { params: { reference }, body }, subject),
    async approve(subject, reference) {
      const { seen } = (await us.look(subject, reference)).body
      return us.decide(subject, reference, { action: 'approve', seen })
    },
    approveTogether: (subject, requests) => ask(approveTogether, { body: { requests } }, subject),
    list: (subject, query) => ask(listRequests, query ? { query } : {}, subject),
    async sent(caseId, fields) {
      const { reference } = (await us.order(caseId)).body
      const sent = await us.send(caseId, reference, { ...written, ...fields })
      if (sent.body.state !== 'at-level') throw new Error(`not sent: ${sent.text}`)
      return reference
    },
    async issued(caseId) {
      const reference = await us.sent(caseId)
      for (const [level, subject] of Object.entries(offices)) {
        await us.approver(subject, level as Level)
        await us.approve(subject, reference)
      }
      return reference
    },
  }
  return us
}

function serving(parts: CertificateParts, world: World): Handler {
  return serve(
    [
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
    ],
    (line) => world.logged.push(JSON.stringify(line)),
  )
}
