import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { formPage } from './host-page.ts'
import { startServer, type TestServer } from './server.ts'
import type { TestSite } from './site.ts'

/** Who is signed in at the host, and in which case. */
export interface SignedIn {
  readonly case: string
  readonly person: { readonly name: string; readonly idNumber: string }
  readonly subject?: { readonly name: string; readonly idNumber: string }
  readonly assurance: 'account' | 'real-name'
}

export interface TestHost extends TestServer {
  /** The page's content security policy; one as strict as they come at first. */
  policy: string
  /** Nobody, when undefined: the token address answers 401. */
  signedIn: SignedIn | undefined
  /** Claims by which the next tokens differ from what they should be, one entry a token. */
  readonly oddClaims: object[]
  tokensGiven: number
  /** What the last submission of the form carried, by field name. */
  submitted: { [field: string]: string } | undefined
}

function strictPolicy(platform: string): string {
  return [
    "default-src 'none'",
    `script-src ${platform}`,
    `connect-src 'self' ${platform}`,
    `frame-src ${platform}`,
    "style-src 'self'",
    // The page has style attributes of its own, for the widget to leave as they are.
    "style-src-attr 'unsafe-inline'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/**
 * Somebody else's server: its own form and style, a content security policy, and citizen tokens signed
 * with its own key.
 */
export async function startHost(
  platform: string,
  site: TestSite,
  hostName = '127.0.0.1',
): Promise<TestHost> {
  const server = await startServer(respond)
  const host: TestHost = {
    policy: strictPolicy(platform),
    signedIn: undefined,
    oddClaims: [],
    tokensGiven: 0,
    submitted: undefined,
    ...server,
    origin: server.origin.replace('127.0.0.1', hostName),
  }
  return host

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://host')
    const body = `${await buffer(incoming)}`
    if (pathname === '/.well-known/jz-token') {
      await giveToken(JSON.parse(body).item, outgoing)
    } else if (pathname === '/style.css') {
      outgoing.writeHead(200, { 'content-type': 'text/css' }).end(searchParams.get('css'))
    } else if (incoming.method === 'POST') {
      host.submitted = fieldsOf(body)
      page('<h1>Received</h1>', outgoing)
    } else {
      page(formPage(searchParams, `${platform}/v1/jz.js`, site.id), outgoing)
    }
  }

  async function giveToken(item: string, outgoing: ServerResponse): Promise<void> {
    if (!host.signedIn) return void outgoing.writeHead(401).end()
    host.tokensGiven++
    const token = await site.token({ ...host.signedIn, item, ...host.oddClaims.shift() })
    outgoing
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ token, case: host.signedIn.case }))
  }

  function page(body: string, outgoing: ServerResponse): void {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': host.policy,
    }
    outgoing.writeHead(200, headers).end(body)
  }
}

/** Enough of multipart/form-data for small fields; a file is told by its name. */
function fieldsOf(body: string): { [field: string]: string } {
  const fields: { [field: string]: string } = {}
  for (const part of body.split(/^--.*\r?\n/m)) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(head)?.[1]
    const file = /filename="([^"]*)"/.exec(head)?.[1]
    if (name) fields[name] = file === undefined ? rest.join('\r\n\r\n').trim() : `file:${file}`
  }
  return fields
}
