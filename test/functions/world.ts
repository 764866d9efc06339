import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { type AwsCall, awsCaller } from '../../functions/aws/caller.ts'
import { itemFinder } from '../../functions/catalogue/items.ts'
import { publishItem } from '../../functions/catalogue/publish-item.ts'
import type { Askers } from '../../functions/data-check/ask-chain.ts'
import { checkBeginner } from '../../functions/data-check/begin-check.ts'
import { checkDisputer } from '../../functions/data-check/dispute.ts'
import {
  checkFinder,
  checkReader,
  consentWithdrawer,
} from '../../functions/data-check/find-check.ts'
import { checkMaker } from '../../functions/data-check/make-check.ts'
import { registerSource, sourceFinder } from '../../functions/data-check/sources.ts'
import { type Handler, route, serve } from '../../functions/http/serve.ts'
import { tokenChecker } from '../../functions/identity/check-token.ts'
import { registerSite } from '../../functions/identity/register-site.ts'
import { siteFinder } from '../../functions/identity/sites.ts'
import { typedIdentityKey } from '../../functions/identity/typed-identity-key.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { publicKeyFinder } from '../../functions/kms/public-key.ts'
import { pledgeFinder } from '../../functions/pledge/find-pledge.ts'
import { pledgeMaker } from '../../functions/pledge/make-pledge.ts'
import { pledgeRecorder, pledgeSeeker } from '../../functions/pledge/record-pledge.ts'
import { sealKeyFinder } from '../../functions/seal/seal-keys.ts'
import { blindIndex, startSession } from '../../functions/seal/session.ts'
import { sessionKeeper } from '../../functions/seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../../functions/seal/session-record.ts'
import { recordKeyUnwrapper } from '../../functions/seal/unwrap-record-key.ts'
import { publishedFinder } from '../../functions/table/find-published.ts'
import { openTable } from '../../functions/table/table.ts'
import { recordsLister } from '../../functions/verify/list-records.ts'
import { pledgeReader } from '../../functions/verify/read-pledge.ts'
import { receiptVerifier } from '../../functions/verify/verify-receipt.ts'
import { type AwsEndpoint, startAwsEndpoint } from '../../infra/local/aws/endpoint.ts'
import {
  disputeCheck,
  findCheck,
  makeCheck,
  readCheck,
  withdrawConsent,
} from '../../shared/api/data-check.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { findPledge, makePledge, readPledge } from '../../shared/api/pledge.ts'
import { listRecords } from '../../shared/api/records.ts'
import { verifyReceiptOnline } from '../../shared/api/verify.ts'
import { exampleItems } from '../../shared/catalogue/items/index.ts'
import { citizenTokenType, siteTokenType } from '../../shared/identity/citizen-token.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import { ACCOUNT, key, principal, REGION, TABLE, table as tableSpec } from '../infra/aws/scene.ts'

export const AUDIENCE = 'urn:jianzheng:test'
export const ORIGIN = 'https://school.example'
export const SITE = 'demo-school'

/** A person who does not exist: the number of the standard's own example. */
export const parent = { name: '陈静', idNumber: '11010519491231002X' }

const residence = exampleItems.find((item) => item.id === 'residence-proof')
if (residence?.disposition !== 'pledge') throw new Error('residence-proof is a pledge')
export const residenceItem = residence

/** A machine of its own: engine, KMS, one registered site, the example items; a clock to turn. */
export interface World {
  readonly aws: AwsEndpoint
  readonly clock: { now: number }
  readonly dynamodb: AwsCall
  readonly kms: AwsCall
  readonly keys: KeySet
  /** What the functions logged, a line each. */
  readonly logged: string[]
  /** The functions of a fresh instance each, as their `lambda.ts` wires them. */
  pledging(calls?: { dynamodb?: AwsCall; kms?: AwsCall }): Handler
  verifying(): Handler
  /** @param askers how the sources answer; the real ones have tests of their own */
  checking(askers: Partial<Askers>): Handler
  citizenToken(claims?: object, header?: object, key?: KeyObject): string
  siteToken(claims?: object): string
  registerSource(source: object): Promise<unknown>
  publish(item: object, notice?: number): Promise<unknown>
  stop(): Promise<void>
}

