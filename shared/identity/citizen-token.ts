import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { assuranceLevels } from './assurance.ts'
import { isIdNumber, normalizeIdNumber } from './id-number.ts'
import { siteId } from './site.ts'

/** `typ` of the two kinds of token a site signs (explicit typing, RFC 8725 §3.11). */
export const citizenTokenType = 'jz-citizen+jwt'
export const siteTokenType = 'jz-site+jwt'

/** The longest a token may live, and how far two clocks may differ, in seconds. */
export const maximumTokenLife = 300
export const clockTolerance = 30

const name = z.string().check(z.minLength(1), z.maxLength(100))
const idNumber = z.string().check(z.refine(isIdNumber))

export const Person = z.strictObject({ name, idNumber })

export type Person = z.infer<typeof Person>

/** The member of staff who helped the person: on whose machine, and under whose eyes, it was done. */
export const Assistant = z.strictObject({
  name,
  /** As the agency numbers its staff; an ID number is refused, because none is needed. */
  staffNumber: z.string().check(
    z.minLength(1),
    z.maxLength(32),
    z.refine((text) => !holdsIdNumber(normalizeIdNumber(text)), 'an ID number is not asked for'),
  ),
})

export type Assistant = z.infer<typeof Assistant>

/** A site's own name for something. One with an ID number in it is refused: it is stored in clear. */
export const siteReference = z.string().check(
  z.regex(/^[\x21-\x7e]{1,64}$/),
  z.refine((text) => !holdsIdNumber(text.toUpperCase()), 'an ID number is personal data'),
)

/** The case as the site numbers it. */
export const caseId = siteReference

function holdsIdNumber(text: string): boolean {
  return [...text].some((_, at) => isIdNumber(text.slice(at, at + 18)))
}

/**
 * Claims of a citizen token (RFC 7519): the site `iss` says that `person` asks about `item` in `case`.
 * Names stay between the citizen's own browser, the site that knows them and us; times are Unix seconds.
 */
export const CitizenClaims = z.strictObject({
  iss: siteId,
  aud: z.string(),
  iat: z.int(),
  exp: z.int(),
  jti: z.string().check(z.minLength(8), z.maxLength(128)),
  item: itemId,
  case: caseId,
  person: Person,
  /** Whom the case is about, when that is a child in the person's care. */
  subject: z.optional(Person),
  /** Who helped, when the pledge is made at a counter. */
  assistant: z.optional(Assistant),
  assurance: z.enum(assuranceLevels),
})

export type CitizenClaims = z.infer<typeof CitizenClaims>

/** Claims of a site's own call, in the manner of `private_key_jwt` (RFC 7523 §3). */
export const SiteClaims = z.strictObject({
  iss: siteId,
  sub: siteId,
  aud: z.string(),
  iat: z.int(),
  exp: z.int(),
  jti: z.string().check(z.minLength(8), z.maxLength(128)),
})

export type SiteClaims = z.infer<typeof SiteClaims>
