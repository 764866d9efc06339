import type { KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jwtVerify } from 'jose'
import { VerifyRequest } from '../../../shared/api/verify.ts'
import { homesteadProof } from '../../../shared/catalogue/items/homestead-proof.ts'
import { SiteClaims } from '../../../shared/identity/citizen-token.ts'
import type { PublicJwk } from '../../../shared/identity/site.ts'
import { toInstant } from '../../../shared/kernel/instant.ts'

/**
 * The platform as a portal meets it over HTTP, in one process and with a switch: the portal's side is
 * what is tested here, the platform's own functions have tests of their own.
 */
export class PlatformStandIn {
  keys: PublicJwk[] = []
  disposition: string = homesteadProof.disposition
  readonly wordings = new Map<string, object>()
  /** Requests for certificates, by their references. */
  readonly certificates = new Map<string, object>()
  readonly redeemed = new Map<string, string>()
  fetches: string[] = []
  private readonly siteKey: KeyObject
  private server: Server | undefined
  private port = 0

  constructor(siteKey: KeyObject) {
    this.siteKey = siteKey
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Listens, at the same address every time. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      this.answer(request).then(
        ({ status, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' })
          response.end(JSON.stringify(body))
        },
        () => response.writeHead(500).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const path = request.url ?? ''
    this.fetches.push(path)
    if (path === '/v1/keys') return { status: 200, body: { keys: this.keys } }
    if (path === '/v1/items/homestead-proof')
      return { status: 200, body: { id: 'homestead-proof', disposition: this.disposition } }
    const wording = this.wordings.get(path.replace('/v1/wordings/', ''))
    if (wording) return { status: 200, body: wording }
    const certificate = this.certificates.get(path.replace('/v1/certificates/', ''))
    if (certificate) {
      await this.checkSite(request)
      return { status: 200, body: certificate }
    }
    if (path === '/v1/receipts/verify') return this.redeem(request)
    return { status: 404, body: {} }
  }

  private async checkSite(request: IncomingMessage): Promise<void> {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    const { payload } = await jwtVerify(token, this.siteKey, {
      typ: 'jz-site+jwt',
      audience: 'urn:jianzheng:local',
    })
    SiteClaims.parse(payload)
  }

  private async redeem(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    await this.checkSite(request)
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { receipt, redeem } = VerifyRequest.parse(JSON.parse(Buffer.concat(chunks).toString()))
    const before = this.redeemed.get(receipt)
    if (before && before !== redeem?.id)
      return { status: 200, body: { verdict: 'already-redeemed' } }
    if (redeem) this.redeemed.set(receipt, redeem.id)
    return { status: 200, body: { verdict: 'valid', redeemedAt: toInstant(Date.now()) } }
  }
}
