import type { RosterOutcome } from '../../shared/api/roster.ts'
import type { ListSource } from '../../shared/data-check/source.ts'
import type { Json } from '../../shared/kernel/canonical.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'
import type { LookUpList } from '../data-check/list/look-up-list.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { type Attributes, binary, binaryOf, number, numberOf } from '../table/attributes.ts'
import type { ChunkTally } from '../table/roster-record.ts'
import type { RosterRight } from './roster-right.ts'

/** What was found of the persons of a part, in the order of its rows. */
export interface Found {
  readonly outcomes: readonly RosterOutcome[]
  /** As of when, of who was found. */
  readonly asOf: readonly (string | null)[]
}

/** The lists a roster may be checked against, in the item's order. */
export type RosterSources = readonly ListSource[]

/**
 * Asks lists about the persons of a part, the next one only about those the one before does not have.
 * Neither interfaces nor clerks are asked: whom no list has is left to a person to see to.
 */
export async function askLists(
  sources: RosterSources,
  right: RosterRight,
  chunk: number,
  rows: readonly RosterRow[],
  lookUp: LookUpList,
  now: number,
): Promise<Found> {
  const persons = right.personsIn(chunk, rows)
  const outcomes: RosterOutcome[] = rows.map(() => 'unknown')
  const asOf: (string | null)[] = rows.map(() => null)
  for (const source of sources) {
    if (!mayAsk(source, right)) continue
    const open = [...persons.keys()].filter((at) => outcomes[at] === 'unknown')
    if (open.length === 0) break
    const numbers = open.map((at) => persons[at]?.idNumber ?? '')
    const found = await lookUp(source, numbers, now)
    found?.answers.forEach((answer, i) => {
      const at = open[i]
      if (!answer || at === undefined) return
      outcomes[at] = answer
      asOf[at] = found.asOf
    })
  }
  return { outcomes, asOf }
}

function mayAsk({ department, facts, tenant }: ListSource, right: RosterRight): boolean {
  return right.tenant === tenant && right.covers(department) && facts.includes(right.fact)
}

/** What the record of a part says of a run. */
export function foundIn(
  record: Attributes,
  key: Pick<RecordKey, 'decrypt'>,
  chunk: number,
  which: 'now' | 'before',
): { readonly run: number; readonly found: Found } | undefined {
  const [run, box] = which === 'now' ? ['run', 'found'] : ['runBefore', 'foundBefore']
  if (!run || !box || !(run in record)) return undefined
  const number = numberOf(record, run)
  const found = key.decrypt(`outcomes ${chunk} ${number}`, binaryOf(record, box))
  return { run: number, found: found as unknown as Found }
}

/** What a checked part is written with: what was found before stays beside it, to tell what changed. */
export function foundAttributes(
  record: Attributes,
  key: Pick<RecordKey, 'encrypt'>,
  chunk: number,
  run: number,
  found: Found,
): Attributes {
  const sealed = key.encrypt(`outcomes ${chunk} ${run}`, found as unknown as Json)
  return {
    run: number(run),
    found: binary(sealed),
    ...('run' in record && {
      runBefore: number(numberOf(record, 'run')),
      foundBefore: binary(binaryOf(record, 'found')),
    }),
  }
}

export function tallyOf(run: number, found: Found, before: Found | undefined): ChunkTally {
  const counts = { yes: 0, no: 0, unknown: 0 }
  let changed = 0
  found.outcomes.forEach((outcome, at) => {
    counts[outcome]++
    if (before && before.outcomes[at] !== outcome) changed++
  })
  return { run, counts, changed }
}
