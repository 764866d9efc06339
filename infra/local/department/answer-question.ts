import { createPrivateKey, sign } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod/mini'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import { answerType } from '../../../shared/seal/format.ts'
import { questionLife } from '../../../shared/verify/verify-question.ts'
import type { OwnKey } from '../kept-key.ts'
import { json, type Reply } from '../portal/reply.ts'
import { type Answered, type Journal, masked } from './answered.ts'
import type { QuestionVerifier } from './question-verifier.ts'

const Question = z.object({ sfzh: z.string(), xm: z.string(), cxsx: z.string() })

export interface Answerer {
  readonly verifier: QuestionVerifier
  readonly journal: Journal
  readonly key: OwnKey
  /** Questions that were answered, with when they may be forgotten. */
  readonly seen: Map<string, number>
  /** Ends what is slow when the department stops. */
  readonly ending: AbortSignal
}

/** What a register says of a person, in the members of its own interface. */
export interface Said {
  readonly outcome: Exclude<Answered['outcome'], 'refused'>
  readonly data: { readonly [member: string]: string | number | undefined }
  /** How long it takes to say so, in milliseconds. */
  readonly delay?: number
}

export type LookUp = (name: string, idNumber: string) => Said

/** Answers the platform, and nobody else, once: signed, by what a register says. */
export async function answerQuestion(
  { verifier, journal, key, seen, ending }: Answerer,
  signature: unknown,
  body: Uint8Array<ArrayBuffer>,
  host: string,
  lookUp: LookUp,
): Promise<Reply> {
  const at = Date.now()
  const refuse = (status: number, reason: string) => {
    journal.write({ at, outcome: 'refused', reason })
    return json({ error: reason }, status)
  }
  const claims = await verifier.verify(signature, body, host)
  if (typeof claims === 'string') return refuse(401, claims)
  if (isRepeated(seen, claims.question, at)) return refuse(409, 'repeated')
  const question = Question.safeParse(jsonIn(body))
  if (!question.success) return refuse(400, 'malformed')
  const { sfzh, xm, cxsx } = question.data
  const { outcome, data, delay } = lookUp(xm, sfzh)
  const about = masked(xm, sfzh)
  const isSlow = delay !== undefined
  journal.write({ at, outcome, about, fact: cxsx, consent: claims.consent, isSlow })
  if (delay) await wait(delay, undefined, { signal: ending }).catch(() => undefined)
  const text = JSON.stringify({ code: 0, data: { sfzh, ...data, sjsj: dayInChina(at) } })
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  const signed = { 'x-jws-signature': signAnswer(text, claims.question, key) }
  return { status: 200, headers: { ...headers, ...signed }, body: text }
}

/** A question that somebody kept and sends again gets no second answer. */
function isRepeated(seen: Map<string, number>, question: string, now: number): boolean {
  for (const [one, until] of seen) if (until < now) seen.delete(one)
  if (seen.has(question)) return true
  seen.set(question, now + 2 * questionLife * 1000)
  return false
}

/** Detached JWS (RFC 7515 appendix F) that says which question the answer belongs to. */
function signAnswer(body: string, question: string, { kid, ...jwk }: OwnKey): string {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const head = encode(JSON.stringify({ alg: 'ES256', typ: answerType, kid, question }))
  const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' })
  const input = Buffer.from(`${head}.${encode(body)}`)
  const signature = sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' })
  return `${head}..${signature.toString('base64url')}`
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
