import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { encodeGbk } from '../../../infra/local/department/gbk.ts'
import { startServer, type TestServer } from '../server.ts'
import type { TestSite } from '../site.ts'
import type { Fields, Host } from './host.ts'
import { type Libraries, loadLibraries } from './libraries.ts'
import { readSubmission } from './submission.ts'
import { village } from './village.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Everybody's server: their pages, the libraries they use, their citizens' tokens. */
export interface GalleryServer extends TestServer {
  /** What the forms of a case sent, in the order of their coming. */
  received(caseId: string): readonly Fields[]
}

const villageTag = `data-site="${village.id}" data-mode="frame"`

const person = { name: '李秀英', idNumber: '11010519491231002X' }
const types: { readonly [ending: string]: string } = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
}

/**
 * `/<case>/<page>.html` is a page of a host; with `?without`, its tag leads nowhere, and with `?framed`
 * it is the tag of a village that has no server. A form posts to `/<case>/received`. Who is signed in,
 * and in which case, is told by the cookie `case`.
 *
 * @param platform where the script is served
 */
export async function startGalleryServer(
  hosts: readonly Host[],
  platform: string,
  site: TestSite,
): Promise<GalleryServer> {
  const libraries: Libraries = await loadLibraries()
  const submissions = new Map<string, Fields[]>()
  const charsets = new Map<string, string | undefined>()
  const server = await startServer(respond)
  return { ...server, received: (caseId) => submissions.get(caseId) ?? [] }

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://host')
    const [, first = '', second = ''] = pathname.split('/')
    const body = await buffer(incoming)
    if (pathname === '/.well-known/jz-token') return giveToken(incoming, body, outgoing)
    if (first === 'lib') {
      outgoing.writeHead(200, { 'content-type': typeOf(second) }).end(libraries.get(second))
    } else if (second === 'received') {
      receive(first, incoming, body, outgoing)
    } else {
      await givePage(first, second, `http://${incoming.headers.host}`, searchParams, outgoing)
    }
  }

  async function giveToken({ headers }: IncomingMessage, body: Buffer, outgoing: ServerResponse) {
    const caseId = /\bcase=([^;]+)/.exec(headers.cookie ?? '')?.[1]
    if (!caseId) return void outgoing.writeHead(401).end()
    const { item } = JSON.parse(`${body}`)
    const token = await site.token({ case: caseId, person, assurance: 'real-name', item })
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token }))
  }

  function receive(
    caseId: string,
    { headers }: IncomingMessage,
    body: Buffer,
    outgoing: ServerResponse,
  ): void {
    const charset = charsets.get(caseId) ?? 'utf-8'
    const fields = readSubmission(body, headers['content-type'] ?? '', charset)
    submissions.set(caseId, [...(submissions.get(caseId) ?? []), fields])
    outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Received</h1>')
  }

  async function givePage(
    caseId: string,
    file: string,
    origin: string,
    asked: URLSearchParams,
    outgoing: ServerResponse,
  ): Promise<void> {
    const name = file.replace(/\.\w+$/, '')
    const { headers = {}, charset } = hosts.find((host) => host.name === name) ?? {}
    charsets.set(caseId, charset)
    const nonce = crypto.randomUUID()
    const fill = (text: string) =>
      text
        .replaceAll('data-site="{site}"', asked.has('framed') ? villageTag : 'data-site="{site}"')
        .replaceAll('residence-proof', asked.has('framed') ? village.item : 'residence-proof')
        .replaceAll('{platform}/v1/', `${platform}/${asked.has('without') ? 'none' : 'v1'}/`)
        .replaceAll('{platform}', platform)
        .replaceAll('{host}', origin)
        .replaceAll('{site}', site.id)
        .replaceAll('{received}', `/${caseId}/received`)
        .replaceAll('{nonce}', nonce)
    const page = fill(await readFile(`${folder}${file}`, 'utf8'))
    for (const [header, value] of Object.entries({ 'content-type': typeOf(file), ...headers })) {
      outgoing.setHeader(header, fill(value))
    }
    outgoing.writeHead(200).end(charset === 'gbk' ? encodeGbk(page) : page)
  }
}

function typeOf(file: string): string {
  return types[file.split('.').pop() ?? ''] ?? 'text/plain'
}
