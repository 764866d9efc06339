import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { startServer, type TestServer } from './server.ts'

/** An answer as it goes over the wire: headers as name, value, name, value; the body still encoded. */
export interface WireAnswer {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: Buffer
}

/** A request on its way to the platform. */
export interface Passage {
  /** Sends it on as it came. @returns the platform's answer, whole */
  ask(): Promise<WireAnswer>
  /** Hands the page an answer. */
  give(answer: WireAnswer): void
  /** Cuts the connection to the page, after `bytes` of an answer if one is given. */
  cut(answer?: WireAnswer, bytes?: number): void
}

/** What befalls a request. Without one it is asked for, and given. */
export type Fault = (passage: Passage) => Promise<void> | void

/** A pledge that reached the platform, and what the platform said. */
export interface Posted {
  readonly key: string
  readonly body: string
  readonly status: number
  readonly answer: string
}

/** The network between the page and the platform: bytes pass unchanged but for the faults put in. */
export interface FaultProxy extends TestServer {
  readonly posted: Posted[]
  /** What each of the next requests to a path beginning so meets; preflights meet nothing. */
  next(path: string, ...faults: Fault[]): void
  /** Forgets what was posted and what was to come. */
  clear(): void
}

export async function startFaultProxy(platform: string): Promise<FaultProxy> {
  const posted: Posted[] = []
  const planned: { readonly path: string; readonly fault: Fault }[] = []
  const server = await startServer(async (incoming, outgoing) => {
    const passage = passageOf(incoming, outgoing, platform, posted)
    const fault = take(incoming)
    await (fault ? fault(passage) : passage.give(await passage.ask()))
  })

  function take({ method, url = '' }: IncomingMessage): Fault | undefined {
    if (method === 'OPTIONS') return undefined
    const at = planned.findIndex(({ path }) => url.startsWith(path))
    return at < 0 ? undefined : planned.splice(at, 1)[0]?.fault
  }

  return {
    ...server,
    posted,
    next: (path, ...faults) => planned.push(...faults.map((fault) => ({ path, fault }))),
    clear() {
      posted.length = 0
      planned.length = 0
    },
  }
}

function passageOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  platform: string,
  posted: Posted[],
): Passage {
  // Chromium repeats a request by itself when a connection it used before is cut.
  const head = ({ status, headers }: WireAnswer) =>
    outgoing.writeHead(status, [...without(['connection', 'keep-alive'], headers), ...close])
  return {
    async ask() {
      const body = await buffer(incoming)
      const answer = await forward(incoming, body, platform)
      if (incoming.method === 'POST') {
        const key = `${incoming.headers['idempotency-key']}`
        const { status } = answer
        posted.push({ key, body: `${body}`, status, answer: `${answer.body}` })
      }
      return answer
    },
    give(answer) {
      head(answer).end(answer.body)
    },
    cut(answer, bytes = 0) {
      if (!answer) return void outgoing.destroy()
      head(answer).write(answer.body.subarray(0, bytes), () => outgoing.destroy())
    },
  }
}

const close = ['connection', 'close']

function forward(
  { method, url, rawHeaders }: IncomingMessage,
  body: Buffer,
  platform: string,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const onward = request(new URL(`${url}`, platform), { method, headers: rawHeaders })
    onward.on('error', reject)
    onward.on('response', (response) => {
      const { statusCode: status = 0, rawHeaders: headers } = response
      buffer(response).then((bytes) => resolve({ status, headers, body: bytes }), reject)
    })
    onward.end(body)
  })
}

/** Headers but for some. */
export function without(names: readonly string[], headers: readonly string[]): string[] {
  return headers.filter((_, i) => !names.includes((headers[i - (i % 2)] ?? '').toLowerCase()))
}
