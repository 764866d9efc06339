import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { caseId, siteReference } from '../identity/citizen-token.ts'
import { instant, PledgeStatement } from '../seal/statement.ts'
import { verdicts } from '../verify/verdict.ts'
import { WordingText } from './catalogue.ts'
import { endpoint } from './endpoint.ts'

export const VerifyRequest = z.strictObject({
  receipt: z.string().check(z.maxLength(8192)),
  /** What the site expects the receipt to be for. */
  item: itemId,
  case: caseId,
  /**
   * Takes the receipt for the case, once. `id` is the site's own name for this use (an application
   * number, say): a retry with the same id is told the same as the first time.
   */
  redeem: z.optional(z.strictObject({ id: siteReference })),
})

export type VerifyRequest = z.infer<typeof VerifyRequest>

export const Verification = z.object({
  /** `not-recorded`: the seal is good, but no such pledge is in the record. */
  verdict: z.enum([...verdicts, 'already-redeemed', 'not-recorded']),
  /** Only out of bytes whose seal was verified. */
  statement: z.optional(PledgeStatement),
  wording: z.optional(WordingText),
  redeemedAt: z.optional(instant),
})

export type Verification = z.infer<typeof Verification>

export const verifyReceiptOnline = endpoint({
  id: 'verifyReceipt',
  method: 'POST',
  path: '/v1/receipts/verify',
  capability: 'verify',
  callers: ['site'],
  summary: 'Says what a receipt is worth and exactly what was pledged; can redeem it once.',
  body: VerifyRequest,
  success: { status: 200, schema: Verification },
  problems: [
    'malformed-request',
    'body-too-large',
    'unsupported-media-type',
    'token-missing',
    'token-invalid',
    'token-expired',
    'token-wrong-audience',
    'site-unknown',
    'seal-unavailable',
    'store-busy',
  ],
})
