import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, type Call, joinHeaders, jsonAnswer } from './gateway/call.ts'
import { payloadLimit } from './gateway/gateway.ts'
import { portInUse } from './ports.ts'

export interface Platform {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string
  /** Lets answers under way finish, for a few seconds at most. */
  stop(): Promise<void>
}

const patience = 5000

/** @throws ClearError when the port is in use. */
export async function startPlatform(
  port: number,
  serve: (call: Call) => Promise<Answer>,
): Promise<Platform> {
  const server = createServer((request, response) => {
    respond(request, response, serve).catch(() => response.destroy())
  })
  await listen(server, port)
  const { port: actual } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${actual}`, stop: () => stop(server) }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  serve: (call: Call) => Promise<Answer>,
): Promise<void> {
  const body = await bodyOf(request)
  const answer = body ? await serve(callOf(request, body)) : tooLarge
  const headers: Record<string, string | string[]> = { ...answer.headers }
  if (answer.cookies?.length) headers['set-cookie'] = [...answer.cookies]
  // The rest of an oversized body is not worth reading.
  if (!body) headers.connection = 'close'
  const bodiless = answer.status === 204 || answer.status === 304
  if (!bodiless) headers['content-length'] = String(answer.body.length)
  response.writeHead(answer.status, headers)
  response.end(bodiless || request.method === 'HEAD' ? undefined : answer.body)
}

const tooLarge = jsonAnswer(413, 'Request Entity Too Large')

function callOf(request: IncomingMessage, body: Buffer): Call {
  const url = request.url ?? '/'
  const at = url.indexOf('?')
  return {
    method: request.method ?? 'GET',
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers: joinHeaders(request.headersDistinct),
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
  }
}

/** The body, or undefined as soon as it is larger than API Gateway takes. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  // Not destroyed when left early: the answer still has to go out on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > payloadLimit) {
      request.resume()
      return undefined
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
