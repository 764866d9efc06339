import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Provider } from 'oidc-provider'
import { readBody, readForm } from '../portal/request-body.ts'
import { portInUse } from '../ports.ts'
import { issuer } from './provider.ts'
import { signInPage } from './sign-in-page.ts'

export interface SignInServer {
  /** The issuer, `http://127.0.0.1:…`. */
  readonly url: string
  /** Lets people in from now on, and back to the desk at this address. */
  open(desk: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the demo's accounts. They are known by their address before the desk is, and closed until
 * then: the template of the platform names the issuer.
 *
 * @throws ClearError when the port is in use
 */
export async function startSignIn(port: number): Promise<SignInServer> {
  let provider: Provider | undefined
  const server = createServer((request, response) => {
    if (!provider) response.writeHead(503).end()
    else respond(provider, request, response).catch(() => failed(response))
  })
  const url = `http://127.0.0.1:${await listen(server, port)}`
  return {
    url,
    async open(desk) {
      provider = await issuer(url, desk)
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const uid = /^\/sign-in\/([\w-]+)$/.exec(request.url ?? '')?.[1]
  if (!uid) return provider.callback()(request, response)
  if (request.method !== 'POST') {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(signInPage(uid))
    return
  }
  const body = await readBody(request)
  const form = body && (await readForm(request.headers['content-type'] ?? '', body))
  const accountId = form?.get('subject')
  if (typeof accountId !== 'string') return failed(response)
  await provider.interactionFinished(request, response, { login: { accountId } })
}

function failed(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('登录已经过期，请回到工作台重新登录。\n')
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
