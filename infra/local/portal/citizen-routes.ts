import type { IncomingMessage } from 'node:http'
import type { Application } from './application.ts'
import { dropMaterial } from './drop-material.ts'
import { formPage } from './pages/form-page.ts'
import type { Page } from './pages/layout.ts'
import { messagePage } from './pages/message-page.ts'
import { resultPage } from './pages/result-page.ts'
import { pledgedWords } from './pledged-words.ts'
import type { Portal } from './portal.ts'
import { page, type Reply, seeOther } from './reply.ts'
import { readForm } from './request-body.ts'
import type { Session } from './sessions.ts'
import { submitApplication } from './submit-application.ts'

export interface Asked {
  readonly method: string
  /** The path below the page's language. */
  readonly rest: string
  readonly shown: Page
  readonly session: Session | undefined
  readonly request: IncomingMessage
  readonly body?: Uint8Array
}

export async function citizenRoutes(asked: Asked, portal: Portal): Promise<Reply | undefined> {
  const { method, rest, shown, session } = asked
  if (method === 'GET' && rest === '') return showForm(asked, portal)
  if (method === 'GET' && rest === 'apply') return seeOther(shown.path)
  const result = /^result\/(YX2026-\d{6})$/.exec(rest)?.[1]
  if (method === 'GET' && result) return showResult(result, asked, portal)
  if (method !== 'POST' || !session) return method === 'POST' ? seeOther(shown.path) : undefined
  if (rest === 'apply') return inTurn(session.id, portal, () => submit(asked, portal))
  if (rest === 'another') return inTurn(session.id, portal, () => startAnother(asked, portal))
  return undefined
}

async function showForm({ shown, session }: Asked, portal: Portal): Promise<Reply> {
  if (session?.submitted.includes(session.case))
    return seeOther(`${shown.path}result/${session.case}`)
  const signedIn = session ?? (await portal.sessions.start())
  const headers = { 'set-cookie': portal.sessions.cookieOf(signedIn) }
  return page(formPage(shown, signedIn), 200, headers)
}

async function submit(asked: Asked, portal: Portal): Promise<Reply> {
  const { shown, request, body } = asked
  const session = portal.sessions.find(request.headers.cookie)
  const form = body && (await readForm(request.headers['content-type'] ?? '', body))
  if (!form || !session) return page(messagePage(shown, 'refused'), 400)
  // A page left open in another tab may be about a case that is settled already.
  const caseShown = form.get('case')
  if (typeof caseShown === 'string' && session.submitted.includes(caseShown))
    return seeOther(`${shown.path}result/${caseShown}`)
  const { sessions, desk } = portal
  const replace = form.get('replace')
  if (typeof replace === 'string') {
    await dropMaterial(replace, form, session, sessions)
    return seeOther(shown.path)
  }
  const outcome = await submitApplication(form, session, shown.language, sessions, desk)
  return seeOther('case' in outcome ? `${shown.path}result/${outcome.case}` : shown.path)
}

async function startAnother({ shown, request }: Asked, portal: Portal): Promise<Reply> {
  const session = portal.sessions.find(request.headers.cookie)
  if (session?.submitted.includes(session.case)) await portal.sessions.startAnotherCase(session)
  return seeOther(shown.path)
}

async function showResult(
  caseId: string,
  asked: Asked,
  portal: Portal,
): Promise<Reply | undefined> {
  if (!asked.session?.submitted.includes(caseId)) return undefined
  const application = await portal.desk.store.read(caseId)
  if (!application) return undefined
  return page(resultPage(asked.shown, application, await wordsOfPledge(application, portal)))
}

async function wordsOfPledge({ materials }: Application, { desk, module }: Portal) {
  const material = materials.residenceProof
  if (material.kind !== 'receipt' || !material.statement) return undefined
  const wording = await pledgedWords(material.statement, desk.platform, module)
  return typeof wording === 'string' ? undefined : wording
}

function inTurn(session: string, { turns }: Portal, act: () => Promise<Reply>): Promise<Reply> {
  const before = turns.get(session) ?? Promise.resolve()
  const now = before.then(act, act)
  turns.set(session, now)
  return now
}
