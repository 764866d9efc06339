import type { DataCheck, findCheck, makeCheck } from '../../shared/api/data-check.ts'
import type { Access } from '../api/access.ts'
import type { persist, request } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import type { FlowEvent } from '../proof/flow.ts'
import { isSamePerson } from '../proof/pledging.ts'

const path: (typeof makeCheck)['path'] & (typeof findCheck)['path'] = '/v1/checks'

/** How the script sends things: taken from there, not brought along a second time. */
export interface Wire {
  readonly persist: typeof persist
  readonly request: typeof request
}

/** Asks the platform until there is an answer, or nobody answers. */
export type Inquire = (
  /** Whose names the citizen has seen; nothing is asked for anybody else. */
  shown: Citizen | undefined,
  onAttempt: (attempt: number) => void,
  /** What is sent, if anything, in the citizen's case. */
  bodyOf?: (citizen: Citizen) => string,
  /** Where, if not at the check itself. */
  at?: string,
) => Promise<FlowEvent>

export function inquirer({ embedding, tokens }: Access, wire: Wire): Inquire {
  return async (shown, onAttempt, bodyOf, at = path) => {
    for (let renewed = false; ; renewed = true) {
      const identity = await tokens.get()
      const citizen = identity.kind === 'answer' && identity.body
      if (citizen && shown && !isSamePerson(citizen, shown)) {
        return { type: 'citizen', citizen, spareKey: '' }
      }
      const reply = citizen
        ? await wire.persist(
            () =>
              wire.request<DataCheck>(embedding.origin + at, {
                headers: {
                  authorization: `Bearer ${citizen.token}`,
                  ...(bodyOf && { 'content-type': 'application/json' }),
                },
                ...(bodyOf && { method: 'POST', body: bodyOf(citizen) }),
              }),
            onAttempt,
          )
        : identity
      if (reply.kind === 'answer') return { type: 'check', check: reply.body as DataCheck }
      if (reply.kind !== 'refused') return { type: 'unreachable' }
      const { problem } = reply
      if (renewed || problem.code !== 'token-expired') return { type: 'refused', problem }
      tokens.forget()
    }
  }
}
