import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { apiAsker } from '../../../functions/data-check/api/ask-api.ts'
import type { Right } from '../../../functions/data-check/right.ts'
import { egress } from '../../../functions/egress/egress.ts'
import { openKms } from '../../../functions/kms/kms.ts'
import { sealKeyFinder } from '../../../functions/seal/seal-keys.ts'
import { type SealSession, startSession } from '../../../functions/seal/session.ts'
import type { QuestionClaims } from '../../../shared/data-check/question.ts'
import type { ApiSource } from '../../../shared/data-check/source.ts'
import { answerType } from '../../../shared/seal/format.ts'
import { type QuestionVerdict, verifyQuestion } from '../../../shared/verify/verify-question.ts'
import { listening } from '../egress/listening.ts'
import type { World } from '../world.ts'

export const child = { name: '林沐辰', idNumber: '681302202003090139' }
export const departmentKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A question as it arrived. */
export interface Received {
  readonly path: string
  readonly text: string
  readonly body: Record<string, string>
  readonly claims: QuestionClaims
}

/** A department's answer before it is signed. */
export const saying = (said: unknown, others: object = {}) =>
  JSON.stringify({ idNumber: child.idNumber, result: said, asOf: '2026-09-01', ...others })

export interface Signing {
  readonly question: string
  readonly header?: object
  readonly key?: KeyObject
}

/** The detached JWS of an answer. */
export function signAnswer(body: string, { question, header, key }: Signing): string {
  const part = (text: string) => Buffer.from(text).toString('base64url')
  const protectedHeader = { alg: 'ES256', typ: answerType, kid: 'health-1', question, ...header }
  const head = part(JSON.stringify(protectedHeader))
  const signer = { key: key ?? departmentKeys.privateKey, dsaEncoding: 'ieee-p1363' } as const
  const signature = sign('sha256', Buffer.from(`${head}.${part(body)}`), signer)
  return `${head}..${signature.toString('base64url')}`
}

/** Sends an answer that holds, or one that is signed otherwise. */
export function reply(
  response: ServerResponse,
  question: Received,
  body: string,
  signing: Partial<Signing> = {},
): void {
  const signature = signAnswer(body, { question: question.claims.question, ...signing })
  response.writeHead(200, { 'content-type': 'application/json', 'x-jws-signature': signature })
  response.end(body)
}

export interface Department {
  readonly source: ApiSource
  /** What arrived, each as the platform’s verified question; else why it is none. */
  readonly received: (Received | QuestionVerdict)[]
}

type Answering = (response: ServerResponse, question: Received, request: IncomingMessage) => unknown

/** A department on this machine that takes questions of the world’s platform only. */
export async function department(
  { keys, clock }: World,
  answer: Answering,
  changes: Partial<ApiSource> = {},
): Promise<Department> {
  const received: Department['received'] = []
  const { url, host } = await listening(async (request, response) => {
    const bytes = new Uint8Array(await buffer(request))
    const signature = request.headers['x-jws-signature']
    const claims = await verifyQuestion(signature, bytes, { keys, host, now: clock.now })
    if (typeof claims === 'string') {
      received.push(claims)
      return response.writeHead(401).end()
    }
    const text = Buffer.from(bytes).toString()
    const question = { path: request.url ?? '', text, body: JSON.parse(text), claims }
    received.push(question)
    return answer(response, question, request)
  })
  const { x = '', y = '' } = departmentKeys.publicKey.export({ format: 'jwk' })
  const source: ApiSource = {
    kind: 'api',
    id: 'district-health-register',
    tenant: 'yunxi',
    department: 'district-health',
    facts: ['vaccinated-by-programme'],
    url: `${url}/vaccination`,
    hosts: [host],
    keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'health-1' }],
    request: { sfzh: 'id-number', xm: 'name', what: 'fact', no: 'question' },
    response: {
      answer: '/result',
      yes: ['yes'],
      no: ['no'],
      idNumber: '/idNumber',
      asOf: '/asOf',
    },
    timeout: 3000,
    retries: 0,
    ...changes,
  }
  return { source, received }
}

/** What a consent of a parent for the child allows. */
export const right: Right = {
  reference: 'JZ-00000-00000-00000-00000',
  tenant: 'yunxi',
  item: 'vaccination-check',
  itemVersion: 1,
  fact: 'vaccinated-by-programme',
  about: child,
  covers: (department) => department === 'district-health',
}

/** A session of the data check's, from the world's KMS. */
export function askingSession({ kms, clock }: World, kinds = ['question']): Promise<SealSession> {
  const caller = openKms(kms)
  const findSealKey = sealKeyFinder(caller)
  const keys = {
    sealKeyId: 'seal',
    wrappingKeyId: 'wrapping',
    indexKeyId: 'index',
    kinds,
    sealKey: () => findSealKey('seal'),
  }
  return startSession(caller, keys, clock.now)
}

/** An asker of a fresh instance. */
export async function asking(world: World, { allowPrivate = true, kinds = ['question'] } = {}) {
  const session = await askingSession(world, kinds)
  const ask = apiAsker({ session: async () => session, send: egress({ allowPrivate }) })
  return (source: ApiSource, now = world.clock.now) => ask(source, right, now)
}
