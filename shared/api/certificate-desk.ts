import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { levels } from '../certificate/area.ts'
import { RequestedField } from '../certificate/requested-field.ts'
import { certificateStates } from '../certificate/standing.ts'
import { certificateActions } from '../certificate/step.ts'
import { languages } from '../kernel/language.ts'
import { isReference } from '../seal/reference.ts'
import { digest, instant } from '../seal/statement.ts'
import { LevelProgress, StepTaken } from './certificate.ts'
import { whoIsAsking } from './desk.ts'
import { endpoint, withBody } from './endpoint.ts'

const reference = z.string().check(z.refine(isReference))
const lang = z._default(z.enum(languages), 'zh-Hans')

/** A request as a queue shows it: nothing of the person. */
export const RequestInQueue = z.object({
  reference,
  item: itemId,
  title: z.string(),
  state: z.enum(certificateStates),
  level: z.optional(z.enum(levels)),
  /** Name of the village it is asked for in. */
  village: z.string(),
  sentAt: z.optional(instant),
  /** From when on the office is reminded, and by when it has to decide, while it waits for one. */
  remindAt: z.optional(instant),
  dueAt: z.optional(instant),
  /** How many fields the citizen corrected. */
  corrections: z.int(),
  /** Among those the asker decided: what they decided last, and when. */
  decided: z.optional(z.object({ action: z.enum(certificateActions), at: instant })),
  /** What an approval names that is given to several at once, of one that the asker may approve so. */
  seen: z.optional(digest),
  /** Drawn to be read by itself, where others like it may be approved together. */
  drawn: z.optional(z.literal(true)),
})

export type RequestInQueue = z.infer<typeof RequestInQueue>

/**
 * `waiting`: for a decision of the asker's offices; `overdue`: late there or in an office below;
 * `decided`: by the asker.
 */
export const requestFilters = ['waiting', 'overdue', 'decided'] as const

export type RequestFilter = (typeof requestFilters)[number]

export const RequestQueue = z.object({
  requests: z.array(RequestInQueue),
  /** What `after` has to be for those that come after these; absent when there are none. */
  next: z.optional(z.string()),
})

export type RequestQueue = z.infer<typeof RequestQueue>

export const listRequests = endpoint({
  id: 'listRequests',
  method: 'GET',
  path: '/v1/desk/requests',
  capability: 'certificate',
  callers: ['staff'],
  summary:
    'Requests for certificates that wait for the offices of an approver, first due first; those late there and below; or those they decided.',
  query: z.object({
    show: z._default(z.enum(requestFilters), 'waiting'),
    after: z.optional(z.string().check(z.regex(/^[0-9TZ:-]{20}#[0-9A-Z-]{10,40}$/))),
    lang,
  }),
  success: { status: 200, schema: RequestQueue },
  problems: [...whoIsAsking, 'role-missing', 'malformed-request'],
})

/** Why the asker may only look. */
export const onlyLooking = ['not-your-turn', 'own-request', 'decided-before'] as const

/** A request as its approver reads it. */
export const RequestAtDesk = z.object({
  ...RequestInQueue.def.shape,
  agency: z.string(),
  proves: z.string(),
  basis: z.array(z.object({ law: z.string(), article: z.string() })),
  /** In the form's order, each with its words. */
  fields: z.array(
    z.object({
      ...RequestedField.def.shape,
      label: z.string(),
      /** The values in words, where they name an option. */
      text: z.optional(z.string()),
      correctedText: z.optional(z.string()),
      departmentName: z.optional(z.string()),
      printed: z.boolean(),
    }),
  ),
  /** Characters that the certificate cannot show: it cannot be approved with them. */
  unprintable: z.array(z.string()),
  levels: z.array(z.object({ ...LevelProgress.def.shape, office: z.string() })),
  steps: z.array(z.object({ ...StepTaken.def.shape, staffNumber: z.optional(z.string()) })),
  /** What a decision names, so that nobody decides on what they did not see. */
  seen: digest,
  /** What the asker may do now. */
  may: z.array(z.enum(['approve', 'return', 'refuse', 'revoke'])),
  onlyLooking: z.optional(z.enum(onlyLooking)),
  number: z.optional(z.string()),
})

export type RequestAtDesk = z.infer<typeof RequestAtDesk>

export const getRequest = endpoint({
  id: 'getRequest',
  method: 'GET',
  path: '/v1/desk/requests/{reference}',
  capability: 'certificate',
  callers: ['staff'],
  summary: 'One request with its fields and where they are from, for an approver of its areas.',
  params: z.object({ reference }),
  query: z.object({ lang }),
  success: { status: 200, schema: RequestAtDesk },
  problems: [
    ...whoIsAsking,
    'role-missing',
    'certificate-unknown',
    'request-moved-on',
    'malformed-request',
    'seal-unavailable',
  ],
})

const reason = z.string().check(z.trim(), z.minLength(2), z.maxLength(500))

/** `reason`: what is to be changed, on which ground it is refused, or why it is revoked. */
export const Decision = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('approve'), seen: digest }),
  z.strictObject({ action: z.enum(['return', 'refuse', 'revoke']), seen: digest, reason }),
])

