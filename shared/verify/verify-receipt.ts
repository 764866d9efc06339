import { encodeBase64url } from '../kernel/base64url.ts'
import { toInstant } from '../kernel/instant.ts'
import { casePreimage, everyTenant, receiptType } from '../seal/format.ts'
import { isObject, type Jws, jsonOf, parseJws } from '../seal/jws.ts'
import type { PledgeStatement } from '../seal/statement.ts'
import type { Verdict } from './verdict.ts'
import { type KeySet, type TrustedDelegation, verifyDelegation } from './verify-delegation.ts'

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
  readonly statement?: PledgeStatement
  /** Base64url SHA-256 of the statement: the receipt's id. */
  readonly id?: string
}

/**
 * Verifies a receipt offline: seal key → delegation → receipt → purpose → case → time. Any text at
 * all gets a verdict; nothing throws.
 *
 * @example
 * const { verdict, statement } = await verifyReceipt(form.get('residenceProof'), {
 *   keys, site: 'demo-school', item: 'residence-proof', case: 'YX2026-000123',
 * })
 */
export async function verifyReceipt(
  receipt: string,
  expectation: Expectation,
): Promise<VerifiedReceipt> {
  const sealed = await openReceipt(receipt, expectation.keys)
  if (typeof sealed === 'string') return { verdict: sealed }
  const { statement, id } = sealed
  if (!(await isForCase(statement, expectation))) return { verdict: 'wrong-case', statement, id }
  const now = toInstant(expectation.now ?? Date.now())
  return { verdict: now < statement.expiresAt ? 'valid' : 'expired', statement, id }
}

export interface OpenedReceipt {
  readonly statement: PledgeStatement
  readonly id: string
}

/**
 * The part of the verification that needs no expectation: who sealed it, and that the key was
 * delegated for it. For readers who hold a receipt but not the case, such as a public verify page.
 */
export async function openReceipt(receipt: string, keys: KeySet): Promise<OpenedReceipt | Verdict> {
  const jws = parseJws(receipt)
  if (jws?.header.alg !== 'ES256' || jws.header.typ !== receiptType) return 'altered'
  const delegation = await verifyDelegation(jws.header.delegation, keys)
  if (typeof delegation === 'string') return delegation
  if (jws.header.kid !== delegation.keyId || !(await delegation.verifies(jws))) return 'altered'
  const statement = readStatement(jws)
  if (!statement) return 'altered'
  if (!isDelegatedFor(delegation, statement)) return 'wrong-purpose'
  const hash = await crypto.subtle.digest('SHA-256', jws.payload)
  return { statement, id: encodeBase64url(new Uint8Array(hash)) }
}

/**
 * The bytes are ours once the seal holds; the version inside them says how to read them. A version or
 * kind this module does not know is not read at all.
 */
function readStatement(jws: Jws): PledgeStatement | undefined {
  const statement = jsonOf(jws.payload)
  if (!isObject(statement) || statement.v !== 1 || typeof statement.kind !== 'string')
    return undefined
  return statement as unknown as PledgeStatement
}

function isDelegatedFor(delegation: TrustedDelegation, statement: PledgeStatement): boolean {
  const { kinds, tenants, from, until } = delegation.claims
  return (
    statement.kind === 'pledge' &&
    kinds.includes(statement.kind) &&
    (tenants.includes(everyTenant) || tenants.includes(statement.tenant)) &&
    from <= statement.pledgedAt &&
    statement.pledgedAt <= until
  )
}

async function isForCase(statement: PledgeStatement, expected: Expectation): Promise<boolean> {
  if (statement.site !== expected.site || statement.item !== expected.item) return false
  const preimage = casePreimage(expected.site, expected.item, expected.case)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(preimage))
  return statement.case === encodeBase64url(new Uint8Array(hash))
}
