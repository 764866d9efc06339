import type { Roster, RosterRun } from '../../shared/api/roster.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { FindItem } from '../catalogue/items.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { RosterRecord } from '../table/roster-record.ts'

/** A roster as its owner sees it: how far it is, and how many, of nobody who they are. */
export async function rosterView(
  roster: RosterRecord,
  key: RecordKey,
  findItem: FindItem,
  language: Language,
  now: number,
): Promise<Roster> {
  const { reference, department, item, createdAt, rows, chunks, commitments } = roster
  const published = await findItem(item, now)
  const run = runOf(roster)
  return {
    reference,
    department,
    item,
    title: published?.item.wording[language].title ?? item,
    label: String(key.decrypt('label', roster.label)),
    createdAt,
    expiresAt: toInstant(roster.ttl * 1000),
    rows,
    chunks,
    received: commitments.size,
    ...(run && { run }),
  }
}

function runOf({ run, tallies }: RosterRecord): RosterRun | undefined {
  if (!run) return undefined
  const counts = { yes: 0, no: 0, unknown: 0 }
  let changed = 0
  for (const tally of tallies.values()) {
    if (tally.run !== run.number) continue
    counts.yes += tally.counts.yes
    counts.no += tally.counts.no
    counts.unknown += tally.counts.unknown
    changed += tally.changed
  }
  const { number, startedAt, endedAt } = run
  const checked = counts.yes + counts.no + counts.unknown
  return { number, startedAt, ...(endedAt && { endedAt }), checked, counts, changed }
}
