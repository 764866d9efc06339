import * as z from 'zod/mini'

export const siteId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}$/))

/**
 * A public P-256 key for signatures as JWK (RFC 7517, RFC 7518 §6.2), named by `kid`. Strict: a private
 * member handed in by mistake, or a key meant for something else, is refused.
 */
export const PublicJwk = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  kid: z.string().check(z.minLength(1), z.maxLength(128)),
  alg: z.optional(z.literal('ES256')),
  use: z.optional(z.literal('sig')),
})

export type PublicJwk = z.infer<typeof PublicJwk>

/** An exact web origin (RFC 6454): scheme, host, and port unless it is the scheme's own. */
const origin = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)$/,
      'https origin, or http on this machine',
    ),
  )

const helpText = z.string().check(z.minLength(1), z.maxLength(200))

/** Where a person finds help: a telephone number that is answered, a counter that is staffed. */
export const Help = z.object({
  phone: z.string().check(z.regex(/^[0-9+][0-9 -]{2,23}$/)),
  counter: z.object({
    'zh-Hans': helpText,
    'zh-Hant': z.optional(helpText),
    en: z.optional(helpText),
  }),
})

export type Help = z.infer<typeof Help>

/**
 * A portal that embeds Jianzheng. We hold its public keys only: its server signs citizens' tokens and
 * its own calls, and no secret of anyone's is stored.
 */
export const Site = z
  .object({
    id: siteId,
    tenant: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}$/)),
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    origins: z.array(origin).check(z.minLength(1), z.maxLength(20)),
    keys: z.array(PublicJwk).check(z.maxLength(10)),
    /** Whether people may type who they are in a frame of ours (assurance `self-asserted`). */
    typedIdentity: z._default(z.boolean(), false),
    help: z.optional(Help),
  })
  .check(
    z.refine(
      ({ keys, typedIdentity }) => keys.length > 0 || typedIdentity,
      'a site without keys takes typed identities, or nobody could pledge on it',
    ),
  )

export type Site = z.infer<typeof Site>

/** What a page may know of a site. */
export const PublicSite = z.object({
  id: siteId,
  name: z.string(),
  /** `token`: the site says who is asking; `typed`: the person does, in a frame of ours. */
  identity: z.enum(['token', 'typed']),
  help: z.optional(Help),
})

export type PublicSite = z.infer<typeof PublicSite>

/** A site that can vouch for its citizens does so; typing is the way where none can. */
export function publicSite({ id, name, keys, help }: Site): PublicSite {
  return { id, name, identity: keys.length > 0 ? 'token' : 'typed', ...(help && { help }) }
}
