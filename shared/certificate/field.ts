import * as z from 'zod/mini'
import { Question } from '../catalogue/question.ts'

/** The name by which a department's record, or an earlier certificate, has a value. */
const member = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,31}$/))

/**
 * Where a field is filled in from:
 * - `token`: who the citizen is, as their site or they themselves say;
 * - `record`: a department's record, asked for with the citizen's consent;
 * - `certificate`: what an earlier certificate of the same person and item said;
 * - `citizen`: nowhere; the citizen writes it.
 */
export const originKinds = ['token', 'record', 'certificate', 'citizen'] as const

export type OriginKind = (typeof originKinds)[number]

const Origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('token'), claim: z.enum(['name', 'id-number']) }),
  z.strictObject({ kind: z.literal('record'), member }),
  z.strictObject({ kind: z.literal('certificate'), member }),
  z.strictObject({ kind: z.literal('citizen') }),
])

/** One field of a certificate's form. */
export const CertificateField = z.object({
  /** What it takes, and whether it may be left empty; its words stand in the item's wording. */
  question: Question,
  /** Tried in this order; the first that has a usable value fills it in. */
  from: z.array(Origin).check(z.minLength(1), z.maxLength(4)),
  /** Whether the citizen may correct what was filled in. A correction is marked, and a clerk decides. */
  correctable: z.boolean(),
  /** Whether it stands on the certificate; what does not only serves the decision. */
  printed: z.boolean(),
})

export type CertificateField = z.infer<typeof CertificateField>
export type Origin = z.infer<typeof Origin>
