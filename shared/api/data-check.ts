import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { Asking } from '../data-check/answer.ts'
import { departmentId } from '../data-check/source.ts'
import { caseId } from '../identity/citizen-token.ts'
import { isReference } from '../seal/reference.ts'
import { digest, instant } from '../seal/statement.ts'
import { bySiteToken, endpoint, withBody } from './endpoint.ts'

const reference = z.string().check(z.refine(isReference))

export const CheckRequest = z.strictObject({
  item: itemId,
  itemVersion: z.int().check(z.minimum(1)),
  /** Hash of the wording that was shown, as `GET /v1/items/{item}` gave it. */
  wording: digest,
  case: caseId,
  /** The departments that were agreed to, one by one; with a statutory duty, all the item names. */
  receivers: z.array(departmentId).check(z.minLength(1), z.maxLength(5)),
})

export type CheckRequest = z.infer<typeof CheckRequest>

/**
 * Where a data check stands.
 * - `asking`: departments are being asked, or were when something broke: ask again and it goes on;
 * - `waiting`: a clerk has the question by letter, until `dueAt`;
 * - `answered`: a department said yes or no;
 * - `unknown`: none of them could say: the other way is open;
 * - `withdrawn`: the consent was withdrawn, and what was obtained deleted.
 */
export const checkStates = ['asking', 'waiting', 'answered', 'unknown', 'withdrawn'] as const

export type CheckState = (typeof checkStates)[number]

export const DataCheck = z.object({
  reference,
  state: z.enum(checkStates),
  /** Compact JWS over the consent: what a form carries while the answer is awaited. */
  consent: z.string(),
  consentedAt: instant,
  /** Until when departments may be asked. */
  expiresAt: instant,
  /** Who was asked what came of it, in order. */
  askings: z.array(Asking),
  answer: z.optional(z.enum(['yes', 'no'])),
  department: z.optional(departmentId),
  asOf: z.optional(instant),
  /** Compact JWS over the answer: what a form carries in place of the upload. */
  receipt: z.optional(z.string()),
  dueAt: z.optional(instant),
  withdrawnAt: z.optional(instant),
  /** When its citizen disputed an answer: a clerk looks at it, or has. */
  disputedAt: z.optional(instant),
})

export type DataCheck = z.infer<typeof DataCheck>

export const makeCheck = endpoint({
  id: 'makeCheck',
  method: 'POST',
  path: '/v1/checks',
  capability: 'data-check',
  callers: ['citizen'],
  summary:
    'Records a consent and asks the departments it names. The same again goes on where it stood.',
  body: CheckRequest,
  success: { status: 201, schema: DataCheck },
  problems: [
    ...withBody,
    ...bySiteToken,
    'token-wrong-item',
    'token-wrong-case',
    'origin-not-registered',
    'item-unknown',
    'item-replaced',
    'item-not-by-check',
    'may-not-consent-for-another',
    'guardian-needed',
    'assurance-too-low',
    'receiver-unknown',
    'already-checked',
  ],
})

export const findCheck = endpoint({
  id: 'findCheck',
  method: 'GET',
  path: '/v1/checks',
  capability: 'data-check',
  callers: ['citizen'],
  summary: 'The data check of the token’s case, for its citizen; one that broke off goes on.',
  success: { status: 200, schema: DataCheck },
  problems: [...bySiteToken, 'check-unknown'],
})

export const readCheck = endpoint({
  id: 'readCheck',
  method: 'GET',
  path: '/v1/checks/{reference}',
  capability: 'data-check',
  callers: ['site'],
  summary:
    'A data check by its reference, for its site: what became of one that was still awaited.',
  params: z.object({ reference }),
  success: { status: 200, schema: DataCheck },
  problems: ['malformed-request', ...bySiteToken, 'check-unknown'],
})

export const DisputeRequest = z.strictObject({
  /** In the citizen's own words. The clerk who answers reads it, and nobody else. */
  reason: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
})

export const disputeCheck = endpoint({
  id: 'disputeCheck',
  method: 'POST',
  path: '/v1/checks/{reference}/dispute',
  capability: 'data-check',
  callers: ['citizen'],
  summary:
    'Disputes an answer that is not used yet: it is set aside, and a clerk of the department answers anew.',
  params: z.object({ reference }),
  body: DisputeRequest,
  success: { status: 200, schema: DataCheck },
  problems: [...withBody, ...bySiteToken, 'check-unknown', 'not-disputable'],
})

export const withdrawConsent = endpoint({
  id: 'withdrawConsent',
  method: 'POST',
  path: '/v1/checks/{reference}/withdrawal',
  capability: 'data-check',
  callers: ['citizen'],
  summary: 'Withdraws a consent: nobody is asked any more, and what was obtained is deleted.',
  params: z.object({ reference }),
  body: z.strictObject({}),
  success: { status: 200, schema: DataCheck },
  problems: [...withBody, ...bySiteToken, 'check-unknown'],
})
