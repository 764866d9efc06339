import * as z from 'zod/mini'
import { Assistant, CitizenClaims, caseId } from './citizen-token.ts'
import { isIdNumber, normalizeIdNumber } from './id-number.ts'
import { siteId } from './site.ts'

/** `typ` of the token we sign ourselves for who typed in who they are. */
export const typedIdentityTokenType = 'jz-typed-identity+jwt'

/**
 * A person as typed in: both members are brought into their one spelling on the way in, so that what
 * is recorded is what can be compared later.
 */
export const TypedPerson = z.strictObject({
  name: z
    .string()
    .check(
      z.maxLength(200),
      z.normalize('NFC'),
      z.trim(),
      z.minLength(1),
      z.maxLength(100),
      z.regex(/^[^\p{Cc}]*$/u),
    ),
  idNumber: z
    .string()
    .check(
      z.maxLength(64),
      z.overwrite(normalizeIdNumber),
      z.refine(isIdNumber, { params: { reason: 'not-an-id-number' } }),
    ),
})

/**
 * A case that the frame numbers by 128 random bits. Of a form no portal uses, so that nobody can take a
 * case of a portal's own by typing its number.
 */
export const typedCase = caseId.check(z.regex(/^typed-[A-Za-z0-9_-]{22}$/))

/**
 * Claims of a typed identity: those of a citizen token, but `iss` is this deployment (its audience
 * URN), and `site` is where the person is.
 */
export const TypedIdentityClaims = z.strictObject({
  ...CitizenClaims.def.shape,
  iss: z.string(),
  site: siteId,
  case: typedCase,
  assistant: z.optional(Assistant),
  assurance: z.literal('self-asserted'),
})

export type TypedIdentityClaims = z.infer<typeof TypedIdentityClaims>
