import type { IncomingMessage } from 'node:http'
import type { Application } from './application.ts'
import { dropMaterial } from './drop-material.ts'
import { firstProof } from './first-proof.ts'
import { caseNumber } from './forms/index.ts'
import { formPage } from './pages/form-page.ts'
import type { Page } from './pages/layout.ts'
import { messagePage } from './pages/message-page.ts'
import { minePage } from './pages/mine-page.ts'
import { resultPage } from './pages/result-page.ts'
import type { Portal } from './portal.ts'
import { page, type Reply, seeOther } from './reply.ts'
import { readForm } from './request-body.ts'
import { sealedWords } from './sealed-words.ts'
import type { Session } from './sessions.ts'
import { submitApplication } from './submit-application.ts'

export interface Asked {
  readonly method: string
  /** The path below the page's language and form. */
  readonly rest: string
  readonly shown: Page
  readonly session: Session | undefined
  readonly request: IncomingMessage
  readonly body?: Uint8Array
}

export async function citizenRoutes(asked: Asked, portal: Portal): Promise<Reply | undefined> {
  const { method, rest, shown, session } = asked
  if (method === 'GET' && rest === '') return showForm(asked, portal)
  if (method === 'GET' && rest === 'mine/') return showMine(asked, portal)
  if (method === 'GET' && rest === 'apply') return seeOther(shown.path)
  const result = /^result\/([^/]+)$/.exec(rest)?.[1]
  if (method === 'GET' && result && caseNumber.test(result))
    return showResult(result, asked, portal)
  if (method !== 'POST' || !session) return method === 'POST' ? seeOther(shown.path) : undefined
  if (rest === 'apply') return inTurn(session.id, portal, () => submit(asked, portal))
  if (rest === 'another') return inTurn(session.id, portal, () => startAnother(asked, portal))
  return undefined
}

async function showForm({ shown, session }: Asked, portal: Portal): Promise<Reply> {
  const { form, path } = shown
  const { sessions } = portal
  const before = session?.open[form.id]?.case
  if (before && session.submitted.includes(before)) return seeOther(`${path}result/${before}`)
  const signedIn = session ?? (await sessions.start())
  const opened = before ? signedIn : await sessions.startCase(signedIn, form)
  const open = opened.open[form.id]
  if (!open) return page(messagePage(shown, 'refused'), 400)
  const headers = { 'set-cookie': sessions.cookieOf(opened) }
  return page(formPage(shown, open, opened.assistant), 200, headers)
}

async function showMine({ shown, session }: Asked, { sessions }: Portal): Promise<Reply> {
  const signedIn = session ?? (await sessions.start())
  const headers = { 'set-cookie': sessions.cookieOf(signedIn) }
  return page(minePage(shown, signedIn.assistant), 200, headers)
}

async function submit(asked: Asked, portal: Portal): Promise<Reply> {
  const { shown, request, body } = asked
  const { form, path, language } = shown
  const session = portal.sessions.find(request.headers.cookie)
  const open = session?.open[form.id]
  const sent = body && (await readForm(request.headers['content-type'] ?? '', body))
  if (!sent || !open) return page(messagePage(shown, 'refused'), 400)
  // A page left open in another tab may be about a case that is settled already.
  const caseShown = sent.get('case')
  if (typeof caseShown === 'string' && session.submitted.includes(caseShown))
    return seeOther(`${path}result/${caseShown}`)
  const { sessions, desk } = portal
  const replace = sent.get('replace')
  if (typeof replace === 'string') {
    await dropMaterial(replace, form, sent, session, sessions)
    return seeOther(path)
  }
  const outcome = await submitApplication({ form, sent, open, language }, session, sessions, desk)
  return seeOther('case' in outcome ? `${path}result/${outcome.case}` : path)
}

async function startAnother({ shown, request }: Asked, portal: Portal): Promise<Reply> {
  const { form, path } = shown
  const session = portal.sessions.find(request.headers.cookie)
  const before = session?.open[form.id]?.case
  if (before && session.submitted.includes(before)) await portal.sessions.startCase(session, form)
  return seeOther(path)
}

async function showResult(
  caseId: string,
  asked: Asked,
  portal: Portal,
): Promise<Reply | undefined> {
  if (!asked.session?.submitted.includes(caseId)) return undefined
  const application = await portal.desk.store.read(caseId)
  if (application?.form !== asked.shown.form.id) return undefined
  return page(resultPage(asked.shown, application, await wordsOfSealed(application, portal)))
}

/** The words of the form's first proof, when they could be had. */
async function wordsOfSealed(application: Application, { desk, module }: Portal) {
  const material = firstProof(application)
  if (material?.kind !== 'receipt' || !material.statement) return undefined
  const wording = await sealedWords(material.statement, desk.platform, module)
  return typeof wording === 'string' ? undefined : wording
}

function inTurn(session: string, { turns }: Portal, act: () => Promise<Reply>): Promise<Reply> {
  const before = turns.get(session) ?? Promise.resolve()
  const now = before.then(act, act)
  turns.set(session, now)
  return now
}
