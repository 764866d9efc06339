import type { KeyObject } from 'node:crypto'
import type * as z from 'zod/mini'
import {
  CitizenClaims,
  citizenTokenType,
  SiteClaims,
  siteTokenType,
} from '../../shared/identity/citizen-token.ts'
import {
  TypedIdentityClaims,
  typedIdentityTokenType,
} from '../../shared/identity/typed-identity.ts'
import type { Json } from '../../shared/kernel/canonical.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { isObject, jsonOf, parseHeader, splitJws } from '../../shared/seal/jws.ts'
import type { FindSite, KnownSite } from './sites.ts'
import { isSignedBy, readHeader, refuseByTime, type Timed } from './token-rules.ts'

/** A token whose signature, audience and time hold, and the site it is for. */
export interface Checked<Claims> {
  readonly claims: Claims
  readonly site: KnownSite
  /** Whether the person typed in who they are, and we signed it in place of the site. */
  readonly isTyped: boolean
}

/** The key of typed identities, by the `kid` that names it in their tokens. */
export interface TypedIdentityKey {
  readonly kid: string
  readonly key: KeyObject
}

/** Checks tokens a site or we ourselves signed (RFC 7519, with the care of RFC 8725). */
export interface TokenChecker {
  /** In the claims of a typed identity `iss` is the site, as in those the site signs. */
  citizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  site(token: string | undefined, now: number): Promise<Outcome<Checked<SiteClaims>>>
}

/**
 * @param audience what `aud` must be, exactly
 * @param typedIdentityKey the public half of the one key that signs typed identities
 * @returns a checker whose times are milliseconds since 1970
 */
export function tokenChecker(
  findSite: FindSite,
  audience: string,
  typedIdentityKey: () => Promise<TypedIdentityKey>,
): TokenChecker {
  return {
    citizen(token, now) {
      const isTyped = typeOf(token) === typedIdentityTokenType
      return isTyped
        ? checkTyped(token, now)
        : check(token, citizenTokenType, CitizenClaims, now, bySite)
    },
    async site(token, now) {
      const checked = await check(token, siteTokenType, SiteClaims, now, bySite)
      if (checked instanceof Refusal) return checked
      return checked.claims.sub === checked.claims.iss ? checked : new Refusal('token-invalid')
    },
  }

  async function checkTyped(token: string | undefined, now: number) {
    const checked = await check(token, typedIdentityTokenType, TypedIdentityClaims, now, byUs)
    if (checked instanceof Refusal) return checked
    const { site, isTyped } = checked
    if (!site.typedIdentity) return new Refusal('identity-not-typed')
    const { site: iss, ...claims } = checked.claims
    return { claims: { ...claims, iss }, site, isTyped }
  }

  async function check<Claims extends Timed>(
    token: string | undefined,
    type: string,
    schema: z.ZodMiniType<Claims>,
    now: number,
    signer: FindSigner,
  ): Promise<Outcome<Checked<Claims>>> {
    if (!token) return new Refusal('token-missing')
    const jws = splitJws(token)
    const kid = jws && readHeader(jws.head, type)
    if (!jws || !kid) return new Refusal('token-invalid')
    const unverified = jsonOf(jws.payload)
    if (!isObject(unverified)) return new Refusal('token-invalid')
    const found = await signer(unverified, kid)
    if (found instanceof Refusal) return found
    if (!(await isSignedBy(found.key, jws))) return new Refusal('token-invalid')
    const parsed = schema.safeParse(unverified)
    if (!parsed.success) return new Refusal('token-invalid')
    const claims = parsed.data
    if (claims.aud !== audience) return new Refusal('token-wrong-audience')
    const { site, isTyped } = found
    return refuseByTime(claims, Math.floor(now / 1000)) ?? { claims, site, isTyped }
  }

  async function bySite({ iss }: Claimed, kid: string): Promise<Outcome<Signer>> {
    const site = await registered(iss)
    return site ? { site, key: site.keyOf.get(kid), isTyped: false } : new Refusal('site-unknown')
  }

  async function byUs({ iss, site: id }: Claimed, kid: string): Promise<Outcome<Signer>> {
    if (iss !== audience) return new Refusal('token-invalid')
    const [site, ours] = await Promise.all([registered(id), typedIdentityKey()])
    if (!site) return new Refusal('site-unknown')
    return { site, key: ours.kid === kid ? ours.key : undefined, isTyped: true }
  }

  async function registered(id: unknown): Promise<KnownSite | undefined> {
    return typeof id === 'string' && /^[a-z][a-z0-9-]{1,47}$/.test(id) ? findSite(id) : undefined
  }
}

type Claimed = { readonly [claim: string]: Json }

/** Whose key must have signed a token, by what it says of itself: nothing of it is believed yet. */
interface Signer {
  readonly site: KnownSite
  readonly key: KeyObject | undefined
  readonly isTyped: boolean
}

type FindSigner = (claimed: Claimed, kid: string) => Promise<Outcome<Signer>>

/** The `typ` a token gives itself: it only chooses the check, which then insists on it. */
function typeOf(token: string | undefined): unknown {
  return parseHeader(token?.split('.', 1)[0] ?? '')?.typ
}
