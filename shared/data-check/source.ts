import * as z from 'zod/mini'
import { PublicJwk } from '../identity/site.ts'

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}$/))

/** A department that holds facts, as consents and statements name it. */
export const departmentId = id

/** A fact as sources answer it and consents name it, such as `vaccinated-by-programme`. */
export const factId = id

export const sourceId = id

/** A place in a JSON document (RFC 6901). */
const pointer = z.string().check(z.regex(/^(\/([^~/]|~[01])*)+$/))

const common = {
  id: sourceId,
  tenant: id,
  department: departmentId,
  /** What it can be asked; nothing else ever is. */
  facts: z.array(factId).check(z.minLength(1), z.maxLength(50)),
}

/** An https address, or http on this machine, for the local run. */
const address = z
  .string()
  .check(z.maxLength(500), z.regex(/^(https:\/\/|http:\/\/127\.0\.0\.1:)[^\s#@]+$/))

/** A department's own interface, and how it is asked, whatever it is asked for. */
const overHttps = {
  url: address,
  /** The host names, with their ports, it may be reached at: an address outside of them is never called. */
  hosts: z.array(z.string().check(z.regex(/^[a-z0-9.-]+(:\d{1,5})?$/))).check(z.minLength(1)),
  /** Whose signatures of answers are believed. */
  keys: z.array(PublicJwk).check(z.minLength(1), z.maxLength(10)),
  /** Name of each member of the request, and what goes into it. */
  request: z.record(z.string(), z.enum(['id-number', 'name', 'fact', 'question'])),
  /** For one attempt, in milliseconds. */
  timeout: z.int().check(z.minimum(100), z.maximum(10_000)),
  /** How often it is tried again when nothing usable came. */
  retries: z.int().check(z.minimum(0), z.maximum(3)),
}

/**
 * A department's own interface, asked over HTTPS: our question and its answer are JSON in the members the
 * department knows, as `request` and `response` declare, each signed by a detached JWS in `x-jws-signature`.
 */
export const ApiSource = z.strictObject({
  ...common,
  kind: z.literal('api'),
  ...overHttps,
  response: z.strictObject({
    /** Where the answer stands, and which of its values mean what. All others mean unknown. */
    answer: pointer,
    yes: z.array(z.string()).check(z.minLength(1)),
    no: z.array(z.string()).check(z.minLength(1)),
    /** Where the person stands whom the answer is about: another ID number than asked is no answer. */
    idNumber: pointer,
    /** As of when, RFC 3339 date or date-time. */
    asOf: pointer,
  }),
})

/**
 * A department's interface that fills in a form: it hands out members of a person's record instead of a yes
 * or no, and is asked only for a certificate its citizen agreed to have filled in.
 */
export const RecordSource = z.strictObject({
  ...common,
  kind: z.literal('record'),
  ...overHttps,
  response: z.strictObject({
    /** Where each member stands; one that is not there, or null, the department does not know. */
    members: z.record(z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,31}$/)), pointer),
    /** Where the person stands whom the record is about: another ID number than asked is no record. */
    idNumber: pointer,
    /** As of when, RFC 3339 date or date-time. */
    asOf: pointer,
  }),
})

export const encodings = ['utf-8', 'gbk'] as const

/** A department's list of persons, fetched every night. Only blind-indexed answers of it are kept. */
export const ListSource = z.strictObject({
  ...common,
  kind: z.literal('list'),
  facts: z.array(factId).check(z.length(1)),
  url: address,
  hosts: ApiSource.def.shape.hosts,
  encoding: z.enum(encodings),
  /** Which columns of the header line hold what. */
  columns: z.strictObject({ idNumber: z.string(), answer: z.string() }),
  yes: z.array(z.string()).check(z.minLength(1)),
  no: z.array(z.string()).check(z.minLength(1)),
  /** Older than this many days a list answers nothing. */
  freshDays: z.int().check(z.minimum(1), z.maximum(400)),
})

/** A department that answers letters: its clerk reads the question in the staff desk. */
export const LetterSource = z.strictObject({
  ...common,
  kind: z.literal('letter'),
  /** By when an answer is due, and from when on the clerk is reminded, in days. */
  dueDays: z.int().check(z.minimum(1), z.maximum(60)),
  remindDays: z.int().check(z.minimum(1), z.maximum(60)),
})

export const Source = z.discriminatedUnion('kind', [
  ApiSource,
  ListSource,
  LetterSource,
  RecordSource,
])

export type Source = z.infer<typeof Source>
export type RecordSource = z.infer<typeof RecordSource>
/** What asking over HTTPS takes, whatever is asked for. */
export type HttpsInterface = Pick<
  ApiSource,
  'id' | 'url' | 'hosts' | 'keys' | 'request' | 'timeout' | 'retries'
>
/** What a data check may ask: a yes or a no. */
export type CheckSource = Exclude<Source, RecordSource>
export type ApiSource = z.infer<typeof ApiSource>
export type ListSource = z.infer<typeof ListSource>
export type LetterSource = z.infer<typeof LetterSource>
