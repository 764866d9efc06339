import type { QuestionClaims } from '../data-check/question.ts'
import { toInstant } from '../kernel/instant.ts'
import { attach } from '../seal/detached-jws.ts'
import { questionKind, questionType } from '../seal/format.ts'
import type { Verdict } from './verdict.ts'
import { checkHeader, type KeySet } from './verify-header.ts'

/** What a department knows by itself and a question has to match. */
export interface QuestionExpectation {
  /** The platform's JWK Set (`GET /v1/keys`), fetched once and kept. */
  readonly keys: KeySet
  /** The host, with its port unless it is 443, under which the department is registered. */
  readonly host: string
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: number
}

/**
 * What a question is worth, each cause distinct:
 * - `altered`, `unknown-key`, `wrong-purpose`: as of a receipt;
 * - `wrong-host`: a good question, to somebody else;
 * - `wrong-time`: asked more than five minutes ago, or not yet.
 */
export type QuestionVerdict =
  | Extract<Verdict, 'altered' | 'unknown-key' | 'wrong-purpose'>
  | 'wrong-host'
  | 'wrong-time'

/** For how long a question is good, in seconds; so long its `question` is to be remembered, too. */
export const questionLife = 300

/**
 * Verifies that the platform itself asks: seal key → delegation → question → purpose → host → time.
 * Whoever answers also sees to it that no `question` is answered twice.
 *
 * @param signature the header `x-jws-signature`
 * @param body the bytes of the request's body, as they came
 */
export async function verifyQuestion(
  signature: unknown,
  body: Uint8Array<ArrayBuffer>,
  { keys, host, now = Date.now() }: QuestionExpectation,
): Promise<QuestionClaims | QuestionVerdict> {
  const jws = attach(signature, body)
  if (!jws) return 'altered'
  const [head = ''] = String(signature).split('.', 1)
  const trusted = await checkHeader(head, keys, questionType)
  if (typeof trusted === 'string') return trusted as QuestionVerdict
  if (!(await trusted.verifies(jws))) return 'altered'
  const claims = jws.header as unknown as QuestionClaims
  const { kinds, from, until } = trusted.delegation
  const asked = toInstant(claims.iat * 1000)
  if (!kinds.includes(questionKind) || asked < from || until < asked) return 'wrong-purpose'
  if (claims.aud !== host) return 'wrong-host'
  return Math.abs(now / 1000 - claims.iat) <= questionLife ? claims : 'wrong-time'
}
