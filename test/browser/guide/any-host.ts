import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { startServer, type TestServer } from '../server.ts'
import type { TestSite } from '../site.ts'

/** Somebody's web server that serves what it is given and remembers what it was sent. */
export interface AnyHost extends TestServer {
  /** What is served under a path: its type and text. */
  readonly pages: Map<string, readonly [type: string, text: string]>
  /** Headers of every page, such as a policy. */
  headers: { readonly [name: string]: string }
  /** The last form that was posted, by field name; a file is its name. */
  received: Promise<{ [field: string]: string }> | undefined
}

const person = { name: '李秀英', idNumber: '11010519491231002X' }

/** @param site signs tokens for whoever is signed in here: always the same person, in a new case each time */
export async function startAnyHost(site: TestSite): Promise<AnyHost> {
  let cases = 0
  const host: AnyHost = {
    pages: new Map(),
    headers: {},
    received: undefined,
    ...(await startServer(async (incoming, outgoing) => {
      const path = (incoming.url ?? '/').split('?')[0] ?? '/'
      if (path === '/.well-known/jz-token') {
        const { item } = JSON.parse(`${await buffer(incoming)}`)
        const claims = { item, case: `GUIDE-${cases}`, person, assurance: 'real-name' }
        const token = await site.token(claims)
        outgoing.setHeader('content-type', 'application/json')
        outgoing.end(JSON.stringify({ token }))
      } else if (incoming.method === 'POST') {
        host.received = formOf(incoming)
        await host.received
        outgoing.setHeader('content-type', 'text/html; charset=utf-8')
        outgoing.end('<!doctype html><title>收到</title><h1>收到</h1>')
      } else {
        const [type, text] = host.pages.get(path) ?? []
        if (!type) return void outgoing.writeHead(404).end()
        if (type === 'text/html') cases++
        outgoing.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...host.headers })
        outgoing.end(text)
      }
    })),
  }
  return host
}

/** As the platform's own parser reads a form, which tells text from files. */
async function formOf(incoming: IncomingMessage): Promise<{ [field: string]: string }> {
  const contentType = incoming.headers['content-type'] ?? ''
  const body = new Uint8Array(await buffer(incoming))
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const fields: { [field: string]: string } = {}
  form.forEach((value, name) => {
    fields[name] = typeof value === 'string' ? value : `file:${value.name}`
  })
  return fields
}
