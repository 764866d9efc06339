import { type Agent, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

export interface Answered {
  readonly status: number
  readonly text: string
}

/** How long a service may keep us waiting at any point, in milliseconds. */
const patience = 3000

/**
 * Sends one request over a kept-alive connection and reads the answer whole.
 *
 * @throws Error when the connection fails, is cut off, or stays silent for three seconds
 */
export function exchange(
  url: URL,
  agent: Agent,
  headers: RequestOptions['headers'],
  body: string,
): Promise<Answered> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers, timeout: patience }
    const request = send(url, options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no answer in time')))
    request.on('error', reject)
    request.end(body)
  })
}
