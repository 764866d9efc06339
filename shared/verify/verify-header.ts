import type { PublicJwk } from '../identity/site.ts'
import { encodeBase64url } from '../kernel/base64url.ts'
import type { Delegation } from '../seal/delegation.ts'
import { delegationType, receiptType, thumbprintPreimage } from '../seal/format.ts'
import { isObject, type Jws, jsonOf, parseHeader, parseJws } from '../seal/jws.ts'
import { importPoint, isSignedBy } from './signature.ts'
import type { Verdict } from './verdict.ts'

/** JWK Set (RFC 7517 §5) as `GET /v1/keys` gives it; other members are ignored. */
export interface KeySet {
  readonly keys: readonly Readonly<PublicJwk>[]
}

/** The header of a receipt or a question: who signed it, and by whose leave. */
export interface TrustedHeader {
  readonly delegation: Delegation
  verifies(receipt: Pick<Jws, 'signature' | 'signedBytes'>): Promise<boolean>
}

/** Every receipt of a session has the same header: each is verified once per key set. */
const verified = new WeakMap<KeySet, Map<string, Promise<TrustedHeader | Verdict>>>()
const keptPerKeySet = 256

/** Verifies the header of a receipt, the first part of its JWS, down to a key of the key set. */
export function verifyHeader(head: string, keys: KeySet): Promise<TrustedHeader | Verdict> {
  const known = verified.get(keys) ?? new Map<string, Promise<TrustedHeader | Verdict>>()
  verified.set(keys, known)
  const before = known.get(head)
  if (before) return before
  const outcome = checkHeader(head, keys, receiptType)
  if (known.size >= keptPerKeySet) known.clear()
  known.set(head, outcome)
  return outcome
}

/** The same for a header of any type that brings its delegation along, remembered nowhere. */
export async function checkHeader(
  head: string,
  keys: KeySet,
  type: string,
): Promise<TrustedHeader | Verdict> {
  const header = parseHeader(head)
  if (header?.alg !== 'ES256' || header.typ !== type) return 'altered'
  if (typeof header.delegation !== 'string') return 'altered'
  const delegation = await verifyDelegation(header.delegation, keys)
  if (typeof delegation === 'string') return delegation
  if (header.kid !== (await thumbprint(delegation.key))) return 'altered'
  const key = await importPoint(delegation.key)
  return { delegation, verifies: (receipt) => isSignedBy(key, receipt) }
}

async function verifyDelegation(text: string, keys: KeySet): Promise<Delegation | Verdict> {
  const jws = parseJws(text)
  if (jws?.header.alg !== 'ES256' || jws.header.typ !== delegationType) return 'altered'
  const sealKey = keys.keys.find((key) => key.kid === jws.header.kid)
  if (!sealKey) return 'unknown-key'
  if (!(await isSignedBy(sealKey, jws))) return 'altered'
  const claims = jsonOf(jws.payload)
  return isObject(claims) && claims.v === 1 ? (claims as unknown as Delegation) : 'altered'
}

async function thumbprint(key: { x: string; y: string }): Promise<string> {
  const bytes = new TextEncoder().encode(thumbprintPreimage(key))
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
