import * as z from 'zod/mini'
import { lawfulBases } from '../data-check/lawful-basis.ts'
import { departmentId, factId, sourceId } from '../data-check/source.ts'
import { assuranceLevels } from '../identity/assurance.ts'
import { isInstant } from '../kernel/instant.ts'
import { Question } from './question.ts'
import { CancelledWording, CheckWording, PlainWording, PledgeWording } from './wording.ts'

/** How a proof is replaced, and so what the page shows in place of its upload. */
export const dispositions = ['cancelled', 'pledge', 'data-check', 'certificate', 'kept'] as const

export type Disposition = (typeof dispositions)[number]

export const itemId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}$/))

const before = z.object({
  before: z.int().check(z.minimum(0)),
  now: z.int().check(z.minimum(0)),
})

const inEveryLanguage = <W extends z.ZodMiniType>(wording: W) =>
  z.object({ 'zh-Hans': wording, 'zh-Hant': wording, en: wording })

const common = {
  id: itemId,
  version: z.int().check(z.minimum(1)),
  /** From when this version is in force; the one before ends at the same moment. */
  effective: z.string().check(z.refine(isInstant)),
  /** Which of the six rules (六个一律) sorted it, or why it stays: kept, or escalated upward. */
  sortedBy: z.union([z.literal([1, 2, 3, 4, 5, 6]), z.literal(['kept', 'escalated'])]),
  agency: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}$/)),
  /** What a citizen had to do for the proof, and has to do now. */
  replaces: z.object({ trips: before, materials: before }),
}

export const CancelledItem = z.object({
  ...common,
  disposition: z.literal('cancelled'),
  wording: inEveryLanguage(CancelledWording),
})

const plainItem = <D extends 'certificate' | 'kept'>(disposition: D) =>
  z.object({
    ...common,
    disposition: z.literal(disposition),
    wording: inEveryLanguage(PlainWording),
  })

export const PledgeItem = z
  .object({
    ...common,
    disposition: z.literal('pledge'),
    /** The least assurance of identity that will do. */
    assurance: z.enum(assuranceLevels),
    /** Who may pledge: the person concerned, a guardian for a child. */
    mayPledge: z.array(z.enum(['self', 'guardian'])).check(z.minLength(1)),
    /** How long a receipt may be used, and how long the record is kept afterwards, in days. */
    validDays: z.int().check(z.minimum(1), z.maximum(3650)),
    retentionDays: z.int().check(z.minimum(1), z.maximum(36_500)),
    verification: z.object({
      when: z.enum(['before', 'during', 'after', 'sampled', 'exempt']),
      by: z.array(z.enum(['data', 'writing', 'on-site'])),
    }),
    publication: z.object({ published: z.boolean(), days: z.int().check(z.minimum(0)) }),
    questions: z.array(Question).check(z.maxLength(20)),
    wording: inEveryLanguage(PledgeWording),
  })
  .check(z.refine(everyQuestionHasWords, 'every question and option has words in every language'))

export const DataCheckItem = z
  .object({
    ...common,
    disposition: z.literal('data-check'),
    basis: z.enum(lawfulBases),
    /** The least assurance of identity that will do. */
    assurance: z.enum(assuranceLevels),
    /** Who may have it checked: the person concerned, a guardian for a child. */
    mayConsent: z.array(z.enum(['self', 'guardian'])).check(z.minLength(1)),
    fact: factId,
    /** The departments that hold the fact, in the order in which the person reads of them. */
    receivers: z.array(departmentId).check(z.minLength(1), z.maxLength(5)),
    /** The sources to be asked, one after the other, until one says yes or no. */
    sources: z.array(sourceId).check(z.minLength(1), z.maxLength(8)),
    /** Whether the person sees the answer and decides before it is used. */
    preview: z.boolean(),
    /** How long departments may be asked, how long an answer may be used, and the record kept after, in days. */
    consentDays: z.int().check(z.minimum(1), z.maximum(365)),
    validDays: z.int().check(z.minimum(1), z.maximum(3650)),
    retentionDays: z.int().check(z.minimum(1), z.maximum(36_500)),
    wording: inEveryLanguage(CheckWording),
  })
  .check(z.refine(everyReceiverHasWords, 'every receiver has words in every language'))

export const ItemVersion = z.union([
  CancelledItem,
  PledgeItem,
  DataCheckItem,
  plainItem('certificate'),
  plainItem('kept'),
])

export type ItemVersion = z.infer<typeof ItemVersion>
export type PledgeItem = z.infer<typeof PledgeItem>
export type DataCheckItem = z.infer<typeof DataCheckItem>

function everyQuestionHasWords(item: {
  questions: Question[]
  wording: { [language: string]: PledgeWording }
}): boolean {
  return Object.values(item.wording).every((wording) => {
    const worded = Object.keys(wording.questions).sort().join()
    if (
      worded !==
      item.questions
        .map((question) => question.id)
        .sort()
        .join()
    )
      return false
    return item.questions.every((question) => {
      const options = Object.keys(wording.questions[question.id]?.options ?? {})
      const asked = question.kind === 'choice' ? question.options : []
      return [...asked].sort().join() === options.sort().join()
    })
  })
}

function everyReceiverHasWords(item: {
  receivers: string[]
  wording: { [language: string]: CheckWording }
}): boolean {
  const receivers = [...item.receivers].sort().join()
  return Object.values(item.wording).every(
    (wording) => Object.keys(wording.receivers).sort().join() === receivers,
  )
}
