import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import aws4 from 'aws4'
import { AwsError, UnavailableError } from './error.ts'
import { exchange } from './exchange.ts'

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
 * Calls AWS's JSON protocols with signed requests over kept-alive connections, without the SDK's
 * client, which costs several times the CPU of the write itself (README, "Decisions").
 *
 * @throws UnavailableError when the service throttles, fails or cannot be reached after three attempts
 * @throws AwsError for every other refusal, such as a failed condition or a missing permission
 */
export function awsCaller(service: AwsService, settings: AwsSettings): AwsCall {
  const { region } = settings
  const url = new URL(settings.endpointUrl ?? endpointOf(service, region))
  const Agent = url.protocol === 'https:' ? HttpsAgent : HttpAgent
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const { target, contentType } = protocols[service]

  async function once<Answer>(action: string, body: string): Promise<Answer> {
    const headers = { 'content-type': contentType, 'x-amz-target': `${target}.${action}` }
    const unsigned = { host: url.host, path: '/', method: 'POST', service, region, headers, body }
    const signed = aws4.sign(unsigned, settings)
    const { status, text } = await exchange(url, agent, signed.headers, body)
    const answer = JSON.parse(text || '{}')
    if (status === 200) return answer as Answer
    throw new AwsError(service, action, status, answer)
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
