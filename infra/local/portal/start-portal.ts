import { mkdir } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApplicationStore } from './application-store.ts'
import { Platform } from './platform.ts'
import type { Portal } from './portal.ts'
import { answer } from './portal-routes.ts'
import { redeemPending } from './redeem-pending.ts'
import type { Reply } from './reply.ts'
import { Sessions } from './sessions.ts'
import { type SiteKey, TokenSigner } from './sign-token.ts'
import { loadVerifyModule, OfflineVerifier } from './verify-offline.ts'

export interface PortalOptions {
  /** 0 for any free port. */
  readonly port: number
  /** Origin of the platform, without a slash at the end. */
  readonly platformUrl: string
  /** The portal's own key, which its citizens' tokens and its own calls are signed with. */
  readonly siteKey: SiteKey
  /** What tokens are made out to: `urn:jianzheng:<stage>`. */
  readonly audience: string
  /** Absolute path of the built `verify.mjs`. */
  readonly verifyModule: string
  /** Folder for sessions, applications, uploads and the kept key set. */
  readonly data: string
  /** How often open redemptions are tried again, in seconds. */
  readonly retryEvery?: number
}

/**
 * Starts the demo portal on 127.0.0.1: two forms, a school-entry registration and a
 * family’s application for a reward, with a server of their own.
 *
 * @throws NodeJS.ErrnoException `EADDRINUSE` when the port is taken
 */
export async function startPortal(
  options: PortalOptions,
): Promise<{ url: string; stop(): Promise<void> }> {
  const { data, platformUrl, retryEvery = 15 } = options
  await mkdir(data, { recursive: true })
  const signer = new TokenSigner(options.siteKey, options.audience)
  const module = await loadVerifyModule(options.verifyModule)
  const platform = new Platform(platformUrl, signer, data)
  const verifier = new OfflineVerifier(module, platform, data)
  const desk = { store: new ApplicationStore(data), verifier, platform }
  const sessions = await Sessions.open(data)
  const hosts: string[] = []
  const portal: Portal = {
    hosts,
    platformUrl,
    sessions,
    signer,
    desk,
    module,
    turns: new Map(),
  }
  const server = createServer((request, response) => {
    answer(request, portal).then(
      (reply) => send(response, reply, request.method === 'HEAD'),
      (error: unknown) => {
        process.stderr.write(`portal: ${error instanceof Error ? error.stack : String(error)}\n`)
        response.writeHead(500).end()
      },
    )
  })
  const port = await listen(server, options.port)
  hosts.push(`127.0.0.1:${port}`, `localhost:${port}`)
  const stopRetrying = everySoOften(retryEvery, () => redeemPending(desk))
  const stop = async () => {
    await stopRetrying()
    await close(server)
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}

function send(response: ServerResponse, reply: Reply, headOnly: boolean): void {
  const safety = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }
  response.writeHead(reply.status, { ...safety, ...reply.headers })
  response.end(headOnly ? undefined : reply.body)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Runs an act again and again, never twice at once; a failure waits for the next turn. */
function everySoOften(seconds: number, act: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = act()
      .catch(() => undefined)
      .finally(() => {
        busy = false
      })
  }, seconds * 1000)
  timer.unref()
  return () => {
    clearInterval(timer)
    return running
  }
}
