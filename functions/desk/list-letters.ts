import type { LetterFilter, listLetters } from '../../shared/api/desk.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, textOf } from '../table/attributes.ts'
import { clerkQueue, departmentQueue, toLetterRecord } from '../table/letter-record.ts'
import type { Table } from '../table/table.ts'
import { clerkOf } from './clerk.ts'
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

/** What waits for a clerk, in all their departments together, what is due first first. */
export function lettersLister(parts: ListParts): Act<typeof listLetters> {
  return async ({ account, query: { show, after, lang } }) => {
    const asker = await parts.whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    if (clerkOf(asker).length === 0) return new Refusal('role-missing')
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
  const names = clerkOf(asker).map(({ tenant, department }) => departmentQueue(tenant, department))
  const queues = await Promise.all(
    [...new Set(names)].map((name) => table.queued(name, { after, limit })),
  )
  const merged = queues.flat().sort(byPlace).slice(0, limit)
  const now = toInstant(clock())
  return show === 'overdue' ? merged.filter((record) => textOf(record, 'dueAt') < now) : merged
}

function byPlace(a: Attributes, b: Attributes): number {
  return textOf(a, 'place') < textOf(b, 'place') ? -1 : 1
}
