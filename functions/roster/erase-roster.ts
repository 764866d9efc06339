import type { eraseRoster } from '../../shared/api/roster.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { text } from '../table/attributes.ts'
import { rosterKey } from '../table/keys.ts'
import { openRoster, type RosterParts } from './open-roster.ts'

/** Erases a roster: without its key nobody reads its parts any more, and it leaves the list. */
export function rosterEraser(parts: RosterParts): Act<typeof eraseRoster> {
  return async ({ account, params: { reference } }) => {
    const opened = await openRoster(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const erasedAt = toInstant(parts.clock())
    await parts.table.change(
      rosterKey(reference),
      { set: { erasedAt: text(erasedAt) }, remove: ['recordKey', 'queue', 'place'] },
      {},
    )
    return { reference, erasedAt }
  }
}
