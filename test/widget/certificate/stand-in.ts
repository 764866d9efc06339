import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundleWidget } from '../../../infra/widget-bundle.ts'
import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { FieldProblem } from '../../../shared/kernel/problem.ts'
import { item } from './item.ts'
import { type Office, office } from './office.ts'

/** What becomes of the next request to a path that begins so. */
export type Mishap =
  | 'lost-before'
  | 'lost-after'
  | { readonly code: string; readonly errors?: FieldProblem[] }

export interface StandIn {
  readonly origin: string
  /** The case that is open at the offices. */
  readonly office: Office
  readonly asked: string[]
  /** Another case, and nothing in the way. `other`: the item, where it is not as usual. */
  begin(other?: Partial<PublicCertificateItem>): void
  /** Nothing is in the way any more. */
  clear(): void
  next(path: string, ...mishaps: readonly Mishap[]): void
  stop(): Promise<void>
}

const page = (
  lang: string,
  attributes: string,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>登记</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:760px;padding:16px;font:15px/1.6 sans-serif}input{max-width:100%}</style>
<script async src="/v1/jz.js" data-site="test-host" ${attributes}></script></head><body><main><h1>奖励申请</h1>
<form method="post"><p><label for="proof">计划生育证明</label>
<input type="file" id="proof" name="proof" data-jz-item="${item.id}" required></p>
<button type="submit">提交申请表</button></form></main></body></html>`

/** A host and a platform in one, which has nothing but certificates: the real script before offices that obey. */
export async function startStandIn(): Promise<StandIn> {
  const { files } = await bundleWidget()
  let now = office()
  let cases = 1
  let shown = item
  const asked: string[] = []
  const mishaps: [string, Mishap][] = []

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    get office() {
      return now
    },
    asked,
    begin(other = {}) {
      shown = { ...item, ...other }
      now = office()
      cases++
      asked.length = 0
      mishaps.length = 0
    },
    clear() {
      mishaps.length = 0
    },
    next(path, ...more) {
      for (const one of more) mishaps.push([path, one])
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin)
    const body = await bodyOf(request)
    const json = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (pathname === '/form') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page(searchParams.get('lang') ?? 'zh-CN', searchParams.get('tag') ?? ''))
      return
    }
    if (pathname === '/.well-known/jz-token') return json(200, { token: token() })
    if (pathname.startsWith('/v1/proofs/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(ownPage(new TextDecoder().decode(files['proof-page.js'])))
      return
    }
    const file = files[pathname.replace('/v1/', '')]
    if (file) {
      response.writeHead(200, {
        'content-type': pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      })
      response.end(file)
      return
    }
    if (pathname.startsWith('/v1/items/')) return json(200, shown)
    asked.push(`${request.method} ${pathname}`)
    const at = mishaps.findIndex(([path]) => pathname.startsWith(path))
    const [, mishap] = at < 0 ? [] : (mishaps.splice(at, 1)[0] as [string, Mishap])
    if (mishap === 'lost-before') return void request.socket.destroy()
    if (typeof mishap === 'object') return json(409, mishap)
    const [status, value] = act(request.method ?? '', pathname, body)
    if (mishap === 'lost-after') return void request.socket.destroy()
    if (value instanceof Uint8Array) {
      response.writeHead(200, { 'content-type': 'application/pdf' })
      response.end(value)
      return
    }
    json(status, value)
  }

  function ownPage(script: string): string {
    const site = { id: 'test-host', name: '测试网站', identity: 'token', origins: [origin] }
    const told = JSON.stringify({ site, item: shown, language: 'zh-Hans' })
    return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>证明</title></head><body>
<div id="jz-proof-page"></div><script type="application/json" id="jz-page">${told}</script>
<script>${script}</script></body></html>`
  }

  function act(method: string, path: string, body: string): [number, unknown] {
    const { request } = now
    const [, step] = /^\/v1\/certificates\/[^/]+\/(\w+)$/.exec(path) ?? []
    if (path === '/v1/certificates' && method === 'POST')
      return [201, now.order(JSON.parse(body).receivers)]
    if (!request) return [404, { code: 'certificate-unknown' }]
    if (step === 'submission') {
      const sent = now.send(JSON.parse(body).fields)
      return sent ? [200, sent] : [409, { code: 'request-moved-on', state: request.state }]
    }
    if (step === 'withdrawal') return [200, now.withdraw()]
    if (step === 'document') {
      const document = new TextEncoder().encode('%PDF-1.7 certificate')
      return request.hasDocument
        ? [200, document]
        : [409, { code: 'document-not-ready', retry: true }]
    }
    return [200, request]
  }

  function token(): string {
    const claims = {
      case: `case-${cases}`,
      person: { name: '李秀英', idNumber: '11010519491231002X' },
      assurance: 'real-name',
    }
    return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
