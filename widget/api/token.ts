import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { toJson } from './json.ts'
import { type Reply, request } from './reply.ts'

/** Who is signed in at the host, and the token that says so to the API. */
export type Citizen = Pick<
  CitizenClaims,
  'case' | 'person' | 'subject' | 'assistant' | 'assurance'
> & {
  readonly token: string
}

export interface CitizenTokens {
  /** Refused with `token-missing` when nobody is signed in. */
  get(): Promise<Reply<Citizen>>
  /** The next `get` asks the host again. */
  forget(): void
}

/** A token lives five minutes; one older than this may not outlive a slow request. */
const fresh = 4 * 60_000

const signedOut: Reply<Citizen> = { kind: 'refused', problem: { code: 'token-missing' } }

/** Asks the host's own server for citizen tokens for one item, and keeps the last one while fresh. */
export function citizenTokens(url: string, item: string): CitizenTokens {
  let citizen: Citizen | undefined
  let since = 0
  return {
    async get() {
      if (!citizen || Date.now() - since > fresh) {
        const reply = await request<{ token: string }>(url, {
          method: 'POST',
          credentials: 'same-origin',
          // A redirect leads to a sign-in page, not to a token.
          redirect: 'manual',
          headers: { 'content-type': 'application/json' },
          body: toJson({ item }),
        })
        if (reply.kind === 'unreachable') return reply
        citizen = reply.kind === 'answer' ? readCitizen(reply.body.token) : undefined
        since = Date.now()
      }
      return citizen ? { kind: 'answer', body: citizen } : signedOut
    },
    forget() {
      citizen = undefined
    },
  }
}

/** Decodes, does not verify: the names are shown to the one person who already knows them. */
export function readCitizen(token: string): Citizen | undefined {
  const claims = claimsOf(token) as Partial<CitizenClaims>
  return claims.case && claims.person ? ({ ...claims, token } as Citizen) : undefined
}

/** What a token or a receipt (compact JWS) says, not verified; nothing when it cannot be read. */
export function claimsOf(jws: string): object {
  try {
    const payload = (jws.split('.')[1] as string).replace(/-/g, '+').replace(/_/g, '/')
    const bytes = Uint8Array.from(atob(payload), (byte) => byte.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return {}
  }
}
