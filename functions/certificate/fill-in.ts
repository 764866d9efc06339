import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { CertificateField, Origin } from '../../shared/certificate/field.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'
import type { Asking } from '../../shared/data-check/answer.ts'
import type { Members } from '../../shared/data-check/read-record.ts'
import { dayInChina, type Instant, toInstant } from '../../shared/kernel/instant.ts'
import { checkAnswer, normalizeAnswers } from '../../shared/pledge/answers.ts'
import { receiptOf } from '../../shared/seal/receipt.ts'
import type { Right } from '../data-check/right.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { changeRequest } from '../table/change-request.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { CertificateParts, RequestPeople } from './certificate-parts.ts'
import { earlierCertificates } from './earlier-certificates.ts'
import { boxOfFields, fieldsIn, keyOf, peopleIn } from './opened.ts'

/** A record as a department handed it out. */
interface Found {
  readonly department: string
  readonly members: Members
  readonly asOf: Instant
}

/**
 * Fills in the form: departments that the consent names are asked, one after the other, until one has the
 * person's record. What none of them knows the citizen writes.
 *
 * @returns the request as it stands then
 */
export async function fillIn(
  parts: CertificateParts,
  record: RequestRecord,
  item: CertificateItem,
  now: number,
): Promise<RequestRecord> {
  const key = await keyOf(parts, record)
  if (!key) return record
  const { fields, askings } = await readForm(parts, record, item, key, now)
  const content = { ...record.content, askings, fields: boxOfFields(fields, key) }
  return (await changeRequest(parts.table, record, { ...record, content })).record
}

/**
 * What the form would say now: fields as departments' records fill them in, and who was asked.
 */
export async function readForm(
  parts: CertificateParts,
  record: RequestRecord,
  item: CertificateItem,
  key: RecordKey,
  now: number,
): Promise<{
  readonly fields: RequestedField[]
  readonly askings: Asking[]
  readonly isFound: boolean
}> {
  const people = peopleIn(record, key)
  const right = await rightIn(parts, record, people, key, now)
  const { found, askings } = right ? await ask(parts, item, right) : { askings: [] }
  const before = await membersBefore(parts, record, item)
  const fields = item.fields.map((field) => fill(field, { people, found, before }, now))
  return { fields, askings, isFound: found !== undefined }
}

/** The right that the consent of a request gives, read out of its verified bytes. */
async function rightIn(
  parts: CertificateParts,
  { content: { consent } }: RequestRecord,
  people: RequestPeople,
  key: RecordKey,
  now: number,
): Promise<Right | undefined> {
  if (!consent) return undefined
  const [session, keys] = await Promise.all([parts.findSession(consent.session), parts.keySet()])
  const signature = Buffer.from(consent.signature, 'base64url')
  return parts.openRight(receiptOf(session, { ...consent, signature }), keys, people, key, now)
}

async function ask(
  parts: CertificateParts,
  { sources }: CertificateItem,
  right: Right,
): Promise<{ readonly found?: Found; readonly askings: Asking[] }> {
  const askings: Asking[] = []
  for (const id of sources) {
    const source = await parts.findSource(id)
    if (source?.kind !== 'record') continue
    const { department, facts, tenant } = source
    const may = tenant === right.tenant && right.covers(department) && facts.includes(right.fact)
    if (!may) continue
    const now = parts.clock()
    const reply = await parts.askRecord(source, right, now)
    const asking = { source: id, department, at: toInstant(now) }
    if (reply.outcome === 'found') {
      const { members, asOf } = reply
      return {
        found: { department, members, asOf },
        askings: [...askings, { ...asking, outcome: 'yes' }],
      }
    }
    askings.push({ ...asking, ...reply })
  }
  return { askings }
}

/** What the latest certificate of the same person and item says, where a field may be filled in from it. */
async function membersBefore(
  parts: CertificateParts,
  record: RequestRecord,
  { fields }: CertificateItem,
): Promise<Members> {
  const isAsked = fields.some(({ from }) => from.some(({ kind }) => kind === 'certificate'))
  const [latest] = isAsked ? await earlierCertificates(parts, record) : []
  const key = latest && (await keyOf(parts, latest))
  if (!latest || !key) return {}
  const said = fieldsIn(latest, key).filter(({ value }) => value !== undefined)
  return Object.fromEntries(said.map(({ id, value }) => [id, value ?? '']))
}

/** Everything a form can be filled in from. */
interface Known {
  readonly people: RequestPeople
  readonly found: Found | undefined
  /** What an earlier certificate says. */
  readonly before: Members
}

/** The first origin that has a usable value fills a field in. */
function fill({ question, from }: CertificateField, known: Known, now: number): RequestedField {
  for (const origin of from) {
    const said = valueFrom(origin, known)
    const value =
      said !== undefined && normalizeAnswers([question], { [question.id]: said })[question.id]
    const isUsable =
      value !== false && value !== undefined && !checkAnswer(question, value, dayInChina(now))
    if (!isUsable) continue
    return {
      id: question.id,
      value,
      origin: origin.kind,
      ...(origin.kind === 'record' && fromWhom(known)),
    }
  }
  return { id: question.id, origin: 'citizen' }
}

const fromWhom = ({ found }: Known) => found && { department: found.department, asOf: found.asOf }

function valueFrom(
  origin: Origin,
  { people: { person, subject }, found, before }: Known,
): string | number | undefined {
  switch (origin.kind) {
    case 'token': {
      const { name, idNumber } = subject ?? person
      return origin.claim === 'name' ? name : idNumber
    }
    case 'record':
      return found?.members[origin.member]
    case 'certificate':
      return before[origin.member]
    case 'citizen':
      return undefined
  }
}
