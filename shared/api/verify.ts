import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { CertificateStatement } from '../certificate/certificate-statement.ts'
import { CertificateStepStatement } from '../certificate/step-statement.ts'
import { CheckStatement, ConsentStatement } from '../data-check/statement.ts'
import { Assistant, caseId, Person, siteReference } from '../identity/citizen-token.ts'
import { TypedPerson } from '../identity/typed-identity.ts'
import { isReference } from '../seal/reference.ts'
import { instant, PledgeStatement } from '../seal/statement.ts'
import { verdicts } from '../verify/verdict.ts'
import { WordingText } from './catalogue.ts'
import { bySiteToken, endpoint, withBody } from './endpoint.ts'
import { SealedPledge } from './pledge.ts'

const receipt = z.string().check(z.maxLength(8192))

export const VerifyRequest = z.strictObject({
  receipt,
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
  /**
   * `not-recorded`: the seal is good, but nothing of the kind is in the record; `withdrawn`: the consent was;
   * `revoked`, `superseded`: the certificate is not in force any more.
   */
  verdict: z.enum([
    ...verdicts,
    'already-redeemed',
    'not-recorded',
    'withdrawn',
    'revoked',
    'superseded',
  ]),
  /** Only out of bytes whose seal was verified. */
  statement: z.optional(
    z.union([
      PledgeStatement,
      ConsentStatement,
      CheckStatement,
      CertificateStatement,
      CertificateStepStatement,
    ]),
  ),
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
  problems: [...withBody, ...bySiteToken],
})

/** A receipt as it stands in the record. It holds no personal data. */
export const RecordedReceipt = z.object({
  ...SealedPledge.def.shape,
  redeemedAt: z.optional(instant),
})

export type RecordedReceipt = z.infer<typeof RecordedReceipt>

export const getReceipt = endpoint({
  id: 'getReceipt',
  method: 'GET',
  path: '/v1/receipts/{reference}',
  capability: 'verify',
  callers: ['public'],
  summary: 'The receipt behind a reference: nobody guesses one, who has it holds the paper.',
  params: z.object({ reference: z.string().check(z.refine(isReference)) }),
  success: { status: 200, schema: RecordedReceipt },
  problems: ['malformed-request', 'pledge-unknown', 'store-busy'],
})

export const ReadRequest = z.strictObject({ receipt, person: TypedPerson })

export type ReadRequest = z.infer<typeof ReadRequest>

/** What a person stated; without `answers` when the personal data was erased. */
export const ReadReceipt = z.object({
  capacity: PledgeStatement.def.shape.capacity,
  erased: z.optional(z.boolean()),
  answers: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  subject: z.optional(Person),
  assistant: z.optional(Assistant),
})

export type ReadReceipt = z.infer<typeof ReadReceipt>

export const readReceipt = endpoint({
  id: 'readReceipt',
  method: 'POST',
  path: '/v1/receipts/read',
  capability: 'verify',
  callers: ['public'],
  summary:
    'What was stated in a self-asserted pledge, for who holds the receipt and knows whose it is.',
  body: ReadRequest,
  success: { status: 200, schema: ReadReceipt },
  scarce: true,
  problems: [...withBody, 'person-mismatch', 'too-many-attempts', 'seal-unavailable', 'store-busy'],
})
