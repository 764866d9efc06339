import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { levels } from '../certificate/area.ts'
import { FieldValue, RequestedField } from '../certificate/requested-field.ts'
import { certificateStates, skipReasons } from '../certificate/standing.ts'
import { certificateStatuses } from '../certificate/status-list.ts'
import { certificateActions } from '../certificate/step.ts'
import { Asking } from '../data-check/answer.ts'
import { departmentId } from '../data-check/source.ts'
import { caseId } from '../identity/citizen-token.ts'
import { isReference } from '../seal/reference.ts'
import { digest, instant } from '../seal/statement.ts'
import { bySiteToken, endpoint, withBody } from './endpoint.ts'

const reference = z.string().check(z.refine(isReference))

export const CertificateOrder = z.strictObject({
  item: itemId,
  itemVersion: z.int().check(z.minimum(1)),
  /** Hash of the wording that was shown, as `GET /v1/items/{item}` gave it. */
  wording: digest,
  case: caseId,
  /** The departments whose data may fill in the form, agreed to one by one; none where the citizen writes it. */
  receivers: z.array(departmentId).check(z.maxLength(5)),
})

export type CertificateOrder = z.infer<typeof CertificateOrder>

/** A step that was taken, as a citizen reads of it: which office, never who in it. */
export const StepTaken = z.object({
  action: z.enum(certificateActions),
  at: instant,
  by: z.enum(['citizen', 'staff', 'system']),
  level: z.optional(z.enum(levels)),
  /** What the office wrote: why it is returned, refused or revoked. */
  reason: z.optional(z.string()),
  /** An approval given to several at once, of which one in so many was drawn to be read by itself. */
  together: z.optional(z.strictObject({ oneIn: z.int() })),
})

export type StepTaken = z.infer<typeof StepTaken>

/** How far the request has come at one level. */
export const LevelProgress = z.object({
  level: z.enum(levels),
  progress: z.enum(['to-come', 'now', 'approved', 'skipped']),
  /** By when the office has to decide, while it is its turn. */
  dueAt: z.optional(instant),
  skipped: z.optional(z.enum(skipReasons)),
})

export type LevelProgress = z.infer<typeof LevelProgress>

/** A request for a certificate, or the certificate it became, for its citizen and their site. */
export const CertificateRequest = z.object({
  reference,
  item: itemId,
  state: z.enum(certificateStates),
  fields: z.array(RequestedField),
  levels: z.array(LevelProgress),
  steps: z.array(StepTaken),
  /** Who was asked for data, and what came of it. */
  askings: z.array(Asking),
  /** Compact JWS over the latest sending: what a form carries until there is a certificate. */
  receipt: z.optional(z.string()),
  /** The sealed certificate with all its fields (SD-JWT, RFC 9901): what a form carries in the end. */
  certificate: z.optional(z.string()),
  number: z.optional(z.string()),
  issuedAt: z.optional(instant),
  expiresAt: z.optional(instant),
  /** Whether its document can be fetched. */
  hasDocument: z.boolean(),
})

export type CertificateRequest = z.infer<typeof CertificateRequest>

export const orderCertificate = endpoint({
  id: 'orderCertificate',
  method: 'POST',
  path: '/v1/certificates',
  capability: 'certificate',
  callers: ['citizen'],
  summary:
    'Begins a request for a certificate: departments agreed to are asked, and the form comes back filled in. The same again finds what stands.',
  body: CertificateOrder,
  success: { status: 201, schema: CertificateRequest },
  problems: [
    ...withBody,
    ...bySiteToken,
    'token-wrong-item',
    'token-wrong-case',
    'origin-not-registered',
    'item-unknown',
    'item-replaced',
    'item-not-by-certificate',
    'may-not-request-for-another',
    'guardian-needed',
    'assurance-too-low',
    'receiver-unknown',
    'already-requested',
  ],
})

