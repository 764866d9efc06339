import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { Assistant } from '../identity/citizen-token.ts'
import { PublicSite, siteId } from '../identity/site.ts'
import { TypedPerson, typedCase } from '../identity/typed-identity.ts'
import { instant } from '../seal/statement.ts'
import { endpoint, withBody } from './endpoint.ts'

export const getSite = endpoint({
  id: 'getSite',
  method: 'GET',
  path: '/v1/sites/{site}',
  capability: 'identity',
  callers: ['public'],
  summary: 'What a page may know of a site: its name, who says who is asking, where help is found.',
  params: z.object({ site: siteId }),
  success: { status: 200, schema: PublicSite },
  cache: 60,
  problems: ['malformed-request', 'site-unknown', 'store-busy'],
})

const hex = z.string().check(z.regex(/^([0-9a-f]{2}){1,64}$/))

/** A proof-of-work challenge as altcha-lib 2 makes and solves it; `signature` covers `parameters`. */
export const Challenge = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex,
    salt: hex,
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: hex,
    keySignature: hex,
    /** What the work is for; `expiresAt` in Unix seconds. */
    data: z.strictObject({ site: siteId, case: typedCase, expiresAt: z.int() }),
  }),
  signature: hex,
})

export type Challenge = z.infer<typeof Challenge>

export const getChallenge = endpoint({
  id: 'getChallenge',
  method: 'GET',
  path: '/v1/sites/{site}/challenge',
  capability: 'identity',
  callers: ['public'],
  summary: 'Work for a browser to do before it may type who is asking: for one case, ten minutes.',
  params: z.object({ site: siteId }),
  query: z.object({ case: typedCase }),
  success: { status: 200, schema: Challenge },
  scarce: true,
  problems: [
    'malformed-request',
    'site-unknown',
    'identity-not-typed',
    'seal-unavailable',
    'store-busy',
  ],
})

/** What altcha-lib's `solveChallenge` gives, with the challenge it is for. */
export const ProofOfWork = z.strictObject({
  challenge: Challenge,
  solution: z.strictObject({
    counter: z.int(),
    derivedKey: hex,
    time: z.optional(z.number()),
  }),
})

export type ProofOfWork = z.infer<typeof ProofOfWork>

export const IdentityRequest = z.strictObject({
  site: siteId,
  item: itemId,
  case: typedCase,
  person: TypedPerson,
  /** Whom the case is about, when that is a child in the person's care. */
  subject: z.optional(TypedPerson),
  assistant: z.optional(Assistant),
  proofOfWork: ProofOfWork,
})

export type IdentityRequest = z.infer<typeof IdentityRequest>

export const TypedIdentity = z.object({
  /** To be sent as the bearer token of calls for this item and case. */
  token: z.string(),
  expiresAt: instant,
})

export type TypedIdentity = z.infer<typeof TypedIdentity>

export const typeIdentity = endpoint({
  id: 'typeIdentity',
  method: 'POST',
  path: '/v1/identities',
  capability: 'identity',
  callers: ['public'],
  summary: 'Takes down who a person says they are, for one item and one case of one site.',
  body: IdentityRequest,
  success: { status: 201, schema: TypedIdentity },
  scarce: true,
  problems: [
    ...withBody,
    'proof-of-work-invalid',
    'site-unknown',
    'identity-not-typed',
    'item-unknown',
    'item-not-by-pledge',
    'assurance-too-low',
    'person-not-adult',
    'subject-not-minor',
    'may-not-pledge-for-another',
    'too-many-attempts',
    'seal-unavailable',
    'store-busy',
  ],
})
