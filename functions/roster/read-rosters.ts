import type { getRoster, listRosters } from '../../shared/api/roster.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { textOf } from '../table/attributes.ts'
import { rosterKey } from '../table/keys.ts'
import { rosterQueue, toRosterRecord } from '../table/roster-record.ts'
import { keyOf, openRoster, postingsOf, type RosterParts } from './open-roster.ts'
import { rosterView } from './roster-view.ts'

/** How many are listed: those of an enrolment and of the ones before. */
const listed = 50

/** The rosters of the departments of the asker, the newest first. Erased ones are in no list. */
export function rostersLister(parts: RosterParts): Act<typeof listRosters> {
  return async ({ account, query: { lang } }) => {
    const asker = await parts.whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    const postings = postingsOf(asker)
    if (postings.length === 0) return new Refusal('role-missing')
    const page = { limit: listed, backward: true }
    const queues = new Set(postings.map((one) => rosterQueue(one.tenant, one.department)))
    const found = await Promise.all([...queues].map((queue) => parts.table.queued(queue, page)))
    const newest = found
      .flat()
      .sort((a, b) => (textOf(a, 'place') < textOf(b, 'place') ? 1 : -1))
      .slice(0, listed)
    const now = parts.clock()
    const rosters = await Promise.all(
      newest.map(async (one) => {
        // An index is a moment behind: what it says of a roster is read again.
        const record = await parts.table.get(rosterKey(textOf(one, 'reference')))
        const roster = record && toRosterRecord(record)
        const key = roster && (await keyOf(parts, roster))
        return roster && key && rosterView(roster, key, parts.findItem, lang, now)
      }),
    )
    return { rosters: rosters.filter((one) => one !== undefined) }
  }
}

export function rosterGetter(parts: RosterParts): Act<typeof getRoster> {
  return async ({ account, params: { reference }, query: { lang } }) => {
    const opened = await openRoster(parts, account, reference)
    if (opened instanceof Refusal) return opened
    return rosterView(opened.roster, opened.key, parts.findItem, lang, parts.clock())
  }
}