export const findCertificate = endpoint({
  id: 'findCertificate',
  method: 'GET',
  path: '/v1/certificates',
  capability: 'certificate',
  callers: ['citizen'],
  summary: 'The request or certificate of the token’s case, for its citizen.',
  success: { status: 200, schema: CertificateRequest },
  problems: [...bySiteToken, 'certificate-unknown'],
})

export const readCertificate = endpoint({
  id: 'readCertificate',
  method: 'GET',
  path: '/v1/certificates/{reference}',
  capability: 'certificate',
  callers: ['site'],
  summary: 'A request or certificate by its reference, for the site in one of whose cases it is.',
  params: z.object({ reference }),
  success: { status: 200, schema: CertificateRequest },
  problems: ['malformed-request', ...bySiteToken, 'certificate-unknown'],
})

export const Submission = z.strictObject({
  /** What the citizen corrected or wrote; all other fields stay as they were filled in. */
  fields: z.record(z.string().check(z.maxLength(32)), FieldValue),
})

export const submitRequest = endpoint({
  id: 'submitRequest',
  method: 'POST',
  path: '/v1/certificates/{reference}/submission',
  capability: 'certificate',
  callers: ['citizen'],
  summary: 'Sends a request, with what its citizen corrected or wrote, to the first office.',
  params: z.object({ reference }),
  body: Submission,
  success: { status: 200, schema: CertificateRequest },
  problems: [
    ...withBody,
    ...bySiteToken,
    'certificate-unknown',
    'answers-invalid',
    'request-moved-on',
  ],
})

export const withdrawRequest = endpoint({
  id: 'withdrawRequest',
  method: 'POST',
  path: '/v1/certificates/{reference}/withdrawal',
  capability: 'certificate',
  callers: ['citizen'],
  summary: 'Withdraws a request that is not decided; another may be begun in the same case.',
  params: z.object({ reference }),
  body: z.strictObject({}),
  success: { status: 200, schema: CertificateRequest },
  problems: [...withBody, ...bySiteToken, 'certificate-unknown', 'request-moved-on'],
})

export const getDocument = endpoint({
  id: 'getDocument',
  method: 'GET',
  path: '/v1/certificates/{reference}/document',
  capability: 'certificate',
  callers: ['citizen'],
  summary:
    'The certificate as a signed document to keep, send on or print (PDF/A, PAdES B-B), on a token of its case, or on any real-name token of its citizen at its site.',
  params: z.object({ reference }),
  success: {
    status: 200,
    schema: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    type: 'application/pdf',
  },
  problems: ['malformed-request', ...bySiteToken, 'certificate-unknown', 'document-not-ready'],
})

/** Base64url of 128 bits that stand in the QR code and nowhere else: who has them holds the document. */
const holderSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))

export const openCertificateOnline = endpoint({
  id: 'openCertificateOnline',
  method: 'POST',
  path: '/v1/certificates/opening',
  capability: 'certificate',
  callers: ['public'],
  summary:
    'What a certificate says, for who holds its document: the sealed data behind a QR code, and its status.',
  scarce: true,
  body: z.strictObject({ reference, secret: holderSecret }),
  success: {
    status: 200,
    schema: z.object({
      certificate: z.string(),
      status: z.enum(certificateStatuses),
      /** The words of the item, of which the labels of the fields are part. */
      wording: digest,
    }),
  },
  problems: [
    ...withBody,
    'certificate-unknown',
    'too-many-attempts',
    'store-busy',
    'seal-unavailable',
  ],
})

export const getStatusList = endpoint({
  id: 'getStatusList',
  method: 'GET',
  path: '/v1/certificates/status/{list}',
  capability: 'certificate',
  callers: ['public'],
  summary:
    'Which certificates of a list were revoked: a signed Token Status List, to be kept for a while.',
  params: z.object({ list: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}-\d{1,6}$/)) }),
  success: { status: 200, schema: z.string(), type: 'application/statuslist+jwt' },
  cache: 60,
  problems: ['malformed-request', 'certificate-unknown', 'store-busy', 'seal-unavailable'],
})
