import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { answers } from '../data-check/answer.ts'
import { lawfulBases } from '../data-check/lawful-basis.ts'
import { departmentId } from '../data-check/source.ts'
import { Staff } from '../desk/staff.ts'
import { Person } from '../identity/citizen-token.ts'
import { isCalendarDate } from '../kernel/instant.ts'
import { languages } from '../kernel/language.ts'
import { isReference } from '../seal/reference.ts'
import { instant } from '../seal/statement.ts'
import { endpoint, Page } from './endpoint.ts'

export const getDeskPage = endpoint({
  id: 'getDeskPage',
  method: 'GET',
  path: '/v1/desk',
  capability: 'desk',
  callers: ['public'],
  summary: 'The desk: the page on which members of staff sign in and see to what waits for them.',
  success: { status: 200, schema: Page, type: 'text/html; charset=utf-8' },
  cache: 60,
  problems: [],
})

/**
 * Why a member of staff is refused. Before any of this the gateway answers 401, without a problem, when
 * the access token is missing, expired, or not of the issuer and for the client that the stage names.
 */
export const whoIsAsking = ['token-missing', 'staff-unknown', 'store-busy'] as const

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/v1/desk/me',
  capability: 'desk',
  callers: ['staff'],
  summary:
    'Who is signed in, and with which roles: read anew each time, so removal takes effect at once.',
  success: { status: 200, schema: Staff },
  problems: [...whoIsAsking],
})

const reference = z.string().check(z.refine(isReference))
const lang = z._default(z.enum(languages), 'zh-Hans')

/** A letter as a queue shows it: nothing of the person. */
export const LetterInQueue = z.object({
  reference,
  department: departmentId,
  departmentName: z.string(),
  item: itemId,
  title: z.string(),
  askedAt: instant,
  /** From when on the clerk is reminded. */
  remindAt: instant,
  dueAt: instant,
  answer: z.optional(z.enum(answers)),
  answeredAt: z.optional(instant),
})

export type LetterInQueue = z.infer<typeof LetterInQueue>

export const letterFilters = ['open', 'overdue', 'answered'] as const

export type LetterFilter = (typeof letterFilters)[number]

export const LetterQueue = z.object({
  letters: z.array(LetterInQueue),
  /** What `after` has to be for the letters that come after these; absent when there are none. */
  next: z.optional(z.string()),
})

export type LetterQueue = z.infer<typeof LetterQueue>

export const listLetters = endpoint({
  id: 'listLetters',
  method: 'GET',
  path: '/v1/desk/letters',
  capability: 'desk',
  callers: ['staff'],
  summary:
    'The letters that wait for the departments of a clerk, first due first, those overdue for an administrator; or those they answered.',
  query: z.object({
    show: z._default(z.enum(letterFilters), 'open'),
    after: z.optional(z.string().check(z.regex(/^[0-9TZ:-]{20}#[0-9A-Z-]{10,40}$/))),
    lang,
  }),
  success: { status: 200, schema: LetterQueue },
  problems: [...whoIsAsking, 'role-missing', 'malformed-request'],
})

/** A letter as its clerk reads it. */
export const Letter = z.object({
  ...LetterInQueue.def.shape,
  /** What is asked, and on which words of law, as the person read it. */
  asked: z.string(),
  basis: z.array(z.object({ law: z.string(), article: z.string() })),
  agency: z.string(),
  /** Why the department may be asked, and since when; until when it may answer. */
  lawfulBasis: z.enum(lawfulBases),
  consentedAt: instant,
  expiresAt: instant,
  /** Of whom is asked; gone once the letter is answered. */
  person: z.optional(Person),
  /** What the person holds against the answer that was given before; gone with the person. */
  dispute: z.optional(z.object({ reason: z.string(), answer: z.enum(['yes', 'no']) })),
})

export type Letter = z.infer<typeof Letter>

const whichLetter = [
  ...whoIsAsking,
  'role-missing',
  'letter-unknown',
  'consent-withdrawn',
  'malformed-request',
  'seal-unavailable',
] as const

export const getLetter = endpoint({
  id: 'getLetter',
  method: 'GET',
  path: '/v1/desk/letters/{reference}',
  capability: 'desk',
  callers: ['staff'],
  summary:
    'One letter with what it asks and of whom, for a clerk of that very department, or once overdue its administrator.',
  params: z.object({ reference }),
  query: z.object({ lang }),
  success: { status: 200, schema: Letter },
  problems: [...whichLetter],
})

export const AnswerRequest = z.strictObject({
  answer: z.enum(answers),
  /** The day as of which the department knows it, in China. */
  asOf: z.string().check(z.refine(isCalendarDate)),
})

export type AnswerRequest = z.infer<typeof AnswerRequest>

export const answerLetter = endpoint({
  id: 'answerLetter',
  method: 'POST',
  path: '/v1/desk/letters/{reference}/answer',
  capability: 'desk',
  callers: ['staff'],
  summary: 'Answers a letter, once, in the name of its clerk; the check it belongs to is settled.',
  params: z.object({ reference }),
  body: AnswerRequest,
  success: { status: 200, schema: LetterInQueue },
  problems: [...whichLetter, 'letter-answered', 'body-too-large', 'unsupported-media-type'],
})
