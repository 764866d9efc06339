import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface Response {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array
}

/** `cut`: the connection is cut without an answer, as a lost network does. */
export type Handler = (request: Request) => Promise<Response | 'cut'> | Response | 'cut'

export interface TestServer {
  readonly origin: string
  stop(): Promise<void>
}

export async function serve(handle: Handler): Promise<TestServer> {
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing, handle).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, handle: Handler) {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const url = new URL(incoming.url ?? '/', 'http://host')
  const response = await handle({
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  })
  if (response === 'cut') {
    outgoing.destroy()
    return
  }
  // Chromium repeats a request by itself when a connection it used before is cut.
  outgoing.writeHead(response.status ?? 200, { ...response.headers, connection: 'close' })
  outgoing.end(response.body)
}
