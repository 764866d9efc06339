import type { LetterFilter, listLetters } from '../../shared/api/desk.ts'
import type { Posting } from '../../shared/desk/staff.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, textOf } from '../table/attributes.ts'
import { clerkQueue, departmentQueue, toLetterRecord } from '../table/letter-record.ts'
import type { Table } from '../table/table.ts'
import { administratorOf, clerkOf, isOverdue, seesLetters } from './clerk.ts'
import { type FindVersion, letterView } from './letter-view.ts'
import type { Asker, WhoIsAsking } from './who-is-asking.ts'

export interface ListParts {
  readonly clock: () => number
  readonly table: Pick<Table, 'queued'>
  readonly whoIsAsking: WhoIsAsking
  readonly findVersion: FindVersion
}

/** Letters on a page. */
const perPage = 25

/**
 * What waits for a clerk, in all their departments together, what is due first first. For an administrator,
 * what is overdue in theirs.
 */
export function lettersLister(parts: ListParts): Act<typeof listLetters> {
  return async ({ account, query: { show, after, lang } }) => {
    const asker = await parts.whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    if (!seesLetters(asker)) return new Refusal('role-missing')
    const found = await read(parts, asker, show, after)
    const page = found.slice(0, perPage)
    const last = page[page.length - 1]
    const letters = await Promise.all(
      page.map((record) => letterView(toLetterRecord(record), parts.findVersion, lang)),
    )
    return { letters, ...(found.length > perPage && last && { next: textOf(last, 'place') }) }
  }
}

/** One more than fits on a page, so that it is known whether more come. */
async function read(
  { table, clock }: ListParts,
  asker: Asker,
  show: LetterFilter,
  after: string | undefined,
): Promise<Attributes[]> {
  const limit = perPage + 1
  if (show === 'answered') {
    return table.queued(clerkQueue(asker.account), { after, limit, backward: true })
  }
  const now = clock()
  const isLate = (record: Attributes) => isOverdue(textOf(record, 'dueAt'), now)
  const late = administratorOf(asker).map(queueOf)
  const own = clerkOf(asker).map(queueOf)
  const queues = await Promise.all(
    [...new Set([...own, ...late])].map(async (name) => {
      // What is overdue stands at the front of each queue, so that no page has to be read for nothing.
      const page = await table.queued(name, { after, limit })
      return show === 'overdue' || !own.includes(name) ? page.filter(isLate) : page
    }),
  )
  return queues.flat().sort(byPlace).slice(0, limit)
}

const queueOf = ({ tenant, department }: Posting) => departmentQueue(tenant, department)

function byPlace(a: Attributes, b: Attributes): number {
  return textOf(a, 'place') < textOf(b, 'place') ? -1 : 1
}