export const siteKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
/** Nothing reads the stream here, and the engine keeps every record of it, ever more slowly. */
const { StreamSpecification: _, ...withoutStream } = tableSpec.definition

const everything = { Effect: 'Allow', Action: '*', Resource: '*' } as const

export async function startWorld(): Promise<World> {
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  const aws = await startAwsEndpoint({
    account: ACCOUNT,
    region: REGION,
    principals: [principal('tester', everything)],
    keys: [
      key('Seal', 'ECC_NIST_P256', 'SIGN_VERIFY'),
      key('Wrapping', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT'),
      key('Index', 'HMAC_256', 'GENERATE_VERIFY_MAC'),
      key('Identity', 'ECC_NIST_P256', 'SIGN_VERIFY'),
      key('Document', 'ECC_NIST_P256', 'SIGN_VERIFY'),
    ],
    tables: [{ ...tableSpec, definition: withoutStream }],
    data,
  })
  const { accessKeyId, secretAccessKey } = principal('tester')
  const settings = { region: REGION, accessKeyId, secretAccessKey, endpointUrl: aws.url }
  const dynamodb = awsCaller('dynamodb', settings)
  const table = openTable(dynamodb, TABLE)
  const callKms = awsCaller('kms', settings)
  const kms = openKms(callKms)
  const clock = { now: Date.parse('2026-09-15T08:00:00Z') }
  const { x, y } = siteKeys.publicKey.export({ format: 'jwk' })
  const site = { id: SITE, tenant: 'yunxi', name: 'School', origins: [ORIGIN] }
  await registerSite(table, { ...site, keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'site-1' }] })
  const publish = (item: object, notice = 0) => publishItem(table, item, notice, clock.now)
  for (const item of exampleItems) await publish(item)
  const findSealKey = sealKeyFinder(kms)
  const keys = { keys: [await findSealKey('seal')] }
  const identityKey = typedIdentityKey(publicKeyFinder(kms), 'identity')

  const sessionKeys = {
    sealKeyId: 'seal',
    wrappingKeyId: 'wrapping',
    indexKeyId: 'index',
    kinds: ['pledge'],
    sealKey: () => findSealKey('seal'),
  }

  const logged: string[] = []
  const log = (line: object) => {
    logged.push(JSON.stringify(line))
    if (logged.length > 1000) logged.shift()
  }

  function pledging(calls: { dynamodb?: AwsCall; kms?: AwsCall } = {}): Handler {
    const ours = openTable(calls.dynamodb ?? dynamodb, TABLE)
    const sealing = calls.kms ? openKms(calls.kms) : kms
    const session = sessionKeeper(
      async (now) => {
        const started = await startSession(sealing, sessionKeys, now)
        await recordSession(ours, started)
        return started
      },
      (error) => log({ error: String(error) }),
    )
    const records = { table: ours, session, findSession: sessionFinder(ours) }
    const asked = {
      clock: () => clock.now,
      checkToken: tokenChecker(siteFinder(ours, 60), AUDIENCE, identityKey).citizen,
    }
    const make = pledgeMaker({
      ...asked,
      findItem: itemFinder(ours, 60),
      record: pledgeRecorder(records),
    })
    const find = pledgeFinder({ ...asked, standing: pledgeSeeker(records) })
    return serve([route(makePledge, make), route(findPledge, find)], log)
  }

  function checking(askers: Partial<Askers>): Handler {
    const session = sessionKeeper(
      async (now) => {
        const kinds = ['consent', 'notice', 'check', 'question']
        const started = await startSession(kms, { ...sessionKeys, kinds }, now)
        await recordSession(table, started)
        return started
      },
      (error) => log({ error: String(error) }),
    )
    const findSession = sessionFinder(table)
    const tokens = tokenChecker(siteFinder(table, 60), AUDIENCE, identityKey)
    const parts = {
      clock: () => clock.now,
      table,
      session,
      askers: { api: knowsNothing, list: knowsNothing, letter: knowsNothing, ...askers },
      findSource: sourceFinder(table, 0),
      findItem: itemFinder(table, 0),
      findSession,
      unwrapRecordKey: recordKeyUnwrapper(kms, 'wrapping', findSession),
      keySet: async () => keys,
      checkCitizen: tokens.citizen,
      checkSite: tokens.site,
    }
    const make = checkMaker({ ...parts, checkToken: tokens.citizen, begin: checkBeginner(parts) })
    return serve(
      [
        route(makeCheck, make),
        route(findCheck, checkFinder(parts)),
        route(readCheck, checkReader(parts)),
        route(disputeCheck, checkDisputer(parts)),
        route(withdrawConsent, consentWithdrawer(parts)),
      ],
      log,
    )
  }

  function verifying(): Handler {
    const tokens = tokenChecker(siteFinder(table, 60), AUDIENCE, identityKey)
    const findSession = sessionFinder(table)
    return serve(
      [
        route(
          readPledge,
          pledgeReader({
            clock: () => clock.now,
            table,
            checkCitizen: tokens.citizen,
            checkSite: tokens.site,
            findSession,
            unwrapRecordKey: recordKeyUnwrapper(kms, 'wrapping', findSession),
          }),
        ),
        route(
          verifyReceiptOnline,
          receiptVerifier({
            clock: () => clock.now,
            table,
            checkSite: tokens.site,
            keySet: async () => keys,
          }),
        ),
        route(
          listRecords,
          recordsLister({
            clock: () => clock.now,
            table,
            checkCitizen: tokens.citizen,
            session: async () => ({ blind: await blindIndex(kms, 'index') }),
            findVersion: publishedFinder(table),
          }),
        ),
      ],
      log,
    )
  }

  const seconds = () => Math.floor(clock.now / 1000)
  const timed = () => ({ aud: AUDIENCE, iat: seconds(), exp: seconds() + 300, jti: randomUUID() })

  return {
    aws,
    clock,
    dynamodb,
    kms: callKms,
    keys,
    logged,
    pledging,
    verifying,
    checking,
    registerSource: (source) => registerSource(table, source),
    publish,
    citizenToken: (claims = {}, header = {}, signer = siteKeys.privateKey) =>
      jwt(
        { alg: 'ES256', typ: citizenTokenType, kid: 'site-1', ...header },
        {
          iss: SITE,
          ...timed(),
          item: 'residence-proof',
          case: 'YX2026-000001',
          person: parent,
          assurance: 'real-name',
          ...claims,
        },
        signer,
      ),
    siteToken: (claims = {}) =>
      jwt(
        { alg: 'ES256', typ: siteTokenType, kid: 'site-1' },
        { iss: SITE, sub: SITE, ...timed(), ...claims },
        siteKeys.privateKey,
      ),
    async stop() {
      await aws.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

const knowsNothing = async () => ({ outcome: 'unknown' }) as const

export function jwt(header: object, claims: object, signer: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const input = `${part(header)}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(input), { key: signer, dsaEncoding: 'ieee-p1363' })
  return `${input}.${signature.toString('base64url')}`
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what an endpoint answers is what the tests look at
  readonly body: any
  readonly text: string
}

export interface Asked {
  readonly params?: Record<string, string>
  readonly query?: Record<string, string>
  readonly headers?: Record<string, string>
  readonly body?: string | object
}

/** An event of payload format 2.0, as API Gateway makes it. */
export function eventOf(endpoint: Endpoint, request: Asked): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: `${endpoint.method} ${endpoint.path}`,
    headers: { 'content-type': 'application/json', ...request.headers },
    ...(request.params && { pathParameters: request.params }),
    ...(request.query && { queryStringParameters: request.query }),
    ...(request.body !== undefined && {
      body: typeof request.body === 'string' ? request.body : JSON.stringify(request.body),
    }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2
}

/** Calls a handler as API Gateway would. */
export async function call(handler: Handler, endpoint: Endpoint, request: Asked): Promise<Answer> {
  const response = await handler(eventOf(endpoint, request), { awsRequestId: 'test' })
  const text = response.body ?? ''
  return { status: response.statusCode ?? 0, text, body: text ? JSON.parse(text) : undefined }
}
