import type { Disclosed } from '../certificate/disclosure.ts'
import { openCertificate } from '../certificate/open-certificate.ts'
import { encodeBase64url } from '../kernel/base64url.ts'
import { toInstant } from '../kernel/instant.ts'
import { casePreimage } from '../seal/format.ts'
import { splitJws } from '../seal/jws.ts'
import { openReceipt } from './open-receipt.ts'
import type { Statement } from './statement.ts'
import type { Verdict } from './verdict.ts'
import type { KeySet } from './verify-header.ts'

/** What the verifier knows by itself and the receipt has to match. */
export interface Expectation {
  /** The platform's JWK Set (`GET /v1/keys`), fetched once and kept. */
  readonly keys: KeySet
  readonly site: string
  readonly item: string
  /** The site's own number of the case. */
  readonly case: string
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: number
}

export interface VerifiedReceipt {
  readonly verdict: Verdict
  /** Read out of verified bytes; absent when the seal does not hold. */
  readonly statement?: Statement
  /** Of a certificate, the fields that were shown with it. */
  readonly fields?: readonly Disclosed[]
}

/**
 * Verifies a receipt offline: seal key → delegation → receipt → purpose → case → time. Anything at
 * all gets a verdict, an uploaded file too; nothing throws.
 *
 * @example
 * const { verdict, statement } = await verifyReceipt(form.get('residenceProof'), {
 *   keys, site: 'demo-school', item: 'residence-proof', case: 'YX2026-000123',
 * })
 */
export async function verifyReceipt(
  receipt: unknown,
  expectation: Expectation,
): Promise<VerifiedReceipt> {
  const [sealed, caseHash] = await Promise.all([
    open(receipt, expectation.keys),
    hashCase(expectation),
  ])
  if (typeof sealed === 'string') return { verdict: sealed }
  const { statement, ...shown } = sealed
  const { site, item } = expectation
  const isForCase =
    statement.case === caseHash && statement.site === site && statement.item === item
  if (!isForCase) return { verdict: 'wrong-case', statement }
  return { verdict: worthOf(statement, expectation.now ?? Date.now()), statement, ...shown }
}

/** A certificate comes with its fields behind it, each after a tilde. */
function open(
  receipt: unknown,
  keys: KeySet,
): Promise<Required<Pick<VerifiedReceipt, 'statement'>> | Verdict> {
  const isCertificate = typeof receipt === 'string' && receipt.includes('~')
  return isCertificate ? openCertificate(receipt, keys) : openReceipt(receipt, keys)
}

/**
 * What a statement with a good seal is worth at a time (milliseconds since 1970): it may have run out, and
 * it is no proof yet when it is over a consent, or over a no.
 */
export function worthOf(statement: Statement, now: number): Verdict {
  if (toInstant(now) >= statement.expiresAt) return 'expired'
  switch (statement.kind) {
    case 'pledge':
    case 'certificate':
      return 'valid'
    case 'check':
      return statement.answer === 'yes' ? 'valid' : 'not-confirmed'
    default:
      return 'awaited'
  }
}

function hashCase(expected: Expectation): Promise<string> {
  const preimage = casePreimage(expected.site, expected.item, expected.case)
  return sha256(new TextEncoder().encode(preimage))
}

/** A receipt's id: the SHA-256 of its statement, base64url; `undefined` when it is no receipt. */
export async function receiptId(receipt: unknown): Promise<string | undefined> {
  const jws = splitJws(receipt)
  return jws && sha256(jws.payload)
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
