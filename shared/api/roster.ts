import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { departmentId } from '../data-check/source.ts'
import { isIdNumber } from '../identity/id-number.ts'
import { languages } from '../kernel/language.ts'
import { longestName } from '../roster/judge-rows.ts'
import { isReference } from '../seal/reference.ts'
import { instant } from '../seal/statement.ts'
import { whoIsAsking } from './desk.ts'
import { endpoint } from './endpoint.ts'

/** Rows that travel together: with names of a usual length they fit into a body. */
export const rowsPerChunk = 200

export const mostChunks = 250

export const mostRows = rowsPerChunk * mostChunks

const reference = z.string().check(z.refine(isReference))
const lang = z._default(z.enum(languages), 'zh-Hans')
const count = z.int().check(z.minimum(0))
const line = z.int().check(z.minimum(1), z.maximum(1_000_000))
const name = z.string().check(z.minLength(1), z.maxLength(2 * longestName))
const idNumber = z.string().check(z.refine(isIdNumber))

const outcomes = ['yes', 'no', 'unknown'] as const

/** What a list said of a person; `unknown` when it does not have them. */
export type RosterOutcome = (typeof outcomes)[number]

export const RosterCounts = z.object({ yes: count, no: count, unknown: count })

export type RosterCounts = z.infer<typeof RosterCounts>

export const RosterRun = z.object({
  number: z.int().check(z.minimum(1)),
  startedAt: instant,
  /** Absent while it goes on. */
  endedAt: z.optional(instant),
  /** Rows so far. */
  checked: count,
  counts: RosterCounts,
  /** Of how many the outcome is another than in the run before. */
  changed: count,
})

export type RosterRun = z.infer<typeof RosterRun>

export const Roster = z.object({
  reference,
  department: departmentId,
  item: itemId,
  title: z.string(),
  /** What its owner calls it. */
  label: z.string(),
  createdAt: instant,
  /** When it goes by itself. */
  expiresAt: instant,
  rows: count,
  chunks: count,
  /** Chunks that have arrived. */
  received: count,
  run: z.optional(RosterRun),
})

export type Roster = z.infer<typeof Roster>

const whichRoster = [
  ...whoIsAsking,
  'role-missing',
  'roster-unknown',
  'malformed-request',
  'seal-unavailable',
] as const

export const getRosterItems = endpoint({
  id: 'getRosterItems',
  method: 'GET',
  path: '/v1/desk/roster-items',
  capability: 'roster',
  callers: ['staff'],
  summary:
    'What may be checked for whole rosters: items for which a statutory basis of a department of the asker is registered.',
  query: z.object({ lang }),
  success: {
    status: 200,
    schema: z.object({
      items: z.array(
        z.object({
          item: itemId,
          department: departmentId,
          title: z.string(),
          asked: z.string(),
          /** What to do when the answer is no. */
          next: z.string(),
          basis: z.array(z.object({ law: z.string(), article: z.string() })),
          /** The departments that are asked, by name. */
          receivers: z.array(z.string()),
        }),
      ),
    }),
  },
  problems: [...whoIsAsking, 'role-missing', 'malformed-request'],
})

export type RosterItem = z.infer<typeof getRosterItems.success.schema>['items'][number]

export const makeRoster = endpoint({
  id: 'makeRoster',
  method: 'POST',
  path: '/v1/desk/rosters',
  capability: 'roster',
  callers: ['staff'],
  summary: 'Begins a roster. The same key again is the same roster.',
  body: z.strictObject({
    /** 128 random bits, base64url. */
    key: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
    item: itemId,
    label: z.string().check(z.minLength(1), z.maxLength(60)),
    rows: z.int().check(z.minimum(1), z.maximum(mostRows)),
    chunks: z.int().check(z.minimum(1), z.maximum(mostChunks)),
  }),
  success: { status: 201, schema: Roster },
  problems: [
    ...whoIsAsking,
    'role-missing',
    'no-statutory-basis',
    'item-unknown',
    'item-not-by-check',
    'malformed-request',
    'seal-unavailable',
  ],
})

export const putRosterRows = endpoint({
  id: 'putRosterRows',
  method: 'POST',
  path: '/v1/desk/rosters/{reference}/rows',
  capability: 'roster',
  callers: ['staff'],
  summary: 'Hands in one part of a roster. The same part again changes nothing.',
  params: z.object({ reference }),
  body: z.strictObject({
    chunk: z.int().check(z.minimum(0), z.maximum(mostChunks - 1)),
    rows: z
      .array(z.strictObject({ line, name, idNumber }))
      .check(z.minLength(1), z.maxLength(rowsPerChunk)),
  }),
  success: { status: 200, schema: Roster },
  problems: [...whichRoster, 'roster-running'],
})

export const runRoster = endpoint({
  id: 'runRoster',
  method: 'POST',
  path: '/v1/desk/rosters/{reference}/run',
  capability: 'roster',
  callers: ['staff'],
  summary:
    'Goes on with the check of a roster for some seconds: called until the run has ended. `again` begins the next run after one that has.',
  params: z.object({ reference }),
  query: z.object({ lang }),
  body: z.strictObject({ again: z.boolean() }),
  success: { status: 200, schema: Roster },
  problems: [...whichRoster, 'roster-incomplete', 'no-statutory-basis'],
})

export const listRosters = endpoint({
  id: 'listRosters',
  method: 'GET',
  path: '/v1/desk/rosters',
  capability: 'roster',
  callers: ['staff'],
  summary: 'The rosters of the departments of the asker, the newest first.',
  query: z.object({ lang }),
  success: { status: 200, schema: z.object({ rosters: z.array(Roster) }) },
  problems: [...whoIsAsking, 'role-missing', 'malformed-request', 'seal-unavailable'],
})

export const getRoster = endpoint({
  id: 'getRoster',
  method: 'GET',
  path: '/v1/desk/rosters/{reference}',
  capability: 'roster',
  callers: ['staff'],
  summary: 'One roster, with how its check goes.',
  params: z.object({ reference }),
  query: z.object({ lang }),
  success: { status: 200, schema: Roster },
  problems: [...whichRoster],
})

const outcome = z.enum(outcomes)

export const RosterException = z.object({
  line,
  name,
  idNumber: z.string(),
  outcome,
  /** As of when the department knows it. */
  asOf: z.optional(instant),
  /** What it was in the run before. */
  was: z.optional(outcome),
})

export type RosterException = z.infer<typeof RosterException>

export const listExceptions = endpoint({
  id: 'listExceptions',
  method: 'GET',
  path: '/v1/desk/rosters/{reference}/exceptions',
  capability: 'roster',
  callers: ['staff'],
  summary:
    'Who is not confirmed, and who is since the run before; of all others nothing is ever handed out.',
  params: z.object({ reference }),
  query: z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,3}$/))) }),
  success: {
    status: 200,
    schema: z.object({
      exceptions: z.array(RosterException),
      /** Confirmed now, and not in the run before. */
      resolved: z.array(RosterException),
      /** What `after` has to be for those that come after these; absent when there are none. */
      next: z.optional(z.string()),
    }),
  },
  problems: [...whichRoster, 'roster-incomplete'],
})

export const eraseRoster = endpoint({
  id: 'eraseRoster',
  method: 'POST',
  path: '/v1/desk/rosters/{reference}/erase',
  capability: 'roster',
  callers: ['staff'],
  summary:
    'Erases the persons of a roster and what was found of them. What was sealed still verifies.',
  params: z.object({ reference }),
  body: z.strictObject({}),
  success: { status: 200, schema: z.object({ reference, erasedAt: instant }) },
  problems: [...whichRoster],
})
