import { randomUUID } from 'node:crypto'
import { DynamoDBClient, ListTablesCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { villageSite } from '../../infra/local/portal/portal-site.ts'
import type { Local } from '../../infra/local/start.ts'
import { lossStatement } from '../../shared/catalogue/items/loss-statement.ts'
import { bornOn } from '../functions/typing.ts'
import { parent } from '../functions/world.ts'

export const child = { name: '陈小雨', idNumber: bornOn('2018-05-01') }
export const assistant = { name: '王芳', staffNumber: 'YX-017' }
export const stranger = { name: '李雷', idNumber: bornOn('1980-03-07') }

/** What was answered, and how the page says it by the words of the question. */
export const answers = { document: 'senior-card', lostOn: '2026-09-01', phone: '13800000001' }
const { questions } = lossStatement.wording['zh-Hans']
export const saidAnswers = [
  [questions.document.label, questions.document.options['senior-card']],
  [questions.lostOn.label, '2026年9月1日'],
  [questions.circumstances.label, '未填'],
  [questions.phone.label, answers.phone],
] as const

export interface TypedPledge {
  readonly reference: string
  readonly receipt: string
}

/** Pledges as the proof page does for who types in who they are: a person without a portal. */
export async function pledgeTyped(local: Local, more: object = {}): Promise<TypedPledge> {
  const [site, item] = [villageSite.id, lossStatement.id]
  const ofCase = `typed-${randomUUID().replaceAll('-', '').slice(0, 22)}`
  const challenge = await get(local, `/v1/sites/${site}/challenge?case=${ofCase}`)
  const proofOfWork = { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
  const who = { site, item, case: ofCase, person: parent, proofOfWork, ...more }
  const { token } = await post(local, '/v1/identities', who)
  const { version: itemVersion, wording } = await get(local, `/v1/items/${item}`)
  const pledge = { item, itemVersion, wording, case: ofCase, answers }
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }
  return post(local, '/v1/pledges', pledge, headers)
}

async function get(local: Local, path: string) {
  return (await fetch(local.platformUrl + path)).json()
}

/** @throws the answer, when it is a refusal */
export async function post(local: Local, path: string, body: object, more: object = {}) {
  const { platformUrl } = local
  const response = await fetch(platformUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: platformUrl, ...more },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw answer
  return answer
}

/** Takes the key of a record's personal data away, as erasure does. */
export const erase = (local: Local, reference: string) =>
  change(local, reference, 'REMOVE recordKey')

/** Marks a record as redeemed, as a site's call does. */
export const redeem = (local: Local, reference: string, at: string) =>
  change(local, reference, 'SET redeemedAt = :at', { ':at': { S: at } })

/** Changes a record past all of our code, in the engine itself. */
async function change(
  local: Local,
  reference: string,
  UpdateExpression: string,
  ExpressionAttributeValues?: Record<string, { S: string }>,
): Promise<void> {
  const engine = new DynamoDBClient({
    endpoint: local.aws.engineUrl,
    region: 'us-east-1',
    credentials: { accessKeyId: 'engine', secretAccessKey: 'engine' },
  })
  const { TableNames: [TableName] = [] } = await engine.send(new ListTablesCommand({}))
  const Key = { pk: { S: `PLEDGE#${reference}` }, sk: { S: 'PLEDGE' } }
  await engine.send(
    new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression,
      ConditionExpression: 'attribute_exists(pk)',
      ...(ExpressionAttributeValues && { ExpressionAttributeValues }),
    }),
  )
  engine.destroy()
}
