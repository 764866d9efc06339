import * as z from 'zod/mini'
import { instant } from '../seal/statement.ts'
import { departmentId, sourceId } from './source.ts'

/** What a source may say of a fact. Whatever else it says is unknown, and the next one is asked. */
export const answers = ['yes', 'no', 'unknown'] as const

export type FactAnswer = (typeof answers)[number]

/** Why a source gave no answer that could be used. None of them holds anything of what it sent. */
export const failures = [
  'unreachable',
  'timed-out',
  'circuit-open',
  'refused',
  'not-json',
  'wrong-signature',
  'other-person',
  'no-answer-in-it',
  'not-allowed',
  'list-too-old',
] as const

export type SourceFailure = (typeof failures)[number]

/** One asking of one source, as it is kept with the check. */
export const Asking = z.strictObject({
  source: sourceId,
  department: departmentId,
  at: instant,
  /** `pending`: a letter that a clerk has not answered yet. */
  outcome: z.enum([...answers, 'failed', 'pending']),
  failure: z.optional(z.enum(failures)),
  /** A letter's due date. */
  dueAt: z.optional(instant),
})

export type Asking = z.infer<typeof Asking>
