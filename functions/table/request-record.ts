import type { Level } from '../../shared/certificate/area.ts'
import type { Standing } from '../../shared/certificate/standing.ts'
import type { CertificateAction } from '../../shared/certificate/step.ts'
import type { CertificateStepStatement } from '../../shared/certificate/step-statement.ts'
import type { Asking } from '../../shared/data-check/answer.ts'
import type { Instant } from '../../shared/kernel/instant.ts'
import {
  type Attributes,
  binary,
  binaryOf,
  number,
  numberOf,
  optionalTextOf,
  text,
  textOf,
} from './attributes.ts'
import { keyAttributes, requestKey } from './keys.ts'

/** A statement as it is stored with a request: exact bytes, signature in base64url, and who sealed it. */
export interface RequestSeal {
  readonly session: string
  readonly statement: string
  readonly signature: string
}

/** A step that was taken. What the actor wrote is encrypted in `reason`, base64url. */
export interface StoredStep {
  readonly action: CertificateAction
  readonly at: Instant
  readonly by: 'citizen' | 'staff' | 'system'
  readonly level?: Level
  readonly account?: string
  readonly staffNumber?: string
  readonly reason?: string
  readonly together?: { readonly oneIn: number }
  readonly seal: RequestSeal
}

/** What every statement about a request says in the same words. */
export type About = Pick<
  CertificateStepStatement,
  | 'v'
  | 'reference'
  | 'tenant'
  | 'site'
  | 'origin'
  | 'item'
  | 'itemVersion'
  | 'language'
  | 'wording'
  | 'case'
  | 'person'
  | 'subject'
  | 'assistant'
  | 'assurance'
  | 'capacity'
>

/** The certificate a request became. Its disclosures and the holder's secret are in `box`, base64url. */
export interface StoredCertificate {
  readonly number: string
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  readonly list: string
  readonly index: number
  readonly seal: RequestSeal
  readonly box: string
}

/** All of a request that no index and no condition asks for; personal data in boxes, base64url. */
export interface RequestContent {
  /** The session under whose wrapping key the record key is. */
  readonly session: string
  /** Keyed digest of what was ordered: the same again is the same request. */
  readonly order: string
  /** Origin of the platform as its citizen reached it: documents point there. */
  readonly platform: string
  /** The case as the site numbers it, and the how manieth request in it, from 0. */
  readonly case: string
  readonly round: number
  readonly about: About
  readonly consent?: RequestSeal
  readonly standing: Standing
  readonly people: string
  readonly askings: readonly Asking[]
  /** The form's fields; absent until departments were asked. */
  readonly fields?: string
  readonly steps: readonly StoredStep[]
  readonly remindAt?: Instant
  readonly dueAt?: Instant
  readonly certificate?: StoredCertificate
  readonly hasDocument?: true
}

export interface RequestRecord {
  readonly reference: string
  /** Counts writes: each is made on condition that nobody else's came in between. */
  readonly revision: number
  /** Blind index of who asked. */
  readonly person: string
  readonly orderedAt: Instant
  /** Key of the boxes and of the commitments, wrapped. Removing it is erasure. */
  readonly recordKey?: Buffer
  /** When the record goes, Unix seconds. */
  readonly ttl: number
  /** Where it waits, and in which place. */
  readonly queue?: QueuePlace
  readonly content: RequestContent
}

export interface QueuePlace {
  readonly queue: string
  readonly place: string
}

export function requestAttributes(record: RequestRecord): Attributes {
  const { recordKey } = record
  return {
    ...keyAttributes(requestKey(record.reference)),
    reference: text(record.reference),
    person: text(record.person),
    // The sort key of the index `by-person`, whatever the record is.
    pledgedAt: text(record.orderedAt),
    ...(recordKey && { recordKey: binary(recordKey) }),
    ...changingAttributes(record),
  }
}

/** The part of a record that steps change. */
export function changingAttributes(record: RequestRecord): Attributes {
  return {
    revision: number(record.revision),
    ttl: number(record.ttl),
    content: text(JSON.stringify(record.content)),
    ...(record.queue && placeAttributes(record.queue)),
  }
}

export const placeAttributes = ({ queue, place }: QueuePlace): Attributes => ({
  queue: text(queue),
  place: text(place),
})

export function toRequestRecord(attributes: Attributes): RequestRecord {
  const queue = optionalTextOf(attributes, 'queue')
  return {
    reference: textOf(attributes, 'reference'),
    revision: numberOf(attributes, 'revision'),
    person: textOf(attributes, 'person'),
    orderedAt: textOf(attributes, 'pledgedAt'),
    ...('recordKey' in attributes && { recordKey: binaryOf(attributes, 'recordKey') }),
    ttl: numberOf(attributes, 'ttl'),
    ...(queue && { queue: { queue, place: textOf(attributes, 'place') } }),
    content: JSON.parse(textOf(attributes, 'content')) as RequestContent,
  }
}

/** Sorts by time, and no two are the same. */
export const requestPlace = (at: Instant, reference: string) => `${at}#${reference}`

/** What waits for a decision of an office: a department's in one area. */
export const officeQueue = (tenant: string, department: string, area: string) =>
  `APPROVE#${tenant}#${department}#${area}`

/** All that waits anywhere in a district, for who sees to what is late. */
export const districtQueue = (tenant: string, department: string, district: string) =>
  `DUE#${tenant}#${department}#${district}`

/** What a member of staff decided on. */
export const decidedQueue = (account: string) => `DECIDED#${account}`

/** Certificates that data alone can renew, by the day from which on. */
export const renewalQueue = 'RENEW#'

/** What the platform has to finish: certificates to be sealed, and documents to be made. */
export const unfinishedQueue = 'UNFINISHED#'
