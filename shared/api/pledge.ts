import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { Assistant, caseId, Person } from '../identity/citizen-token.ts'
import { isReference } from '../seal/reference.ts'
import { digest, instant } from '../seal/statement.ts'
import { bySiteToken, endpoint, withBody } from './endpoint.ts'

const reference = z.string().check(z.refine(isReference))

export const PledgeRequest = z.strictObject({
  item: itemId,
  itemVersion: z.int().check(z.minimum(1)),
  /** Hash of the wording that was shown, as `GET /v1/items/{item}` gave it. */
  wording: digest,
  case: caseId,
  /** By question id; the item's questions decide what each may be. */
  answers: z.record(z.string(), z.union([z.string(), z.number()])),
})

export type PledgeRequest = z.infer<typeof PledgeRequest>

export const SealedPledge = z.object({
  reference,
  /** Compact JWS over the statement; the host form carries it as the upload's value. */
  receipt: z.string(),
  pledgedAt: instant,
  expiresAt: instant,
})

export type SealedPledge = z.infer<typeof SealedPledge>

export const makePledge = endpoint({
  id: 'makePledge',
  method: 'POST',
  path: '/v1/pledges',
  capability: 'pledge',
  callers: ['citizen'],
  summary: 'Accepts a pledge once: a retry with the same key and body gets the same receipt.',
  headers: z.object({
    /** Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), scoped to the token's case. */
    'idempotency-key': z.string().check(z.regex(/^"?[\x21\x23-\x7e]{16,64}"?$/)),
  }),
  body: PledgeRequest,
  success: { status: 201, schema: SealedPledge },
  problems: [
    ...withBody,
    'idempotency-key-missing',
    ...bySiteToken,
    'token-wrong-item',
    'token-wrong-case',
    'origin-not-registered',
    'item-unknown',
    'item-replaced',
    'item-not-by-pledge',
    'may-not-pledge-for-another',
    'assurance-too-low',
    'answers-invalid',
    'already-pledged',
    'idempotency-key-reused',
  ],
})

export const findPledge = endpoint({
  id: 'findPledge',
  method: 'GET',
  path: '/v1/pledges',
  capability: 'pledge',
  callers: ['citizen'],
  summary: 'The pledge that stands in the token’s case, for its citizen: after an answer was lost.',
  success: { status: 200, schema: SealedPledge },
  problems: [...bySiteToken, 'pledge-unknown'],
})

/** A pledge as read back. What was answered is there for the site that holds the case only. */
export const RecordedPledge = z.object({
  ...SealedPledge.def.shape,
  redeemedAt: z.optional(instant),
  /** The personal data was erased; the seal still verifies. */
  erased: z.optional(z.boolean()),
  person: z.optional(Person),
  subject: z.optional(Person),
  assistant: z.optional(Assistant),
  answers: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

export type RecordedPledge = z.infer<typeof RecordedPledge>

export const readPledge = endpoint({
  id: 'readPledge',
  method: 'GET',
  path: '/v1/pledges/{reference}',
  capability: 'verify',
  callers: ['citizen', 'site'],
  summary: 'A pledge by its reference: the receipt for its citizen, the answers too for its site.',
  params: z.object({ reference }),
  success: { status: 200, schema: RecordedPledge },
  problems: ['malformed-request', ...bySiteToken, 'pledge-unknown'],
})
