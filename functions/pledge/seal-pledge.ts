import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../shared/kernel/instant.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { SealSession } from '../seal/session.ts'
import { aboutCase } from '../table/about-case.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import type { PledgeRecord } from '../table/pledge-record.ts'
import type { Pledge } from './pledge.ts'

/** A record ready to be written, with the receipt of what it seals. */
export interface SealedRecord {
  readonly record: PledgeRecord
  readonly receipt: string
  /** When retention ends, Unix seconds. */
  readonly ttl: number
}

/** A pledge made into the record that will be written: stated, sealed, its personal data encrypted. */
export async function sealPledge(pledge: Pledge, session: SealSession): Promise<SealedRecord> {
  const { tenant, site, item, claims, answers } = pledge
  const place = { tenant, site, item: item.id, case: claims.case }
  const reference = referenceIn(place, session)
  const { key, wrapped } = session.newRecordKey({ tenant, reference })
  const statement = state(pledge, reference, key)
  // The cast: an optional member is there or is not, never undefined.
  const bytes = canonicalize(statement as unknown as Json)
  const sealing = session.seal(bytes)
  const unsealed = {
    reference,
    // Keyed, because a client chooses it and may choose anything.
    idempotencyKey: session.blind('idempotency key', pledge.idempotencyKey).toString('base64url'),
    request: digestContent(pledge, session),
    session: session.id,
    statement: bytes,
    person: blindPerson(tenant, claims.person.idNumber, session),
    pledgedAt: statement.pledgedAt,
    personBox: key.encrypt('person', peopleOf(claims)),
    answersBox: key.encrypt('answers', answers),
    recordKey: wrapped,
  }
  const retainedUntil = addDays(statement.expiresAt, item.retentionDays)
  const { signature, receipt } = await sealing
  return { record: { ...unsealed, signature }, receipt, ttl: Date.parse(retainedUntil) / 1000 }
}

/** Everybody who had a part in it, in one box: who pledged, about whom, with whose help. */
function peopleOf({ person, subject, assistant }: CitizenClaims): Json {
  return { person, ...(subject && { subject }), ...(assistant && { assistant }) }
}

function state(pledge: Pledge, reference: string, key: RecordKey): PledgeStatement {
  const pledgedAt = toInstant(pledge.now)
  return {
    ...aboutCase(pledge, reference, key),
    kind: 'pledge',
    answers: key.commit('answers', pledge.answers),
    pledgedAt,
    expiresAt: addDays(pledgedAt, pledge.item.validDays),
  }
}

/**
 * Two requests with this digest ask for the same. It is keyed, so that nobody can try out answers on a
 * table dump; times and token ids are left out, so that a retry with a fresh token is a retry.
 */
function digestContent(pledge: Pledge, session: SealSession): Buffer {
  const { origin, item, wording, claims, answers } = pledge
  const content = canonicalize({
    origin,
    version: item.version,
    wording,
    person: claims.person,
    subject: claims.subject ?? null,
    // Left out when nobody helped, so that earlier digests stay what they are.
    ...(claims.assistant && { assistant: claims.assistant }),
    answers,
  })
  return session.blind('request', content)
}
