import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Assistant } from '../../../shared/identity/citizen-token.ts'
import type { Materials, Values } from './application.ts'
import type { Problem } from './form-problem.ts'
import type { FormId, PortalForm } from './forms/index.ts'
import { keepJson, keptJson } from './keep-json.ts'

/** What a refused submission leaves behind, so that nothing has to be typed or handed in again. */
export interface Draft {
  readonly values: Values
  readonly materials: Materials
  readonly problems: readonly Problem[]
}

export interface OpenCase {
  readonly case: string
  readonly draft?: Draft
}

export interface Session {
  readonly id: string
  /** By form, the case now being filled in, or just handed in; none of a form that was never opened. */
  readonly open: { readonly [Form in FormId]?: OpenCase }
  readonly submitted: readonly string[]
  /** The member of staff on whose machine this is, when it is at the counter. */
  readonly assistant?: Assistant
}

interface Register {
  next: number
  sessions: { [id: string]: Session }
}

/** A session as it was kept when there was one form. */
type KeptSession = Omit<Session, 'open'> & Partial<Pick<Session, 'open'>> & Partial<OpenCase>

interface KeptRegister {
  readonly next: number
  readonly sessions: { readonly [id: string]: KeptSession }
}

function asKeptBefore({ case: caseId, draft, open, ...session }: KeptSession): Session {
  const before = caseId ? { registration: { case: caseId, ...(draft && { draft }) } } : {}
  return { ...session, open: open ?? before }
}

const cookie = 'yx_session'

/** Browser sessions and the numbering of cases, in one file that survives a restart. */
export class Sessions {
  private readonly path: string
  private readonly register: Register
  private writing: Promise<void> = Promise.resolve()

  private constructor(path: string, register: Register) {
    this.path = path
    this.register = register
  }

  static async open(data: string): Promise<Sessions> {
    const path = join(data, 'sessions.json')
    const kept = (await keptJson<KeptRegister>(path)) ?? { next: 123, sessions: {} }
    const sessions = Object.entries(kept.sessions).map(
      ([id, session]) => [id, asKeptBefore(session)] as const,
    )
    return new Sessions(path, { next: kept.next, sessions: Object.fromEntries(sessions) })
  }

  find(cookies: string | undefined): Session | undefined {
    const id = new RegExp(`(?:^|;\\s*)${cookie}=([0-9a-f]{48})(?:;|$)`).exec(cookies ?? '')?.[1]
    return id && Object.hasOwn(this.register.sessions, id) ? this.register.sessions[id] : undefined
  }

  async start(assistant?: Assistant): Promise<Session> {
    const id = randomBytes(24).toString('hex')
    return this.save({
      id,
      open: {},
      submitted: [],
      ...(assistant && { assistant }),
    })
  }

  /** Opens another case of a form; what was handed in before stays. */
  async startCase(session: Session, form: PortalForm): Promise<Session> {
    return this.place(session, form, { case: this.nextCase(form.prefix) })
  }

  async keepDraft(session: Session, form: PortalForm, draft: Draft): Promise<void> {
    const open = session.open[form.id]
    if (open) await this.place(session, form, { ...open, draft })
  }

  /** The case was handed in. */
  async settle(session: Session, form: PortalForm, caseId: string): Promise<void> {
    await this.place(session, form, { case: caseId }, [caseId])
  }

  /** While one form was judged, the same browser may have gone on with another. */
  private place(
    session: Session,
    { id }: PortalForm,
    open: OpenCase,
    submitted: readonly string[] = [],
  ): Promise<Session> {
    const now = this.register.sessions[session.id] ?? session
    return this.save({
      ...now,
      open: { ...now.open, [id]: open },
      submitted: [...now.submitted, ...submitted],
    })
  }

  private async save(session: Session): Promise<Session> {
    this.register.sessions[session.id] = session
    this.writing = this.writing.then(() => keepJson(this.path, this.register))
    await this.writing
    return session
  }

  /** Lax: a form on another site can post to us, but not as this person. */
  cookieOf(session: Session): string {
    return `${cookie}=${session.id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000`
  }

  private nextCase(prefix: string): string {
    return `${prefix}-${String(this.register.next++).padStart(6, '0')}`
  }
}
