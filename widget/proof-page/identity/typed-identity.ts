import { type Reply, request } from '../../api/reply.ts'
import { type Citizen, type CitizenTokens, readCitizen } from '../../api/token.ts'
import type { Embedding } from '../../embedding.ts'
import { identityMissing } from '../../proof/refusal.ts'
import { proofOfWork } from './proof-of-work.ts'
import { keepSentCase, keepWho, readWho, type Who } from './who.ts'

/** Tokens for a citizen who says here who they are (assurance `self-asserted`). */
export interface TypedIdentity extends CitizenTokens {
  readonly who: Who
  /** Why the last attempt was refused, for the form to say. */
  readonly refusal: string | undefined
  say(who: Omit<Who, 'case' | 'sealed'>): void
  /**
   * What the host is told too: `questions` begins the work that keeps machines out, while the citizen
   * answers; `sending` keeps the case, `sealed` lets go of the names.
   */
  reached(state: string): void
}

/** What the citizen can put right by typing again. */
const correctable = /^(person-not-adult|subject-not-minor|malformed-request)$/

const fresh = 4 * 60_000

export function typedIdentity(
  { origin, chunks, site }: Embedding,
  item: string,
  place: string,
): TypedIdentity {
  let who = readWho(place)
  const work = proofOfWork(site, who.case, chunks)
  let citizen: Citizen | undefined
  let since = 0
  let refusal: string | undefined

  async function ask(): Promise<Reply<Citizen>> {
    const { case: caseId, person, subject, assistant } = who
    const solved = await work.solution()
    if (solved.kind !== 'answer') return solved
    const reply = await request<{ token: string }>(`${origin}/v1/identities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        site,
        item,
        case: caseId,
        person,
        subject,
        assistant,
        proofOfWork: solved.body,
      }),
    })
    if (reply.kind === 'answer') {
      const body = readCitizen(reply.body.token)
      return body ? { kind: 'answer', body } : { kind: 'unreachable' }
    }
    // A challenge lives for some minutes only.
    work.forget()
    if (reply.kind === 'refused' && correctable.test(reply.problem.code)) {
      refusal = reply.problem.code
      return missing
    }
    return reply
  }

  return {
    get who() {
      return who
    },
    get refusal() {
      return refusal
    },
    async get() {
      if (who.sealed) return { kind: 'answer', body: { ...nobody, case: who.case } }
      if (!who.person) return missing
      if (citizen && Date.now() - since < fresh) return { kind: 'answer', body: citizen }
      const reply = await ask()
      if (reply.kind === 'answer') {
        citizen = reply.body
        since = Date.now()
      }
      return reply
    },
    forget() {
      citizen = undefined
    },
    say(said) {
      who = { case: who.case, ...said }
      citizen = undefined
      refusal = undefined
      keepWho(place, who)
    },
    reached(state) {
      if (/^(questions|identity)$/.test(state)) void work.solution()
      if (state === 'sending') keepSentCase(place, who.case)
      if (state !== 'sealed') return
      keepSentCase(place, undefined)
      who = { case: who.case, sealed: true }
      keepWho(place, who)
    },
  }
}

const missing: Reply<Citizen> = { kind: 'refused', problem: { code: identityMissing } }

/** After the seal only the case is known, which is all that a reload needs. */
const nobody: Omit<Citizen, 'case'> = {
  person: { name: '', idNumber: '' },
  assurance: 'self-asserted',
  token: '',
}
