import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { deskPageGetter } from '../../../functions/desk/desk-page.ts'
import { readBody } from '../../../infra/local/portal/request-body.ts'
import { deskClient } from '../../../infra/local/sign-in/provider.ts'
import { startSignIn } from '../../../infra/local/sign-in/start-sign-in.ts'
import { bundlePages } from '../../../infra/page-bundle.ts'
import { startServer, type TestServer } from '../server.ts'

/** What the desk asks of the platform. */
export interface AskedAtDesk {
  /** Who is signed in, as the issuer knows them. */
  readonly subject: string
  /** What follows `/v1/desk/`. */
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
  readonly body?: object
}

export type AnswerAtDesk = readonly [status: number, body: unknown]

/** The real page of the desk and the real issuer; whatever else is asked, the caller answers. */
export async function startDeskServer(
  answer: (asked: AskedAtDesk) => Promise<AnswerAtDesk>,
): Promise<TestServer> {
  const [files, signIn] = await Promise.all([bundlePages(), startSignIn(0)])
  const issuer = { issuer: signIn.url, client: deskClient, tokenOrigin: '' }
  const getPage = deskPageGetter(new TextDecoder().decode(files['desk.html']), issuer)
  const keys = createRemoteJWKSet(new URL(`${signIn.url}/jwks`))

  async function asked(incoming: IncomingMessage, url: URL): Promise<AskedAtDesk | undefined> {
    const token = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1] ?? ''
    const verified = await jwtVerify(token, keys).catch(() => undefined)
    const text = new TextDecoder().decode(await readBody(incoming))
    return verified?.payload.sub === undefined
      ? undefined
      : {
          subject: verified.payload.sub,
          path: url.pathname.split('/').slice(3),
          query: Object.fromEntries(url.searchParams),
          ...(text && { body: JSON.parse(text) }),
        }
  }

  const server = await startServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === '/v1/desk') return sendPage(outgoing, await getPage(noRequest))
    const file = files[url.pathname.slice('/v1/'.length)]
    if (file) return send(outgoing, 200, typeOf(url.pathname), file)
    const from = await asked(incoming, url)
    // The gateway's own refusal has no code.
    const [status, body] = from ? await answer(from) : [401, { message: 'Unauthorized' }]
    send(outgoing, status, 'application/json', JSON.stringify(body))
  })
  await signIn.open(`${server.origin}/v1/desk`)
  return {
    origin: server.origin,
    async stop() {
      await Promise.all([server.stop(), signIn.stop()])
    },
  }
}

/** The page is the same for everybody and reads nothing of what is asked. */
const noRequest = {} as Parameters<ReturnType<typeof deskPageGetter>>[0]

type Page = Awaited<ReturnType<ReturnType<typeof deskPageGetter>>>

function sendPage(outgoing: ServerResponse, page: Page) {
  if (!('text' in page)) throw new Error('the page is not refused to anybody')
  outgoing.setHeader('content-security-policy', page.contentSecurityPolicy)
  send(outgoing, 200, 'text/html; charset=utf-8', page.text)
}

function send(outgoing: ServerResponse, status: number, type: string, body: string | Uint8Array) {
  outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

const typeOf = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript')
