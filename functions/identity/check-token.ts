import { type KeyObject, verify } from 'node:crypto'
import { promisify } from 'node:util'
import type * as z from 'zod/mini'
import {
  CitizenClaims,
  citizenTokenType,
  clockTolerance,
  maximumTokenLife,
  SiteClaims,
  siteTokenType,
} from '../../shared/identity/citizen-token.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { isObject, type Jws, jsonOf, parseHeader, splitJws } from '../../shared/seal/jws.ts'
import type { FindSite, KnownSite } from './sites.ts'

const verifyInPool = promisify(verify)

/** A token whose signature, audience and time hold, and the site that signed it. */
export interface Checked<Claims> {
  readonly claims: Claims
  readonly site: KnownSite
}

interface Timed {
  readonly iss: string
  readonly aud: string
  readonly iat: number
  readonly exp: number
}

/** Checks tokens a site signed (RFC 7519, with the care of RFC 8725). */
export interface TokenChecker {
  citizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  site(token: string | undefined, now: number): Promise<Outcome<Checked<SiteClaims>>>
}

/**
 * @param audience what `aud` must be, exactly
 * @returns a checker whose times are milliseconds since 1970
 */
export function tokenChecker(findSite: FindSite, audience: string): TokenChecker {
  return {
    citizen: (token, now) => check(token, citizenTokenType, CitizenClaims, now),
    async site(token, now) {
      const checked = await check(token, siteTokenType, SiteClaims, now)
      if (checked instanceof Refusal) return checked
      return checked.claims.sub === checked.claims.iss ? checked : new Refusal('token-invalid')
    },
  }

  async function check<Claims extends Timed>(
    token: string | undefined,
    type: string,
    schema: z.ZodMiniType<Claims>,
    now: number,
  ): Promise<Outcome<Checked<Claims>>> {
    if (!token) return new Refusal('token-missing')
    const jws = splitJws(token)
    const kid = jws && readHeader(jws.head, type)
    if (!jws || !kid) return new Refusal('token-invalid')
    const unverified = jsonOf(jws.payload)
    if (!isObject(unverified)) return new Refusal('token-invalid')
    const site = await issuer(unverified.iss)
    if (!site) return new Refusal('site-unknown')
    if (!(await isSignedBy(site.keyOf.get(kid), jws))) return new Refusal('token-invalid')
    const parsed = schema.safeParse(unverified)
    if (!parsed.success) return new Refusal('token-invalid')
    const claims = parsed.data
    if (claims.aud !== audience) return new Refusal('token-wrong-audience')
    return refuseByTime(claims, Math.floor(now / 1000)) ?? { claims, site }
  }

  async function issuer(iss: unknown): Promise<KnownSite | undefined> {
    return typeof iss === 'string' && /^[a-z][a-z0-9-]{1,47}$/.test(iss) ? findSite(iss) : undefined
  }
}

/**
 * One algorithm, one explicit type, a key we have pinned: nothing else in the header is looked at, and
 * a header that brings a key or an extension of its own is refused.
 *
 * @returns the `kid`, or `undefined` when the header is not one of ours
 */
function readHeader(head: string, type: string): string | undefined {
  const { alg, typ, kid, ...others } = parseHeader(head) ?? {}
  const isOurs = alg === 'ES256' && typ === type && Object.keys(others).length === 0
  return isOurs && typeof kid === 'string' ? kid : undefined
}

/** In the thread pool: an elliptic-curve check takes longer than the rest of the request. */
function isSignedBy(
  key: KeyObject | undefined,
  { signedBytes, signature }: Pick<Jws, 'signedBytes' | 'signature'>,
): Promise<boolean> {
  if (!key) return Promise.resolve(false)
  return verifyInPool('sha256', signedBytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}

function refuseByTime(claims: Timed, now: number): Refusal | undefined {
  if (claims.exp + clockTolerance <= now) return new Refusal('token-expired')
  const tooLong = claims.exp - claims.iat > maximumTokenLife
  const fromTheFuture = claims.iat > now + clockTolerance
  return tooLong || fromTheFuture || claims.exp <= claims.iat
    ? new Refusal('token-invalid')
    : undefined
}
