import { encodeBase64url } from '../kernel/base64url.ts'
import { toInstant } from '../kernel/instant.ts'
import type { Delegation } from '../seal/delegation.ts'
import { casePreimage, everyTenant } from '../seal/format.ts'
import { isObject, jsonOf, splitJws } from '../seal/jws.ts'
import { type Statement, sealedAt } from './statement.ts'
import type { Verdict } from './verdict.ts'
import { type KeySet, verifyHeader } from './verify-header.ts'

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
    openReceipt(receipt, expectation.keys),
    hashCase(expectation),
  ])
  if (typeof sealed === 'string') return { verdict: sealed }
  const { statement } = sealed
  const { site, item } = expectation
  const isForCase =
    statement.case === caseHash && statement.site === site && statement.item === item
  if (!isForCase) return { verdict: 'wrong-case', statement }
  return { verdict: worthOf(statement, expectation.now ?? Date.now()), statement }
}

/**
 * What a statement with a good seal is worth at a time (milliseconds since 1970): it may have run out, and
 * it is no proof yet when it is over a consent, or over a no.
 */
export function worthOf(statement: Statement, now: number): Verdict {
  if (toInstant(now) >= statement.expiresAt) return 'expired'
  switch (statement.kind) {
    case 'pledge':
      return 'valid'
    case 'check':
      return statement.answer === 'yes' ? 'valid' : 'not-confirmed'
    default:
      return 'awaited'
  }
}

export interface OpenedReceipt {
  readonly statement: Statement
}

/**
 * The part of the verification that needs no expectation: who sealed it, and that the key was
 * delegated for it. For readers who hold a receipt but not the case, such as a public verify page.
 */
export async function openReceipt(
  receipt: unknown,
  keys: KeySet,
): Promise<OpenedReceipt | Verdict> {
  const jws = splitJws(receipt)
  if (!jws) return 'altered'
  const header = await verifyHeader(jws.head, keys)
  if (typeof header === 'string') return header
  const statement = (await header.verifies(jws)) && readStatement(jws.payload)
  if (!statement) return 'altered'
  return isDelegatedFor(header.delegation, statement) ? { statement } : 'wrong-purpose'
}

/**
 * The bytes are ours once the seal holds; the version inside them says how to read them. A version or
 * kind this module does not know is not read at all.
 */
function readStatement(payload: Uint8Array): Statement | undefined {
  const statement = jsonOf(payload)
  if (!isObject(statement) || statement.v !== 1 || typeof statement.kind !== 'string')
    return undefined
  return statement as unknown as Statement
}

function isDelegatedFor(delegation: Delegation, statement: Statement): boolean {
  const { kinds, tenants, from, until } = delegation
  const at = sealedAt(statement)
  return (
    at !== undefined &&
    kinds.includes(statement.kind) &&
    (tenants.includes(everyTenant) || tenants.includes(statement.tenant)) &&
    from <= at &&
    at <= until
  )
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