export type Decision = z.infer<typeof Decision>

export const decideRequest = endpoint({
  id: 'decideRequest',
  method: 'POST',
  path: '/v1/desk/requests/{reference}/decision',
  capability: 'certificate',
  callers: ['staff'],
  summary:
    'Approves, returns or refuses a request whose turn is at the asker’s office, or revokes what that office issued. Of two at the same moment one decides.',
  params: z.object({ reference }),
  query: z.object({ lang }),
  body: Decision,
  success: { status: 200, schema: RequestAtDesk },
  problems: [
    ...withBody,
    ...whoIsAsking,
    'role-missing',
    'certificate-unknown',
    'request-moved-on',
    'screen-stale',
    'not-printable',
    'own-request',
    'decided-before',
    'seal-unavailable',
  ],
})

/** Requests that are approved together, each named with the `seen` of the queue. */
export const Approvals = z.strictObject({
  requests: z
    .array(z.strictObject({ reference, seen: digest }))
    .check(z.minLength(1), z.maxLength(10), z.refine(isEachNamedOnce)),
})

export type Approvals = z.infer<typeof Approvals>

function isEachNamedOnce(requests: readonly { readonly reference: string }[]): boolean {
  return new Set(requests.map(({ reference }) => reference)).size === requests.length
}

/**
 * What became of one of them: `approved`, or why not. `drawn`: it has to be read by itself; `not-together`: its
 * item does not let it be approved with others, or it says something that is not from data.
 */
export const approvalOutcomes = [
  'approved',
  'drawn',
  'not-together',
  'role-missing',
  'certificate-unknown',
  'request-moved-on',
  'screen-stale',
  'not-printable',
  'own-request',
  'decided-before',
] as const

export type ApprovalOutcome = (typeof approvalOutcomes)[number]

export const ApprovedTogether = z.object({
  /** In the order in which they were named. */
  outcomes: z.array(z.object({ reference, outcome: z.enum(approvalOutcomes) })),
})

export type ApprovedTogether = z.infer<typeof ApprovedTogether>

export const approveTogether = endpoint({
  id: 'approveTogether',
  method: 'POST',
  path: '/v1/desk/requests/approvals',
  capability: 'certificate',
  callers: ['staff'],
  summary:
    'Approves up to ten requests at once, of items that allow it: each on what the queue showed of it, each sealed by itself, and none of those drawn to be read. The same again approves nothing twice.',
  body: Approvals,
  success: { status: 200, schema: ApprovedTogether },
  problems: [...withBody, ...whoIsAsking, 'role-missing', 'seal-unavailable'],
})
