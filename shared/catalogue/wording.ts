import * as z from 'zod/mini'

/**
 * The words of an item in one language: everything a citizen reads before answering. What the law
 * demands of a notice (告知书) and a pledge (承诺书) is a closed list of clause kinds, and the schema
 * asks for each of them exactly once, in this order.
 */
export const noticeClauses = [
  'item',
  'basis',
  'to-prove',
  'how-to-pledge',
  'verification',
  'civil-liability',
  'administrative-liability',
  'criminal-liability',
  'publication',
  'choice',
] as const

export const pledgeClauses = [
  'knows-notice',
  'meets-conditions',
  'states-truth',
  'accepts-verification-and-liability',
  'own-free-will',
] as const

const text = z.string().check(z.minLength(1), z.maxLength(600), z.refine(isSpecific))

/** No catch-all conditions: a notice says what it asks for (告知承诺制 guidance). */
function isSpecific(words: string): boolean {
  return !/其[他它](?:条件|條件|要求|情形|材料)|any other (?:condition|requirement|document)/i.test(
    words,
  )
}

export const LegalBasis = z.object({ law: text, article: text })

const clausesOf = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  z
    .array(z.object({ kind: z.enum(kinds), heading: text, body: text }))
    .check(
      z.refine(
        (clauses) => clauses.map((clause) => clause.kind).join() === kinds.join(),
        'every clause the law requires, once, in order',
      ),
    )

const QuestionWords = z.object({
  label: text,
  hint: z.optional(text),
  options: z.optional(z.record(z.string(), text)),
})

const common = {
  title: text,
  /** The agency that asked for the proof, as citizens know it. */
  agency: text,
  /** What the proof proves. */
  proves: text,
  basis: z.array(LegalBasis).check(z.minLength(1)),
}

export const PlainWording = z.object(common)

/** `reason` says in plain words why nobody needs to bring this proof any more. */
export const CancelledWording = z.object({ ...common, reason: text })

export const PledgeWording = z.object({
  ...common,
  notice: clausesOf(noticeClauses),
  pledge: clausesOf(pledgeClauses),
  questions: z.record(z.string(), QuestionWords),
})

/**
 * One receiving department, as the person reads of it before agreeing (PIPL Articles 17, 23, 30): who it is,
 * what it is told and asked and why, for how long that is kept, and why a sensitive fact is needed.
 */
const Receiver = z.object({
  name: text,
  contact: text,
  purpose: text,
  method: text,
  /** Kinds of data it is told, and kinds it answers with. */
  told: text,
  answers: text,
  retention: text,
  sensitive: text,
})

/**
 * The words of a data check. `yes`, `no` and `unknown` are what the person reads of the answer; `next` says
 * what to do when it is no; `withdrawal` how consent is withdrawn and what becomes of what was obtained;
 * `choice` that refusing blocks nothing, and which way stays.
 */
export const CheckWording = z.object({
  ...common,
  asked: text,
  receivers: z.record(z.string(), Receiver),
  yes: text,
  no: text,
  unknown: text,
  next: text,
  withdrawal: text,
  choice: text,
})

/**
 * The words of an electronic certificate. `sentence` stands on it and says what it certifies; `asked` and
 * `receivers` are read before departments' data fill in the form; `offices` names who approves at each level,
 * `appeal` the ways open to who is refused, or whose certificate is revoked.
 */
export const CertificateWording = z.object({
  ...common,
  sentence: text,
  asked: text,
  receivers: z.record(z.string(), Receiver),
  fields: z.record(z.string(), QuestionWords),
  offices: z.record(z.string(), text),
  appeal: text,
  withdrawal: text,
  choice: text,
})

export type CertificateWording = z.infer<typeof CertificateWording>
export type CheckWording = z.infer<typeof CheckWording>
export type PlainWording = z.infer<typeof PlainWording>
export type CancelledWording = z.infer<typeof CancelledWording>
export type PledgeWording = z.infer<typeof PledgeWording>
export type Wording =
  | PlainWording
  | CheckWording
  | CancelledWording
  | PledgeWording
  | CertificateWording
