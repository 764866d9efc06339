import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OwnKey } from '../kept-key.ts'
import { json, page, type Reply } from '../portal/reply.ts'
import { readBody } from '../portal/request-body.ts'
import { loadVerifyModule } from '../portal/verify-offline.ts'
import { portInUse } from '../ports.ts'
import { type Answerer, answerQuestion, type LookUp } from './answer-question.ts'
import { Journal } from './answered.ts'
import { demoRoster, rosterPath } from './demo-roster.ts'
import { familyRegisterPath, registerPath } from './department-sources.ts'
import { householdOf } from './family-register.ts'
import { journalPage } from './journal-page.ts'
import { listPath, vaccinationList } from './list-export.ts'
import { QuestionVerifier } from './question-verifier.ts'
import { vaccinationOf } from './register.ts'

export interface DepartmentOptions {
  /** 0 for any free port. */
  readonly port: number
  /** Origin of the platform, without a slash at the end. */
  readonly platformUrl: string
  /** The department's own key, which its answers are signed with. */
  readonly key: OwnKey
  /** Absolute path of the built `verify.mjs`. */
  readonly verifyModule: string
}

/**
 * Starts the demo's department on 127.0.0.1: two registers that answer the platform, the list it exports
 * every night, and a page that shows what it was asked.
 *
 * @throws ClearError when the port is in use
 */
export async function startDepartment(
  options: DepartmentOptions,
): Promise<{ url: string; stop(): Promise<void> }> {
  const ending = new AbortController()
  const answerer: Answerer = {
    verifier: new QuestionVerifier(
      await loadVerifyModule(options.verifyModule),
      options.platformUrl,
    ),
    journal: new Journal(),
    key: options.key,
    seen: new Map(),
    ending: ending.signal,
  }
  const listedAt = new Date()
  let host = ''
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...safety, ...headers })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      (error: unknown) => {
        process.stderr.write(`department: ${error instanceof Error ? error.stack : error}\n`)
        response.writeHead(500).end()
      },
    )
  })

  async function answer(request: IncomingMessage): Promise<Reply> {
    // By another name, a page of anybody's could read what is here (DNS rebinding).
    if (request.headers.host !== host) return json({ error: 'not-found' }, 404)
    const method = request.method === 'HEAD' ? 'GET' : request.method
    switch (`${method} ${request.url}`) {
      case 'GET /':
        return page(journalPage(answerer.journal.entries), 200, pageSafety)
      case `GET ${listPath}`:
        return spreadsheet(vaccinationList(), listedAt)
      case `GET ${rosterPath}`:
        return spreadsheet(demoRoster(), listedAt)
      case `POST ${registerPath}`:
        return ask(request, vaccinationOf)
      case `POST ${familyRegisterPath}`:
        return ask(request, householdOf)
      default:
        return json({ error: 'not-found' }, 404)
    }
  }

  async function ask(request: IncomingMessage, lookUp: LookUp): Promise<Reply> {
    const body = await readBody(request)
    if (!body) return json({ error: 'too-large' }, 413)
    const signature = request.headers['x-jws-signature']
    return answerQuestion(answerer, signature, new Uint8Array(body), host, lookUp)
  }

  const port = await listen(server, options.port)
  host = `127.0.0.1:${port}`
  const stop = async () => {
    ending.abort()
    await close(server)
  }
  return { url: `http://${host}`, stop }
}

const safety = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

const pageSafety = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

function spreadsheet(body: Uint8Array, changedAt: Date): Reply {
  const headers = {
    'content-type': 'text/csv; charset=gbk',
    'content-length': String(body.length),
    'last-modified': changedAt.toUTCString(),
    'cache-control': 'no-store',
  }
  return { status: 200, headers, body }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
