import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { dynamodbNeeds } from './dynamodb/access.ts'
import { type EngineProxy, endToEnd } from './dynamodb/engine-proxy.ts'
import type { TableMap } from './dynamodb/table-map.ts'
import type { Fault, FaultPlan } from './faults.ts'
import type { Authority, Principal } from './iam/authority.ts'
import type { SignedRequest } from './iam/signature.ts'
import { parseJson } from './json.ts'
import { readKmsCall } from './kms/call.ts'
import type { KmsKey } from './kms/key.ts'
import { AwsRefusal, CONTENT_TYPES, refusalBody, type Service } from './refusal.ts'

/** DynamoDB takes at most 16 MB in one call; base64 and JSON add their own. */
const MAX_BODY = 32 * 1024 * 1024

export interface Plant {
  readonly authority: Authority
  readonly callerOf: (request: SignedRequest) => Principal
  readonly engine: EngineProxy
  readonly faults: FaultPlan
  readonly keys: readonly KmsKey[]
  readonly tables: TableMap
}

const TARGETS: ReadonlyMap<string, Service> = new Map([
  ['DynamoDB_20120810', 'dynamodb'],
  ['TrentService', 'kms'],
])

/** One call from its first byte to its last: fault, caller, permission, act. */
export async function exchange(
  plant: Plant,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [target = '', action = ''] = String(request.headers['x-amz-target']).split('.')
  const service = TARGETS.get(target)
  try {
    const body = await bodyOf(request)
    if (!service || request.method !== 'POST' || request.url !== '/') {
      throw new AwsRefusal('UnknownOperationException', 'Not a call of DynamoDB or KMS', 404)
    }
    const fault = plant.faults.take(service, action)
    if (fault?.kind === 'down') return void response.destroy()
    if (fault) await suffer(fault)
    const cut = fault?.kind === 'cut-after'
    const principal = plant.callerOf({ service, headers: request.headers, body })
    const serve = service === 'kms' ? serveKms : serveDynamodb
    await serve(plant, { principal, action, body, headers: request.headers, cut }, response)
  } catch (error) {
    refuse(service ?? 'dynamodb', error, response)
  }
}

interface Call {
  readonly principal: Principal
  readonly action: string
  readonly body: Buffer
  readonly headers: IncomingMessage['headers']
  /** The answer must get lost. */
  readonly cut: boolean
}

async function serveKms(plant: Plant, call: Call, response: ServerResponse): Promise<void> {
  const { key, context, run } = readKmsCall(call.action, parseJson(call.body), plant.keys)
  const wish = { action: `kms:${call.action}`, resource: key.declared.arn, context }
  plant.authority.demand(call.principal, wish, key.policy)
  const answer = JSON.stringify(run())
  if (call.cut) response.destroy()
  else send(response, 'kms', 200, answer)
}

async function serveDynamodb(plant: Plant, call: Call, response: ServerResponse): Promise<void> {
  for (const need of dynamodbNeeds(call.action, parseJson(call.body), plant.tables)) {
    plant.authority.demand(call.principal, need)
  }
  const answer = await plant.engine.forward(call.headers, call.body)
  if (call.cut) {
    response.destroy()
    answer.resume()
    return
  }
  response.writeHead(answer.statusCode ?? 500, endToEnd(answer.headers))
  answer.once('error', () => response.destroy())
  answer.pipe(response)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BODY) throw new AwsRefusal('ValidationException', 'Request is too large', 413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function suffer(fault: Fault): Promise<void> {
  if (fault.kind === 'slow') await sleep(fault.ms ?? 1000)
  if (fault.kind !== 'throttle') return
  throw fault.service === 'kms'
    ? new AwsRefusal('ThrottlingException', 'Rate exceeded')
    : new AwsRefusal(
        'ProvisionedThroughputExceededException',
        'The level of configured provisioned throughput for the table was exceeded.',
      )
}

function refuse(service: Service, error: unknown, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) return void response.destroy()
  const unexpected = service === 'kms' ? 'KMSInternalException' : 'InternalServerError'
  const refusal =
    error instanceof AwsRefusal ? error : new AwsRefusal(unexpected, 'Internal failure', 500)
  send(response, service, refusal.status, refusalBody(service, refusal))
}

function send(response: ServerResponse, service: Service, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': CONTENT_TYPES[service],
    'content-length': Buffer.byteLength(body),
    'x-amzn-requestid': randomUUID(),
  })
  response.end(body)
}
