import type { ConsentStatement } from '../../shared/data-check/statement.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { SealSession } from '../seal/session.ts'
import { aboutCase } from '../table/about-case.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import type { CheckRecord } from '../table/check-record.ts'
import type { Check } from './check.ts'

/** A record ready to be written, with the key that opens it. */
export interface SealedConsent {
  readonly record: CheckRecord
  readonly key: RecordKey
  /** When retention ends, Unix seconds. */
  readonly ttl: number
}

/** A consent made into the record that will be written, before any department hears of it. */
export async function sealConsent(
  check: Check,
  round: number,
  session: SealSession,
): Promise<SealedConsent> {
  const { tenant, site, item, claims } = check
  const place = { tenant, site, item: item.id, case: claims.case, round }
  const reference = referenceIn(place, session)
  const { key, wrapped } = session.newRecordKey({ tenant, reference })
  const statement = state(check, reference, key)
  // The cast: an optional member is there or is not, never undefined.
  const bytes = canonicalize(statement as unknown as Json)
  const { signature } = await session.seal(bytes)
  const retained = addDays(addDays(statement.consentedAt, item.validDays), item.retentionDays)
  return {
    key,
    ttl: Date.parse(addDays(retained, item.consentDays)) / 1000,
    record: {
      reference,
      request: digestContent(check, session),
      consent: { session: session.id, statement: bytes, signature },
      person: blindPerson(tenant, claims.person.idNumber, session),
      consentedAt: statement.consentedAt,
      personBox: key.encrypt('person', peopleOf(claims)),
      recordKey: wrapped,
      state: 'asking',
      askings: [],
    },
  }
}

function peopleOf({ person, subject, assistant }: CitizenClaims): Json {
  return { person, ...(subject && { subject }), ...(assistant && { assistant }) }
}

function state(check: Check, reference: string, key: RecordKey): ConsentStatement {
  const { item, receivers } = check
  const consentedAt = toInstant(check.now)
  return {
    ...aboutCase(check, reference, key),
    kind: item.basis === 'consent' ? 'consent' : 'notice',
    receivers: [...receivers],
    fact: item.fact,
    consentedAt,
    expiresAt: addDays(consentedAt, item.consentDays),
  }
}

/** Two requests with this digest agree to the same. Keyed, so that nobody can try out persons on a dump. */
function digestContent(check: Check, session: SealSession): Buffer {
  const { origin, item, wording, claims, receivers } = check
  const content = canonicalize({
    origin,
    version: item.version,
    wording,
    person: claims.person,
    subject: claims.subject ?? null,
    ...(claims.assistant && { assistant: claims.assistant }),
    receivers: [...receivers],
  })
  return session.blind('check request', content)
}
