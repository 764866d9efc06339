import type {
  listRequests,
  RequestFilter,
  RequestInQueue,
} from '../../shared/api/certificate-desk.ts'
import { areaAt } from '../../shared/certificate/area.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Asker } from '../desk/who-is-asking.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, textOf } from '../table/attributes.ts'
import { requestKey } from '../table/keys.ts'
import {
  decidedQueue,
  districtQueue,
  officeQueue,
  type RequestRecord,
  toRequestRecord,
} from '../table/request-record.ts'
import { approverOf, askingApprover, postingsFor, staffActor } from './approver.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { offerTogether, queueView } from './desk-view.ts'
import { itemOf, keyOf } from './opened.ts'

/** Requests on a page. */
const perPage = 25

/** What waits for an approver in all their offices together, first due first; or late below; or decided. */
export function requestsLister(parts: CertificateParts): Act<typeof listRequests> {
  return async ({ account, query: { show, after, lang } }) => {
    const asker = await askingApprover(parts, account)
    if (asker instanceof Refusal) return asker
    const found = await pointers(parts, asker, show, after)
    const page = found.slice(0, perPage)
    const last = page[page.length - 1]
    const seen = await Promise.all(
      page.map((one) => look(parts, asker, textOf(one, 'reference'), show, lang)),
    )
    const requests = seen.filter((request) => request !== undefined)
    return { requests, ...(found.length > perPage && last && { next: textOf(last, 'place') }) }
  }
}

/** One more than fits on a page, so that it is known whether more come. */
async function pointers(
  { table, clock }: CertificateParts,
  asker: Asker,
  show: RequestFilter,
  after: string | undefined,
): Promise<Attributes[]> {
  const limit = perPage + 1
  if (show === 'decided') {
    return table.queued(decidedQueue(asker.account), { after, limit, backward: true })
  }
  const postings = approverOf(asker)
  const names = postings.map(({ tenant, department, area }) =>
    show === 'waiting'
      ? officeQueue(tenant, department, area)
      : districtQueue(tenant, department, areaAt(area, 'district')),
  )
  const pages = await Promise.all(
    [...new Set(names)].map((name) => table.queued(name, { after, limit })),
  )
  const now = toInstant(clock())
  return pages
    .flat()
    .filter((one) => show === 'waiting' || textOf(one, 'place') < now)
    .sort((a, b) => (textOf(a, 'place') < textOf(b, 'place') ? -1 : 1))
    .slice(0, limit)
}

/** What a pointer points to, if it still is what the list is of. */
async function look(
  parts: CertificateParts,
  asker: Asker,
  reference: string,
  show: RequestFilter,
  language: Language,
): Promise<RequestInQueue | undefined> {
  const attributes = await parts.table.get(requestKey(reference))
  const record = attributes && toRequestRecord(attributes)
  if (!record || !isOf(record, show, toInstant(parts.clock()))) return undefined
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  const postings = postingsFor(asker, record, item)
  if (!key || postings.length === 0) return undefined
  const view = queueView(record, item, key, language)
  const actor = staffActor(asker, record, postings)
  switch (show) {
    case 'waiting':
      return { ...view, ...(await offerTogether(parts, { actor, record, item, key })) }
    case 'overdue':
      return view
    case 'decided':
      return { ...view, ...ownDecision(record, asker) }
  }
}

function ownDecision({ content: { steps } }: RequestRecord, { account }: Asker) {
  const own = steps.filter((step) => step.account === account)
  const last = own[own.length - 1]
  return last && { decided: { action: last.action, at: last.at } }
}

function isOf({ content }: RequestRecord, show: RequestFilter, now: string): boolean {
  if (show === 'decided') return true
  const isWaiting = content.standing.state === 'at-level'
  return isWaiting && (show === 'waiting' || (content.dueAt !== undefined && content.dueAt < now))
}
