import type { PublicJwk } from '../identity/site.ts'
import { encodeBase64url } from '../kernel/base64url.ts'
import type { Delegation } from '../seal/delegation.ts'
import { delegationType, thumbprintPreimage } from '../seal/format.ts'
import { isObject, type Jws, jsonOf, parseJws } from '../seal/jws.ts'
import { importPoint, isSignedBy } from './signature.ts'
import type { Verdict } from './verdict.ts'

/** JWK Set (RFC 7517 §5) as `GET /v1/keys` gives it; other members are ignored. */
export interface KeySet {
  readonly keys: readonly Readonly<PublicJwk>[]
}

/** A delegation whose signature by a seal key holds. */
export interface TrustedDelegation {
  readonly claims: Delegation
  /** RFC 7638 thumbprint of the delegated key. */
  readonly keyId: string
  verifies(jws: Jws): Promise<boolean>
}

/** One delegation serves every receipt of a session: each is verified once per key set. */
const verified = new WeakMap<KeySet, Map<string, Promise<TrustedDelegation | Verdict>>>()
const keptPerKeySet = 256

export function verifyDelegation(
  delegation: unknown,
  keys: KeySet,
): Promise<TrustedDelegation | Verdict> {
  if (typeof delegation !== 'string') return Promise.resolve('altered')
  const known = verified.get(keys) ?? new Map<string, Promise<TrustedDelegation | Verdict>>()
  verified.set(keys, known)
  const before = known.get(delegation)
  if (before) return before
  const outcome = check(delegation, keys)
  if (known.size >= keptPerKeySet) known.clear()
  known.set(delegation, outcome)
  return outcome
}

async function check(delegation: string, keys: KeySet): Promise<TrustedDelegation | Verdict> {
  const jws = parseJws(delegation)
  if (jws?.header.alg !== 'ES256' || jws.header.typ !== delegationType) return 'altered'
  const sealKey = keys.keys.find((key) => key.kid === jws.header.kid)
  if (!sealKey) return 'unknown-key'
  if (!(await isSignedBy(sealKey, jws))) return 'altered'
  const claims = jsonOf(jws.payload)
  if (!isObject(claims) || claims.v !== 1) return 'altered'
  const trusted = claims as unknown as Delegation
  const key = await importPoint(trusted.key)
  return {
    claims: trusted,
    keyId: await thumbprint(trusted.key),
    verifies: (receipt) => isSignedBy(key, receipt),
  }
}

async function thumbprint(key: { x: string; y: string }): Promise<string> {
  const bytes = new TextEncoder().encode(thumbprintPreimage(key))
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
