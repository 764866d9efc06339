import type { putRosterRows } from '../../shared/api/roster.ts'
import type { Json } from '../../shared/kernel/canonical.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { binary, number, text } from '../table/attributes.ts'
import { keyAttributes, rosterKey, rosterRowsKey } from '../table/keys.ts'
import { commitmentAttribute } from '../table/roster-record.ts'
import { openRoster, type RosterParts } from './open-roster.ts'
import { commitRows } from './roster-right.ts'
import { rosterView } from './roster-view.ts'

/** Takes one part of a roster, encrypted before it is written. Before the check begins it may be replaced. */
export function rowsPutter(parts: RosterParts): Act<typeof putRosterRows> {
  return async ({ account, params: { reference }, body: { chunk, rows } }) => {
    const opened = await openRoster(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { roster, key } = opened
    if (chunk >= roster.chunks) {
      return new Refusal('malformed-request', {
        errors: [{ pointer: '/chunk', reason: 'too-large' }],
      })
    }
    if (roster.run) return new Refusal('roster-running')
    const commitment = commitRows(key, chunk, rows)
    if (roster.commitments.get(chunk) !== commitment) {
      // The part first: a commitment without its part would end the check.
      await parts.table.put({
        ...keyAttributes(rosterRowsKey(reference, chunk)),
        rows: binary(key.encrypt(`rows ${chunk}`, rows as unknown as Json)),
        ttl: number(roster.ttl),
      })
    }
    const before = await parts.table.change(
      rosterKey(reference),
      { set: { [commitmentAttribute(chunk)]: text(commitment) } },
      { absent: ['run'] },
    )
    if (before) return new Refusal('roster-running')
    const commitments = new Map(roster.commitments).set(chunk, commitment)
    return rosterView({ ...roster, commitments }, key, parts.findItem, 'zh-Hans', parts.clock())
  }
}
