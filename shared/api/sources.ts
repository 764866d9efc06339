import * as z from 'zod/mini'
import { badLineReasons, listRefusals } from '../data-check/list.ts'
import { departmentId, sourceId } from '../data-check/source.ts'
import { instant } from '../seal/statement.ts'
import { whoIsAsking } from './desk.ts'
import { endpoint, withBody } from './endpoint.ts'

const count = z.int().check(z.minimum(0))

/** A list that was taken, as its department knew it then. */
const Taken = z.object({ asOf: instant, importedAt: instant, persons: count })

/** How a department is asked, as its administrator sees it: nothing of anybody it knows. */
export const SourceAtDesk = z.object({
  id: sourceId,
  kind: z.enum(['api', 'list', 'letter', 'record']),
  department: departmentId,
  facts: z.array(z.string()),
  /** Where it is called; letters are read at the desk. */
  hosts: z.optional(z.array(z.string())),
  /** Of letters: by when an answer is due, in days. */
  dueDays: z.optional(count),
  /** Of lists: the one that counts, the one before, and how the last taking went or goes. */
  list: z.optional(
    z.object({
      inForce: z.optional(Taken),
      /** Until when the list in force answers. */
      answersUntil: z.optional(instant),
      previous: z.optional(Taken),
      run: z.optional(
        z.object({
          startedAt: instant,
          /** While it is missing, the list is being taken. */
          endedAt: z.optional(instant),
          lines: count,
          refused: z.optional(z.enum(listRefusals)),
          /** The first twenty at most, by their numbers in the file. */
          badLines: z.optional(
            z.array(
              z.object({ line: count, reason: z.enum(badLineReasons), other: z.optional(count) }),
            ),
          ),
        }),
      ),
    }),
  ),
})

export type SourceAtDesk = z.infer<typeof SourceAtDesk>

export const SourcesAtDesk = z.object({ sources: z.array(SourceAtDesk) })

export type SourcesAtDesk = z.infer<typeof SourcesAtDesk>

export const listSources = endpoint({
  id: 'listSources',
  method: 'GET',
  path: '/v1/desk/sources',
  capability: 'desk',
  callers: ['staff'],
  summary: 'How the departments of an administrator are asked, and how their lists come in.',
  success: { status: 200, schema: SourcesAtDesk },
  problems: [...whoIsAsking, 'role-missing'],
})

export const restoreSource = endpoint({
  id: 'restoreSource',
  method: 'POST',
  path: '/v1/desk/sources/{source}/restoration',
  capability: 'desk',
  callers: ['staff'],
  summary:
    'Puts the list before the one in force back in force, until the next is taken; once more undoes it.',
  params: z.object({ source: sourceId }),
  /** When the list that is to count was taken: a second click does not undo the first. */
  body: z.strictObject({ importedAt: instant }),
  success: { status: 200, schema: SourceAtDesk },
  problems: [...withBody, ...whoIsAsking, 'role-missing', 'source-unknown', 'list-not-restorable'],
})
