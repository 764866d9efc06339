import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Assistant } from '../../../shared/identity/citizen-token.ts'
import type { Material, Values } from './application.ts'
import type { Problem } from './form-problem.ts'
import { keepJson, keptJson } from './keep-json.ts'
import type { MaterialField } from './portal-site.ts'

/** What a refused submission leaves behind, so that nothing has to be typed or handed in again. */
export interface Draft {
  readonly values: Values
  readonly materials: { readonly [Field in MaterialField]?: Material }
  readonly problems: readonly Problem[]
}

export interface Session {
  readonly id: string
  /** The case now being filled in, or just handed in. */
  readonly case: string
  readonly submitted: readonly string[]
  readonly draft?: Draft
  /** The member of staff on whose machine this is, when it is at the counter. */
  readonly assistant?: Assistant
}

interface Register {
  next: number
  sessions: { [id: string]: Session }
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
    return new Sessions(path, (await keptJson<Register>(path)) ?? { next: 123, sessions: {} })
  }

  find(cookies: string | undefined): Session | undefined {
    const id = new RegExp(`(?:^|;\\s*)${cookie}=([0-9a-f]{48})(?:;|$)`).exec(cookies ?? '')?.[1]
    return id && Object.hasOwn(this.register.sessions, id) ? this.register.sessions[id] : undefined
  }

  async start(assistant?: Assistant): Promise<Session> {
    const id = randomBytes(24).toString('hex')
    return this.save({
      id,
      case: this.nextCase(),
      submitted: [],
      ...(assistant && { assistant }),
    })
  }

  async startAnotherCase(session: Session): Promise<Session> {
    const { draft: _, ...kept } = session
    return this.save({ ...kept, case: this.nextCase() })
  }

  async save(session: Session): Promise<Session> {
    this.register.sessions[session.id] = session
    this.writing = this.writing.then(() => keepJson(this.path, this.register))
    await this.writing
    return session
  }

  /** Lax: a form on another site can post to us, but not as this person. */
  cookieOf(session: Session): string {
    return `${cookie}=${session.id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000`
  }

  private nextCase(): string {
    return `YX2026-${String(this.register.next++).padStart(6, '0')}`
  }
}
