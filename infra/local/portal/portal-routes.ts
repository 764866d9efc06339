import type { IncomingMessage } from 'node:http'
import { type Asked, citizenRoutes } from './citizen-routes.ts'
import { counterDesk, counterPath, signInAtCounter } from './counter.ts'
import { formAt } from './forms/index.ts'
import { mintToken } from './mint-token.ts'
import { officeRoutes } from './office-routes.ts'
import { pageIn } from './pages/layout.ts'
import { messagePage } from './pages/message-page.ts'
import type { Portal } from './portal.ts'
import { type PageLanguage, pageLanguages } from './portal-site.ts'
import { page, type Reply } from './reply.ts'
import { readBody } from './request-body.ts'
import { staticFile } from './static-file.ts'
import { villageAnswer, villageForm, villagePath } from './village.ts'

/** One request in, one reply out. */
export async function answer(request: IncomingMessage, portal: Portal): Promise<Reply> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const language = languageOfPath(path)
  const form = formAt(path.slice(pageLanguages[language].path.length))
  const shown = pageIn(language, form, portal.platformUrl)
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
  const rest = path.slice(shown.path.length)
  if (!portal.hosts.includes(request.headers.host ?? ''))
    return page(messagePage(shown, 'notFound'), 404)
  const file = method === 'GET' ? staticFile(path) : undefined
  if (file) return file
  if (method === 'GET' && path === villagePath) return villageForm(portal.platformUrl)
  if (method === 'GET' && path === counterPath) return page(counterDesk(shown))
  const session = portal.sessions.find(request.headers.cookie)
  const asked: Asked = { method, rest, shown, session, request }
  if (method === 'POST') {
    if (!isFromOurPage(request, portal)) return page(messagePage(shown, 'refused'), 403)
    const body = await readBody(request)
    if (!body) return page(messagePage(shown, 'tooLarge'), 413)
    if (path === villagePath) return villageAnswer(request, body, portal.platformUrl)
    if (path === counterPath) return signInAtCounter(portal)
    if (path === '/.well-known/jz-token') return mintToken(request, body, session, portal)
    return (await citizenRoutes({ ...asked, body }, portal)) ?? notFound(shown)
  }
  const office = rest.startsWith('office/') ? await officeRoutes(asked, portal) : undefined
  return office ?? (await citizenRoutes(asked, portal)) ?? notFound(shown)
}

function notFound(shown: Asked['shown']): Reply {
  return page(messagePage(shown, 'notFound'), 404)
}

function languageOfPath(path: string): PageLanguage {
  if (path.startsWith(pageLanguages.en.path)) return 'en'
  return path.startsWith(pageLanguages['zh-Hant'].path) ? 'zh-Hant' : 'zh-CN'
}

/** Browsers name the origin of a POST; some old ones do not, and then the Lax cookie has to do. */
function isFromOurPage(request: IncomingMessage, { hosts }: Portal): boolean {
  const { origin } = request.headers
  return origin === undefined || hosts.some((host) => origin === `http://${host}`)
}
