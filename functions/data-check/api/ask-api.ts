import { readAnswer } from '../../../shared/data-check/read-answer.ts'
import type { ApiSource, HttpsInterface } from '../../../shared/data-check/source.ts'
import type { Json } from '../../../shared/kernel/canonical.ts'
import type { SendOut } from '../../egress/egress.ts'
import type { SealSession } from '../../seal/session.ts'
import type { Right } from '../right.ts'
import type { AskSource } from '../source-reply.ts'
import { type Attempt, askOnce, type Failed } from './ask-once.ts'
import { CircuitBreaker } from './circuit-breaker.ts'

/** What asking departments takes. */
export interface ApiAsking {
  /** The session in force at a time, whose key signs questions. */
  readonly session: (now: number) => Promise<Pick<SealSession, 'signQuestion'>>
  readonly send: SendOut
}

/** Longer than this nobody waits for one department: others of the chain need their time, too. */
const patience = 12_000

/** Up to this long before the second attempt, twice as long before each further one. */
const pauseBeforeSecond = 200

/** Asks departments a yes or no. */
export function apiAsker(asking: ApiAsking): AskSource<ApiSource> {
  return interfaceAsker(asking, (document, source, { about }, now) =>
    readAnswer(document, source.response, about.idNumber, now),
  )
}

/**
 * Asks departments by their own interfaces: again, after a pause of random length, when that may help,
 * and for a while not at all when one keeps failing. It throws UnavailableError when KMS has to be asked
 * for a session and cannot be.
 */
export function interfaceAsker<Source extends HttpsInterface, Reply>(
  { session, send }: ApiAsking,
  read: (document: Json, source: Source, right: Right, now: number) => Reply,
): (source: Source, right: Right, now: number) => Promise<Reply | Failed> {
  const breakers = new Map<string, CircuitBreaker>()

  return async (source, right, begin) => {
    const breaker = breakers.get(source.id) ?? new CircuitBreaker()
    breakers.set(source.id, breaker)
    const signer = await session(begin)
    const started = performance.now()
    const elapsed = () => performance.now() - started
    const ask = () => {
      const at = begin + elapsed()
      return askOnce(
        send,
        signer,
        source,
        right,
        (document) => read(document, source, right, at),
        at,
      )
    }
    let reply: Reply | Failed = { outcome: 'failed', failure: 'circuit-open' }
    for (let again = 0; breaker.mayTry(begin + elapsed()); again++) {
      const attempt = await judged(ask, breaker, () => begin + elapsed())
      reply = attempt.reply
      const pause = Math.random() * pauseBeforeSecond * 2 ** again
      const isInTime = elapsed() + pause + source.timeout <= patience
      if (!attempt.isTransient || again >= source.retries || !isInTime) break
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    return reply
  }
}

/** Tells the breaker in every case, for the one that it let try keeps all others out until then. */
async function judged<Reply>(
  ask: () => Promise<Attempt<Reply>>,
  breaker: CircuitBreaker,
  now: () => number,
) {
  let isSourceToBlame = true
  try {
    const attempt = await ask()
    isSourceToBlame = attempt.isSourceToBlame
    return attempt
  } finally {
    if (isSourceToBlame) breaker.failed(now())
    else breaker.succeeded()
  }
}
