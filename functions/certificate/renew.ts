import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { referenceIn } from '../table/case-place.ts'
import { changeRequest } from '../table/change-request.ts'
import { requestKey } from '../table/keys.ts'
import {
  type RequestRecord,
  renewalQueue,
  requestAttributes,
  toRequestRecord,
} from '../table/request-record.ts'
import type { CertificateParts, RequestPeople } from './certificate-parts.ts'
import { readForm } from './fill-in.ts'
import { finish } from './finish.ts'
import { markDue } from './marks.ts'
import { boxOfFields, boxOfPeople, fieldsIn, itemOf, keyOf, peopleIn } from './opened.ts'
import { sealConsent } from './seal-order.ts'
import { takeStep } from './take-step.ts'

/**
 * Renews a certificate by data, as a survival check does once a year: the department is asked again on the
 * citizen's consent. Says its record the same as before, the next certificate is issued and this one
 * superseded; in every other case a request goes to the first office, and this one stays in force until its end.
 *
 * The next request has a reference derived from this one's case, so that it is begun once, however often this
 * breaks off and is taken up again.
 *
 * @returns whether it is settled; what is not is taken up again
 */
export async function renew(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
): Promise<boolean> {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  if (!key) return leave(parts, record)
  const { fields, askings, isFound } = await readForm(parts, record, item, key, now)
  const renewal = isFound && areSame(item, fieldsIn(record, key), fields) ? 'unchanged' : 'changed'
  const began = await beginNext(parts, record, key, item, now)
  if (!began) return false
  const { next, nextKey } = began
  if (next.content.standing.state === 'draft') {
    const from = { ...next.content.standing, renewal } as const
    const carried = carry(item, fieldsIn(record, key), fields)
    const asked = { ...next, content: { ...next.content, askings } }
    const actor = { kind: 'system' } as const
    const step = { action: 'renew', actor, from, fields: carried, now } as const
    const sent = await takeStep(parts, asked, nextKey, item, step)
    if (sent instanceof Refusal) return false
    await markDue(parts, sent, item)
    await finish(parts, sent, now)
  }
  return leave(parts, record)
}

/** Out of the queue of those that are to be renewed, if it is still there. */
async function leave(parts: CertificateParts, { reference }: RequestRecord): Promise<boolean> {
  const stored = await parts.table.get(requestKey(reference))
  const stands = stored && toRequestRecord(stored)
  if (stands?.queue?.queue !== renewalQueue) return true
  const { queue: _, ...rest } = stands
  return (await changeRequest(parts.table, stands, rest)).isWritten
}

/** The next request in the same case: begun now, or when this broke off before. */
async function beginNext(
  parts: CertificateParts,
  record: RequestRecord,
  key: RecordKey,
  item: CertificateItem,
  now: number,
): Promise<{ readonly next: RequestRecord; readonly nextKey: RecordKey } | undefined> {
  const { about, round } = record.content
  const session = await parts.session(now)
  const place = { tenant: about.tenant, site: about.site, item: item.id, case: record.content.case }
  const reference = referenceIn({ ...place, round: round + 1 }, session)
  const fresh = session.newRecordKey({ tenant: about.tenant, reference })
  const people = peopleIn(record, key)
  const next = { ...about, reference, ...commitmentsOf(people, fresh.key) }
  // A duty by law goes on; a consent was given for one certificate, and has to be given anew.
  const notice =
    item.basis === 'statutory-duty' && (await sealConsent(item, item.receivers, next, session, now))
  const ours: RequestRecord = {
    ...record,
    reference,
    revision: 1,
    orderedAt: toInstant(now),
    recordKey: fresh.wrapped,
    ttl: Date.parse(addDays(toInstant(now), item.validDays + item.retentionDays)) / 1000,
    content: {
      session: session.id,
      order: record.content.order,
      platform: record.content.platform,
      case: record.content.case,
      round: round + 1,
      about: next,
      ...(notice && { consent: notice }),
      standing: {
        ...record.content.standing,
        state: 'draft',
        isAllFromData: false,
        approvals: [],
        skipped: [],
      },
      people: boxOfPeople(people, fresh.key),
      askings: [],
      fields: boxOfFields([], fresh.key),
      steps: [],
    },
  }
  const { queue: _, ...unqueued } = ours
  const before = await parts.table.putNew(requestAttributes(unqueued))
  if (!before) return { next: unqueued, nextKey: fresh.key }
  const standing = toRequestRecord(before)
  const nextKey = await keyOf(parts, standing)
  return nextKey && standing.person === record.person ? { next: standing, nextKey } : undefined
}

function commitmentsOf({ person, subject }: RequestPeople, key: RecordKey) {
  return {
    person: key.commit('person', { ...person }),
    subject: key.commit('subject', { ...(subject ?? person) }),
  }
}

/** Whether everything that stands on the certificate and comes from a record is in it as it was. */
function areSame(
  item: CertificateItem,
  before: readonly RequestedField[],
  now: readonly RequestedField[],
): boolean {
  const ofRecord = item.fields.filter(
    ({ printed, from }) => printed && from.some(({ kind }) => kind === 'record'),
  )
  return ofRecord.every(({ question: { id } }) => {
    const [was, is] = [before, now].map((fields) => fields.find((field) => field.id === id))
    if (was?.value === undefined && is?.value === undefined) return true
    return is?.origin === 'record' && is.value === was?.value
  })
}

/**
 * What the record says now; and what it does not say, as the certificate of before has it: that is no word of the
 * record any more.
 */
function carry(
  item: CertificateItem,
  before: readonly RequestedField[],
  now: readonly RequestedField[],
): RequestedField[] {
  return item.fields.flatMap(({ question: { id } }) => {
    const [was, is] = [before, now].map((fields) => fields.find((field) => field.id === id))
    if (is?.value !== undefined) return [is]
    if (was?.origin !== 'record' || was.value === undefined) return was ? [was] : []
    return [{ id, value: was.value, origin: 'certificate' }]
  })
}
