import type { CheckWording } from '../catalogue/wording.ts'
import type { ConsentStatement } from './statement.ts'

/**
 * A sealed consent in the information structure of ISO/IEC TS 27560:2023, §6.3: header, processing, parties,
 * events. Nothing is added to what is sealed and was read, so that whoever holds both can make it again.
 *
 * @param wording the words that were read, verified by `statement.wording`
 * @param withdrawnAt RFC 3339, from `GET /v1/checks/{reference}`
 * @throws Error for what was not consented to: a notice of a statutory duty is no consent
 */
export function toConsentRecord(
  statement: ConsentStatement,
  wording: CheckWording,
  withdrawnAt?: string,
): ConsentRecord {
  if (statement.kind !== 'consent') throw new Error('a statutory duty is not consented to')
  const { reference, site, person, receivers, consentedAt, expiresAt } = statement
  const given: ConsentEvent = {
    event_time: consentedAt,
    validity_duration: `${consentedAt}/${expiresAt}`,
    entity_id: person,
    event_type: 'explicit',
    event_state: 'given',
  }
  return {
    record_header: {
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: reference,
      pii_principal_id: person,
    },
    pii_processing: {
      privacy_notice: `/v1/wordings/${statement.wording}`,
      language: statement.language,
      jurisdiction: 'CN',
      withdrawal_method: wording.withdrawal,
      purposes: receivers.map((id) => purposeOf(id, statement, wording)),
    },
    party_identification: [
      { party_id: site, party_name: wording.agency, party_role: 'pii-controller' },
      ...receivers.map((id) => ({
        party_id: id,
        party_name: wording.receivers[id]?.name ?? id,
        party_role: 'recipient' as const,
        party_contact: wording.receivers[id]?.contact ?? '',
      })),
    ],
    events: withdrawnAt
      ? [given, { ...given, event_time: withdrawnAt, event_state: 'withdrawn' }]
      : [given],
  }
}

function purposeOf(
  id: string,
  { fact, site }: ConsentStatement,
  { receivers }: CheckWording,
): ConsentPurpose {
  const { purpose, method, told, answers, retention, sensitive } = receivers[id] ?? nothing
  return {
    purpose,
    lawful_basis: 'consent',
    pii_information: [
      { pii_type: told, pii_attribute_id: 'identity', sensitive_pii_category: sensitive },
      { pii_type: answers, pii_attribute_id: fact, sensitive_pii_category: sensitive },
    ],
    pii_controllers: [site],
    collection_method: method,
    processing_method: method,
    retention_period: retention,
    recipient_third_parties: [id],
  }
}

const nothing = { purpose: '', method: '', told: '', answers: '', retention: '', sensitive: '' }

export interface ConsentRecord {
  readonly record_header: {
    readonly schema_version: string
    readonly record_id: string
    /** A salted commitment: no person can be told from it. */
    readonly pii_principal_id: string
  }
  readonly pii_processing: {
    readonly privacy_notice: string
    readonly language: string
    readonly jurisdiction: string
    readonly withdrawal_method: string
    readonly purposes: readonly ConsentPurpose[]
  }
  readonly party_identification: readonly {
    readonly party_id: string
    readonly party_name: string
    readonly party_role: 'pii-controller' | 'recipient'
    readonly party_contact?: string
  }[]
  readonly events: readonly ConsentEvent[]
}

interface ConsentPurpose {
  readonly purpose: string
  readonly lawful_basis: 'consent'
  readonly pii_information: readonly {
    readonly pii_type: string
    readonly pii_attribute_id: string
    readonly sensitive_pii_category: string
  }[]
  readonly pii_controllers: readonly string[]
  readonly collection_method: string
  readonly processing_method: string
  readonly retention_period: string
  readonly recipient_third_parties: readonly string[]
}

interface ConsentEvent {
  readonly event_time: string
  /** ISO 8601 interval. */
  readonly validity_duration: string
  readonly entity_id: string
  readonly event_type: 'explicit'
  readonly event_state: 'given' | 'withdrawn'
}
