import { randomBytes } from 'node:crypto'
import type { SourceFailure } from '../../../shared/data-check/answer.ts'
import { questionBody, signatureHeader } from '../../../shared/data-check/question.ts'
import type { HttpsInterface } from '../../../shared/data-check/source.ts'
import type { Json } from '../../../shared/kernel/canonical.ts'
import { jsonOf } from '../../../shared/seal/jws.ts'
import type { SendOut } from '../../egress/egress.ts'
import { EgressError } from '../../egress/egress-error.ts'
import { readAtMost } from '../../egress/read-at-most.ts'
import type { SealSession } from '../../seal/session.ts'
import type { Right } from '../right.ts'
import { isAnswerTo } from './answer-signature.ts'

/** Why nothing usable came. */
export interface Failed {
  readonly outcome: 'failed'
  readonly failure: SourceFailure
}

/** What came of one attempt. */
export interface Attempt<Reply> {
  readonly reply: Reply | Failed
  /** Whether the same may go better in a moment. */
  readonly isTransient: boolean
  /** Whether the source failed as such, and not only for this person or by our own rules. */
  readonly isSourceToBlame: boolean
}

/** Far more than a yes or no or a person's record takes; what is longer is not read to its end. */
const largestAnswer = 64 * 1024

/**
 * Asks a department's interface once. Each attempt is a question of its own: what is answered to an earlier
 * one is no answer to this one.
 *
 * @param read what the answer says, once it is known to be signed by the source
 * @param now milliseconds since 1970
 */
export async function askOnce<Reply>(
  send: SendOut,
  session: Pick<SealSession, 'signQuestion'>,
  source: HttpsInterface,
  { about, fact, reference }: Right,
  read: (document: Json) => Reply,
  now: number,
): Promise<Attempt<Reply>> {
  const url = new URL(source.url)
  const question = randomBytes(16).toString('base64url')
  const body = questionBody(source.request, { about, fact, question })
  const iat = Math.floor(now / 1000)
  const claims = { question, aud: url.host, consent: reference, iat }
  const signature = await session.signQuestion(body, claims)
  const signal = AbortSignal.timeout(source.timeout)
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    [signatureHeader]: signature,
  }
  try {
    const outgoing = { method: 'POST', hosts: source.hosts, headers, body, signal } as const
    const response = await send(url, outgoing)
    const bytes = await readAtMost(response, largestAnswer, signal)
    const document = bytes && jsonOf(bytes)
    if (!bytes || document === undefined) return broken('not-json')
    const signed = response.headers[signatureHeader]
    if (!(await isAnswerTo(question, signed, bytes, source.keys))) return broken('wrong-signature')
    return { reply: read(document), isTransient: false, isSourceToBlame: false }
  } catch (error) {
    if (error instanceof EgressError) return notAnswered(error)
    throw error
  }
}

function notAnswered({ reason, status = 0 }: EgressError): Attempt<never> {
  const isOurs = reason === 'not-allowed'
  const isTransient = reason === 'refused' ? status >= 500 || status === 429 : !isOurs
  return { ...broken(reason), isTransient, isSourceToBlame: !isOurs }
}

function broken(failure: SourceFailure): Attempt<never> {
  return { reply: { outcome: 'failed', failure }, isTransient: false, isSourceToBlame: true }
}
