import * as z from 'zod/mini'
import { digest, instant, sealed } from '../seal/statement.ts'
import { levels } from './area.ts'
import { isCertificateNumber } from './number.ts'
import { skipReasons } from './standing.ts'

/**
 * What is sealed when a certificate is issued: an SD-JWT payload (RFC 9901 §4), whose fields stand outside
 * of it as disclosures, so that the holder can show one of them without the others.
 */
export const CertificateStatement = z.strictObject({
  ...sealed,
  kind: z.literal('certificate'),
  number: z.string().check(z.refine(isCertificateNumber)),
  /** Name of the office that issues it, as it stands on the seal. */
  issuer: z.string(),
  /** Who approved it, level by level: hashes of their sealed decisions; or why a level was left out. */
  approvals: z.array(
    z.union([
      z.strictObject({ level: z.enum(levels), decision: digest }),
      z.strictObject({ level: z.enum(levels), skipped: z.enum(skipReasons) }),
    ]),
  ),
  issuedAt: instant,
  expiresAt: instant,
  /** Where it stands in the list of those that were revoked (Token Status List). */
  status: z.strictObject({
    status_list: z.strictObject({ idx: z.int().check(z.minimum(0)), uri: z.string() }),
  }),
  _sd_alg: z.literal('sha-256'),
  /** SHA-256 of each disclosure, base64url, in an order that tells nothing of the fields. */
  _sd: z.array(digest),
})

export type CertificateStatement = z.infer<typeof CertificateStatement>
