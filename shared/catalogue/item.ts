import * as z from 'zod/mini'
import { villageCode } from '../certificate/area.ts'
import { CertificateField } from '../certificate/field.ts'
import { fitsOnePage } from '../certificate/page-room.ts'
import { LevelRule } from '../certificate/standing.ts'
import { lawfulBases } from '../data-check/lawful-basis.ts'
import { departmentId, factId, sourceId } from '../data-check/source.ts'
import { assuranceLevels } from '../identity/assurance.ts'
import { ownRecords } from '../identity/own-records.ts'
import { isInstant } from '../kernel/instant.ts'
import { Question } from './question.ts'
import {
  CancelledWording,
  CertificateWording,
  CheckWording,
  PlainWording,
  PledgeWording,
} from './wording.ts'

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
  id: itemId.check(z.refine((id) => id !== ownRecords, 'reserved for tokens of a citizen’s list')),
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

/** A proof that stays as it is. */
export const KeptItem = z.object({
  ...common,
  disposition: z.literal('kept'),
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

export const CertificateItem = z
  .object({
    ...common,
    disposition: z.literal('certificate'),
    /** On what departments are asked for what fills in the form. */
    basis: z.enum(lawfulBases),
    /** The least assurance of identity that will do. */
    assurance: z.enum(assuranceLevels),
    /** Who may ask for it: the person concerned, a guardian for a child. */
    mayRequest: z.array(z.enum(['self', 'guardian'])).check(z.minLength(1)),
    /** The record that fills in the form, who holds it, and which sources are asked for it; or none. */
    fact: factId,
    receivers: z.array(departmentId).check(z.maxLength(5)),
    sources: z.array(sourceId).check(z.maxLength(8)),
    /** How long departments may be asked for one request, in days. */
    consentDays: z.int().check(z.minimum(1), z.maximum(365)),
    fields: z.array(CertificateField).check(z.minLength(1), z.maxLength(30)),
    /** The field, a choice of division codes, that says in which village it is asked for. */
    villageField: z.string(),
    /** Who approves, one after the other. The last one issues. */
    levels: z.array(LevelRule).check(z.minLength(1), z.maxLength(3)),
    /** The name around the seal, as the office bears it. */
    issuer: z.string().check(z.minLength(4), z.maxLength(24)),
    /** How long a certificate is in force, and its record kept afterwards, in days. */
    validDays: z.int().check(z.minimum(1), z.maximum(3650)),
    retentionDays: z.int().check(z.minimum(1), z.maximum(36_500)),
    /** From how many days before its end it may be renewed, and whether data alone can renew it. */
    renewal: z.optional(
      z.strictObject({
        beforeDays: z.int().check(z.minimum(1), z.maximum(366)),
        by: z.enum(['record', 'request']),
      }),
    ),
    wording: inEveryLanguage(CertificateWording),
  })
  .check(
    z.refine(everyFieldHasWords, 'every field, office and receiver has words in every language'),
    z.refine(saysWhichVillage, 'the village is a required choice of division codes'),
    z.refine(
      ({ wording, fields }) => fitsOnePage(wording['zh-Hans'], fields),
      'what is printed fits on one page',
    ),
  )

export const ItemVersion = z.union([
  CancelledItem,
  PledgeItem,
  DataCheckItem,
  CertificateItem,
  KeptItem,
])

export type ItemVersion = z.infer<typeof ItemVersion>
export type PledgeItem = z.infer<typeof PledgeItem>
export type DataCheckItem = z.infer<typeof DataCheckItem>
export type CertificateItem = z.infer<typeof CertificateItem>

function everyQuestionHasWords(item: {
  questions: Question[]
  wording: { [language: string]: PledgeWording }
}): boolean {
  return Object.values(item.wording).every((wording) =>
    areWorded(item.questions, wording.questions),
  )
}

/** Whether there are words for exactly these questions and their options. */
function areWorded(
  questions: readonly Question[],
  words: {
    readonly [id: string]: { readonly options?: Readonly<Record<string, string>> | undefined }
  },
): boolean {
  if (
    !areSame(
      Object.keys(words),
      questions.map(({ id }) => id),
    )
  )
    return false
  return questions.every((question) => {
    const options = Object.keys(words[question.id]?.options ?? {})
    return areSame(options, question.kind === 'choice' ? question.options : [])
  })
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}

function everyReceiverHasWords(item: {
  receivers: string[]
  wording: { [language: string]: CheckWording }
}): boolean {
  return Object.values(item.wording).every(({ receivers }) =>
    areSame(Object.keys(receivers), item.receivers),
  )
}

function everyFieldHasWords(item: {
  fields: CertificateField[]
  levels: LevelRule[]
  receivers: string[]
  wording: { [language: string]: CertificateWording }
}): boolean {
  const questions = item.fields.map(({ question }) => question)
  return Object.values(item.wording).every(
    ({ fields, offices, receivers }) =>
      areWorded(questions, fields) &&
      areSame(
        Object.keys(offices),
        item.levels.map(({ level }) => level),
      ) &&
      areSame(Object.keys(receivers), item.receivers),
  )
}

function saysWhichVillage(item: { fields: CertificateField[]; villageField: string }): boolean {
  const question = item.fields.find((field) => field.question.id === item.villageField)?.question
  return (
    question?.kind === 'choice' &&
    question.required &&
    question.options.every((code) => villageCode.safeParse(code).success)
  )
}
