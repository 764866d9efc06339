import type { AskSource } from '../../../functions/data-check/source-reply.ts'
import type { Handler } from '../../../functions/http/serve.ts'
import {
  disputeCheck,
  findCheck,
  makeCheck,
  readCheck,
  withdrawConsent,
} from '../../../shared/api/data-check.ts'
import { vaccinationCheck } from '../../../shared/catalogue/items/vaccination-check.ts'
import { hashWording } from '../../../shared/catalogue/wording-document.ts'
import type {
  ApiSource,
  LetterSource,
  ListSource,
  Source,
} from '../../../shared/data-check/source.ts'
import { type Answer, call, ORIGIN, parent, siteKeys, type World } from '../world.ts'

/** A child of nine, of the standard's own place and sequence. */
export const child = { name: '陈小禾', idNumber: '110105201706010029' }

const { x, y } = siteKeys.publicKey.export({ format: 'jwk' })

const common = {
  tenant: 'yunxi',
  department: 'district-health',
  facts: ['vaccinated-by-programme'],
}

export const registerOf: ApiSource = {
  ...common,
  kind: 'api',
  id: 'district-health-register',
  url: 'https://health.example/ask',
  hosts: ['health.example'],
  keys: [{ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '', kid: 'health-1' }],
  request: { sfzh: 'id-number' },
  response: { answer: '/a', yes: ['Y'], no: ['N'], idNumber: '/i', asOf: '/t' },
  timeout: 1000,
  retries: 0,
}

export const listOf: ListSource = {
  ...common,
  kind: 'list',
  id: 'district-health-list',
  url: 'https://health.example/list.csv',
  hosts: ['health.example'],
  encoding: 'utf-8',
  columns: { idNumber: '身份证号', answer: '是否按规定接种' },
  yes: ['是'],
  no: ['否'],
  freshDays: 7,
}

export const letterOf: LetterSource = {
  ...common,
  kind: 'letter',
  id: 'district-health-letter',
  dueDays: 14,
  remindDays: 3,
}

export async function registerSources(world: World): Promise<void> {
  for (const source of [registerOf, listOf, letterOf]) await world.registerSource(source)
}

export const yes: AskSource<Source> = async () => ({ outcome: 'yes', asOf: '2026-09-14T00:00:00Z' })
export const no: AskSource<Source> = async () => ({ outcome: 'no', asOf: '2026-09-14T00:00:00Z' })

/** A parent's token about their child, for one case. */
export function parentToken(world: World, caseId: string, claims: object = {}): string {
  const about = { item: 'vaccination-check', case: caseId, subject: child, ...claims }
  return world.citizenToken({ person: parent, ...about })
}

export interface Attempt {
  readonly case: string
  readonly claims?: object
  readonly body?: object
  readonly origin?: string
}

/** Consents as a page would; what the attempt leaves open is as it should be. */
export async function consent(world: World, handler: Handler, attempt: Attempt): Promise<Answer> {
  const { id, version, wording } = vaccinationCheck
  const document = { item: id, version, language: 'zh-Hans', text: wording['zh-Hans'] } as const
  return call(handler, makeCheck, {
    headers: {
      authorization: `Bearer ${parentToken(world, attempt.case, attempt.claims)}`,
      origin: attempt.origin ?? ORIGIN,
    },
    body: {
      item: id,
      itemVersion: version,
      wording: await hashWording(document),
      case: attempt.case,
      receivers: ['district-health'],
      ...attempt.body,
    },
  })
}

const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

export function find(world: World, handler: Handler, caseId: string, claims?: object) {
  return call(handler, findCheck, bearing(parentToken(world, caseId, claims)))
}

export function read(world: World, handler: Handler, reference: string, claims?: object) {
  return call(handler, readCheck, { ...bearing(world.siteToken(claims)), params: { reference } })
}

export function withdraw(
  world: World,
  handler: Handler,
  caseId: string,
  reference: string,
  claims?: object,
) {
  const asked = { ...bearing(parentToken(world, caseId, claims)), params: { reference }, body: {} }
  return call(handler, withdrawConsent, asked)
}

export function dispute(
  world: World,
  handler: Handler,
  caseId: string,
  reference: string,
  asked: { readonly reason?: unknown; readonly claims?: object } = {},
) {
  const { reason = '孩子九月已经补种，登记没有更新', claims } = asked
  const bearer = bearing(parentToken(world, caseId, claims))
  return call(handler, disputeCheck, { ...bearer, params: { reference }, body: { reason } })
}

/** The record of a check, read past all of our own code. */
export async function recordOf(world: World, reference: string) {
  const { Item } = await world.dynamodb<{ Item?: { [name: string]: { S?: string } } }>('GetItem', {
    TableName: 'proofs',
    Key: { pk: { S: `CHECK#${reference}` }, sk: { S: 'CHECK' } },
    ConsistentRead: true,
  })
  return Item
}
