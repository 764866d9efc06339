import {
  Agent as HttpAgent,
  type IncomingMessage,
  type RequestOptions,
  request as requestHttp,
} from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { EgressError } from './egress-error.ts'
import { isPublicAddress, lookUpPublic } from './public-address.ts'

export interface EgressRules {
  /** Whether addresses that are not public, and http to them, are allowed: on one's own machine only. */
  readonly allowPrivate: boolean
}

export interface Outgoing {
  readonly method: 'GET' | 'POST'
  /** The host names, each with its port unless it is the scheme's own, it may go to. */
  readonly hosts: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** Ends it, also while the answer is being read; what is read of it then fails. */
  readonly signal: AbortSignal
}

/**
 * Sends one request out of the platform. No redirect is followed.
 *
 * @returns the answer, status 200, its body still to be read
 * @throws EgressError for everything else
 */
export type SendOut = (url: URL, outgoing: Outgoing) => Promise<IncomingMessage>

/** The one door out of the platform to hosts that are not AWS. */
export function egress({ allowPrivate }: EgressRules): SendOut {
  const options = { keepAlive: true, maxSockets: 64 }
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) }
  const lookup = allowPrivate ? undefined : lookUpPublic
  return async (url, outgoing) => {
    if (!mayGoTo(url, outgoing.hosts, allowPrivate)) throw new EgressError('not-allowed')
    const agent = agents[url.protocol as keyof typeof agents]
    const response = await send(url, outgoing, { agent, ...(lookup && { lookup }) })
    if (response.statusCode === 200) return response
    response.destroy()
    throw new EgressError('refused', response.statusCode)
  }
}

/** An address written as numbers is never looked up, so it is judged here. */
function mayGoTo(url: URL, hosts: readonly string[], allowPrivate: boolean): boolean {
  const { protocol, host, hostname, username, password } = url
  const isScheme = protocol === 'https:' || (protocol === 'http:' && allowPrivate)
  if (!isScheme || username !== '' || password !== '' || !hosts.includes(host)) return false
  const address = hostname.replace(/^\[|\]$/g, '')
  return allowPrivate || isIP(address) === 0 || isPublicAddress(address)
}

function send(url: URL, outgoing: Outgoing, way: RequestOptions): Promise<IncomingMessage> {
  const { method, headers = {}, body, signal } = outgoing
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...way, method, headers, signal }, resolve)
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the other side had meanwhile closed says nothing about it.
      const isStale = sent.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted
      if (isStale) send(url, outgoing, way).then(resolve, reject)
      else reject(failureOf(error, signal))
    })
    sent.end(body)
  })
}

/** What a failed connection means; also for an answer that fails while it is read. */
export function failureOf(error: unknown, signal: AbortSignal): EgressError {
  if (error instanceof EgressError) return error
  return new EgressError(signal.aborted ? 'timed-out' : 'unreachable')
}
