import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { AwsRefusal } from '../refusal.ts'

/** Between two neighbours only (RFC 9110, 7.6.1). */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect']

export interface EngineProxy {
  /** Hands a call on unchanged; the answer's body is still to be read. @throws AwsRefusal InternalServerError */
  forward(headers: IncomingHttpHeaders, body: Buffer): Promise<IncomingMessage>
  close(): void
}

export function makeEngineProxy(port: number): EngineProxy {
  const agent = new Agent({ keepAlive: true })
  return {
    forward: (headers, body) =>
      new Promise((resolve, reject) => {
        const onward = request(
          {
            host: '127.0.0.1',
            port,
            method: 'POST',
            path: '/',
            agent,
            headers: { ...endToEnd(headers), 'content-length': body.length },
          },
          resolve,
        )
        // What the SDK meets when DynamoDB itself is in trouble: it tries again.
        onward.once('error', () =>
          reject(new AwsRefusal('InternalServerError', 'The database engine gave no answer', 500)),
        )
        onward.end(body)
      }),
    close: () => agent.destroy(),
  }
}

export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)))
}
