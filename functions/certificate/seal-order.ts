import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { ConsentStatement } from '../../shared/data-check/statement.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { canonicalize } from '../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { SealSession } from '../seal/session.ts'
import { aboutCase } from '../table/about-case.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import type { About, RequestRecord, RequestSeal } from '../table/request-record.ts'
import type { RequestPeople } from './certificate-parts.ts'
import { boxOfPeople } from './opened.ts'
import { sealFor } from './seal-statement.ts'

/** A request that may be begun: every condition is behind it. */
export interface Order {
  readonly tenant: string
  readonly site: string
  readonly origin: string
  readonly item: CertificateItem
  readonly language: Language
  /** Hash of the wording that was shown. */
  readonly wording: string
  readonly claims: CitizenClaims
  /** The departments that may be asked, in the item's order. */
  readonly receivers: readonly string[]
  readonly platform: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The key of a record that stands, for an order that takes its place. */
interface KeptKey {
  readonly key: RecordKey
  readonly wrapped: Buffer
  readonly session: string
}

/** An order made into the record that will be written, before any department hears of it. */
export async function sealOrder(
  order: Order,
  round: number,
  session: SealSession,
  kept?: KeptKey,
): Promise<{ readonly record: RequestRecord; readonly key: RecordKey }> {
  const { tenant, site, item, claims, receivers } = order
  const place = { tenant, site, item: item.id, case: claims.case, round }
  const reference = referenceIn(place, session)
  const { key, wrapped } = kept ?? session.newRecordKey({ tenant, reference })
  const about = aboutCase(order, reference, key)
  const orderedAt = toInstant(order.now)
  const consent =
    receivers.length > 0 && (await sealConsent(item, receivers, about, session, order.now))
  const people = peopleOf(order)
  const person = blindPerson(tenant, people.person.idNumber, session)
  const subject = people.subject && blindPerson(tenant, people.subject.idNumber, session)
  const record: RequestRecord = {
    reference,
    revision: 1,
    person,
    orderedAt,
    recordKey: wrapped,
    ttl: Date.parse(addDays(orderedAt, item.validDays + item.retentionDays)) / 1000,
    content: {
      session: kept?.session ?? session.id,
      order: digestOrder(order, session),
      platform: order.platform,
      case: claims.case,
      round,
      about,
      ...(consent && { consent }),
      standing: {
        state: 'draft',
        people: subject ? [person, subject] : [person],
        village: '',
        isAllFromData: false,
        approvals: [],
        skipped: [],
      },
      people: boxOfPeople(people, key),
      askings: [],
      steps: [],
    },
  }
  return { record, key }
}

/** What is sealed before any department is asked: a consent, or of a duty by law the notice of it. */
export function sealConsent(
  item: CertificateItem,
  receivers: readonly string[],
  about: About,
  session: SealSession,
  now: number,
): Promise<RequestSeal> {
  const consentedAt = toInstant(now)
  const statement: ConsentStatement = {
    ...about,
    kind: item.basis === 'consent' ? 'consent' : 'notice',
    receivers: [...receivers],
    fact: item.fact,
    consentedAt,
    expiresAt: addDays(consentedAt, item.consentDays),
  }
  return sealFor(session, statement)
}

function peopleOf({ claims: { person, subject } }: Order): RequestPeople {
  return { person, ...(subject && { subject }) }
}

/** Two orders with this digest are the same. Keyed, so that nobody can try out persons on a dump. */
function digestOrder(order: Order, session: SealSession): string {
  const { item, claims, receivers } = order
  const content = canonicalize({
    version: item.version,
    person: claims.person,
    subject: claims.subject ?? null,
    receivers: [...receivers],
  })
  return session.blind('certificate order', content).toString('base64url')
}
