import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,31}$/))
const base = { id, required: z.boolean() }
const date = z.string().check(z.regex(/^(today|\d{4}-\d{2}-\d{2})$/))

/** One question of an item. Its words live in the item's wording, per language, under the same id. */
export const Question = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('choice'),
    /** Names of options; where a village is chosen, their division codes. One alone is a statement that is made or not. */
    options: z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/))).check(z.minLength(1)),
  }),
  z.object({
    ...base,
    kind: z.literal('text'),
    minLength: z.int().check(z.minimum(0)),
    maxLength: z.int().check(z.maximum(500)),
  }),
  /** `today` is the day in China when the answer is checked. */
  z.object({
    ...base,
    kind: z.literal('date'),
    earliest: z.optional(date),
    latest: z.optional(date),
  }),
  z.object({ ...base, kind: z.literal('number'), minimum: z.int(), maximum: z.int() }),
  z.object({ ...base, kind: z.literal('id-number') }),
  z.object({ ...base, kind: z.literal('phone') }),
  z.object({ ...base, kind: z.literal('address') }),
])

export type Question = z.infer<typeof Question>

/** What a citizen answered: text for every kind but `number`, which is an integer. */
export type Answer = string | number

export type Answers = { readonly [question: string]: Answer }
