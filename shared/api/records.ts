import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { levels } from '../certificate/area.ts'
import { certificateStates } from '../certificate/standing.ts'
import { Asking } from '../data-check/answer.ts'
import { lawfulBases } from '../data-check/lawful-basis.ts'
import { assuranceLevels } from '../identity/assurance.ts'
import { languages } from '../kernel/language.ts'
import { isReference } from '../seal/reference.ts'
import { instant } from '../seal/statement.ts'
import { checkStates } from './data-check.ts'
import { bySiteToken, endpoint } from './endpoint.ts'

/** What each says, whatever it is: nothing of a person. */
const listed = {
  reference: z.string().check(z.refine(isReference)),
  item: itemId,
  title: z.string(),
}

/** A pledge as its citizen finds it again. */
export const PledgeInList = z.object({
  kind: z.literal('pledge'),
  ...listed,
  /** How sure it was who pledged: with `self-asserted`, anybody may have typed it in this person's name. */
  assurance: z.enum(assuranceLevels),
  pledgedAt: instant,
  expiresAt: instant,
  /** When the site took it in place of the proof. */
  redeemedAt: z.optional(instant),
})

export type PledgeInList = z.infer<typeof PledgeInList>

/** A data check as its citizen finds it again: who was asked, and who used what came of it. */
export const CheckInList = z.object({
  kind: z.literal('check'),
  ...listed,
  /** Whether somebody agreed, or was told of a statutory duty, of which nothing can be withdrawn. */
  lawfulBasis: z.enum(lawfulBases),
  consentedAt: instant,
  expiresAt: instant,
  state: z.enum(checkStates),
  withdrawnAt: z.optional(instant),
  /** The departments that were asked, in order, and what each said. */
  askings: z.array(z.object({ ...Asking.def.shape, departmentName: z.string() })),
  /** When the site took the answer in place of the proof. */
  redeemedAt: z.optional(instant),
})

export type CheckInList = z.infer<typeof CheckInList>

/** A request for a certificate, or the certificate it became. */
export const CertificateInList = z.object({
  kind: z.literal('certificate'),
  ...listed,
  orderedAt: instant,
  /** A draft waits for its citizen; what is past its end is expired, whether that was written down or not. */
  state: z.enum(certificateStates),
  /** Whose turn it is, while an office has it, and by when that office has to decide. */
  level: z.optional(z.enum(levels)),
  office: z.optional(z.string()),
  dueAt: z.optional(instant),
  /** Of one that was issued. */
  number: z.optional(z.string()),
  issuedAt: z.optional(instant),
  expiresAt: z.optional(instant),
  /** Whether its document can be fetched. */
  hasDocument: z.boolean(),
})

export type CertificateInList = z.infer<typeof CertificateInList>

export const RecordInList = z.discriminatedUnion('kind', [
  PledgeInList,
  CheckInList,
  CertificateInList,
])

export type RecordInList = z.infer<typeof RecordInList>

export const RecordList = z.object({ records: z.array(RecordInList) })

export type RecordList = z.infer<typeof RecordList>

export const listRecords = endpoint({
  id: 'listRecords',
  method: 'GET',
  path: '/v1/records',
  capability: 'verify',
  callers: ['citizen'],
  summary:
    'The newest 100 pledges, data checks and certificates of the token’s citizen at its site, newest first. Any token of theirs will do that no clerk’s name is in; one for `own-records` can begin nothing new.',
  query: z.object({ lang: z._default(z.enum(languages), 'zh-Hans') }),
  success: { status: 200, schema: RecordList },
  problems: ['malformed-request', ...bySiteToken, 'identity-not-typed', 'assurance-too-low'],
})
