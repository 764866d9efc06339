import type { Person } from '../identity/citizen-token.ts'
import { canonicalize } from '../kernel/canonical.ts'
import type { ApiSource } from './source.ts'

/** The header that carries the detached JWS of a question, and that of its answer. */
export const signatureHeader = 'x-jws-signature'

/** What the protected header of a question says beside who signed it. Nothing of it names a person. */
export interface QuestionClaims {
  /** Fresh for each time it is asked; the answer's protected header repeats it. */
  readonly question: string
  /** Host, with its port unless it is the scheme's own, of the department's interface. */
  readonly aud: string
  /** Reference of the sealed consent or notice on whose strength it is asked. */
  readonly consent: string
  /** Unix seconds. */
  readonly iat: number
}

/** What can go into the members of a request. */
export interface Asked {
  readonly about: Person
  readonly fact: string
  readonly question: string
}

/** The body of a question, in the members the department knows: canonical JSON (RFC 8785). */
export function questionBody(request: ApiSource['request'], asked: Asked): string {
  const values = {
    'id-number': asked.about.idNumber,
    name: asked.about.name,
    fact: asked.fact,
    question: asked.question,
  }
  const members = Object.entries(request).map(([member, what]) => [member, values[what]] as const)
  return canonicalize(Object.fromEntries(members))
}
