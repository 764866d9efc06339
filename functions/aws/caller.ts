import { createHash, createHmac } from 'node:crypto'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { SignatureV4 } from '@smithy/signature-v4'
import { AwsError, UnavailableError } from './error.ts'

/** Where and as whom to call AWS: what Lambda puts into a function's environment. */
export interface AwsSettings {
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Another place that speaks AWS's protocols; the cloud when left out. */
  readonly endpointUrl?: string
}

/** One call of AWS's JSON protocol: `action` as in `X-Amz-Target`, the answer's members as they come. */
export type AwsCall = <Answer>(action: string, input: object) => Promise<Answer>

export type AwsService = 'dynamodb' | 'kms'

const protocols = {
  dynamodb: { target: 'DynamoDB_20120810', contentType: 'application/x-amz-json-1.0' },
  kms: { target: 'TrentService', contentType: 'application/x-amz-json-1.1' },
}

const attempts = 3

/**
 * Calls AWS with its own signer and transport, without the SDK's command layer, which costs several
 * times the CPU of the write itself (README, "Decisions").
 *
 * @throws UnavailableError when the service throttles, fails or cannot be reached after three attempts
 * @throws AwsError for every other refusal, such as a failed condition or a missing permission
 */
export function awsCaller(service: AwsService, settings: AwsSettings): AwsCall {
  const url = new URL(settings.endpointUrl ?? endpointOf(service, settings.region))
  const signer = new SignatureV4({
    service,
    region: settings.region,
    credentials: settings,
    sha256: NodeSha256,
  })
  const transport = new NodeHttpHandler({
    httpAgent: new HttpAgent({ keepAlive: true, maxSockets: 64 }),
    httpsAgent: new HttpsAgent({ keepAlive: true, maxSockets: 64 }),
    connectionTimeout: 1000,
    requestTimeout: 3000,
    throwOnRequestTimeout: true,
  })
  const { target, contentType } = protocols[service]

  async function once<Answer>(action: string, body: string): Promise<Answer> {
    const request = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port && { port: Number(url.port) }),
      path: '/',
      query: {},
      headers: {
        host: url.host,
        'content-type': contentType,
        'x-amz-target': `${target}.${action}`,
      },
      body,
    })
    const { response } = await transport.handle(request as Parameters<typeof transport.handle>[0])
    const chunks: Buffer[] = []
    for await (const chunk of response.body) chunks.push(chunk)
    const answer = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
    if (response.statusCode === 200) return answer as Answer
    throw new AwsError(service, action, response.statusCode, answer)
  }

  return async <Answer>(action: string, input: object) => {
    const body = JSON.stringify(input)
    for (let attempt = 1; ; attempt++) {
      try {
        return await once<Answer>(action, body)
      } catch (error) {
        if (error instanceof AwsError && !error.isTransient) throw error
        if (attempt === attempts) throw new UnavailableError(service, action, error)
        await pause(Math.random() * 50 * 2 ** attempt)
      }
    }
  }
}

function endpointOf(service: AwsService, region: string): string {
  return `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The hash the signer asks for, by Node's own crypto. */
class NodeSha256 {
  private readonly hash

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret))
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(bytesOf(data))
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest())
  }

  reset(): void {}
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof data === 'string') return data
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
