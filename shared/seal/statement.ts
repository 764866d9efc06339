import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { assuranceLevels } from '../identity/assurance.ts'
import { siteId } from '../identity/site.ts'
import { isInstant } from '../kernel/instant.ts'
import { languages } from '../kernel/language.ts'
import { isReference } from './reference.ts'

/** Base64url of 32 bytes: a SHA-256 or an HMAC-SHA-256. */
export const digest = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

export const instant = z.string().check(z.refine(isInstant))

/** What every statement says: which version of the format, whose, where, about what and whom. */
export const sealed = {
  /** Version of this format, inside the signed bytes. */
  v: z.literal(1),
  reference: z.string().check(z.refine(isReference)),
  tenant: z.string(),
  site: siteId,
  /** The web origin (RFC 6454) of the page on which it was made. */
  origin: z.string(),
  item: itemId,
  itemVersion: z.int().check(z.minimum(1)),
  language: z.enum(languages),
  /** Hash of the exact wording shown, see `hashWording`. */
  wording: digest,
  case: digest,
  person: digest,
  subject: digest,
  /** Of the member of staff who helped the person on a counter's machine; absent when nobody did. */
  assistant: z.optional(digest),
  assurance: z.enum(assuranceLevels),
  /** Whether the person acted for themselves or as the guardian of the subject. */
  capacity: z.enum(['self', 'guardian']),
}

/**
 * What is sealed when a pledge is accepted. It holds no personal data in clear: `person`, `subject`,
 * `answers` and `assistant` are commitments salted from the record's own key, so they say nothing once that key is
 * erased, and still match for whoever is shown the salt. `case` is the SHA-256 of `casePreimage` and
 * can be recomputed by the site that knows its case.
 */
export const PledgeStatement = z.strictObject({
  ...sealed,
  kind: z.literal('pledge'),
  answers: digest,
  pledgedAt: instant,
  expiresAt: instant,
})

export type PledgeStatement = z.infer<typeof PledgeStatement>
