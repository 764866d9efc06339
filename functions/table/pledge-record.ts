import {
  type Attributes,
  binary,
  binaryOf,
  number,
  optionalTextOf,
  text,
  textOf,
} from './attributes.ts'
import { keyAttributes, pledgeKey } from './keys.ts'

/** The record of a pledge. One write makes it; redemption and erasure are all that change it. */
export interface PledgeRecord {
  /** Derived from the case by a keyed hash: the record's key is the one-per-case guard. */
  readonly reference: string
  /** Whose retry a request is: keyed digests of the client's key and of what it asked for. */
  readonly idempotencyKey: string
  readonly request: Buffer
  /** The seal session whose key signed `statement`; see `SESSION#`. */
  readonly session: string
  /** The exact bytes that are sealed, and the ES256 signature over the receipt they make. */
  readonly statement: string
  readonly signature: Buffer
  /** Blind index of who pledged: the hash key of the index `by-person`. */
  readonly person: string
  readonly pledgedAt: string
  /** Personal data, encrypted under the record's key in two groups. */
  readonly personBox: Buffer
  readonly answersBox: Buffer
  /** That key, wrapped. Removing it is erasure: the seal still verifies, the data is gone. */
  readonly recordKey?: Buffer
  /** When, and for which use of the site's, the receipt was redeemed. */
  readonly redeemedAt?: string
  readonly redemption?: string
}

/** @param ttl when retention ends, Unix seconds */
export function pledgeAttributes(record: PledgeRecord, ttl: number): Attributes {
  return {
    ...keyAttributes(pledgeKey(record.reference)),
    reference: text(record.reference),
    idempotencyKey: text(record.idempotencyKey),
    request: binary(record.request),
    session: text(record.session),
    statement: text(record.statement),
    signature: binary(record.signature),
    person: text(record.person),
    pledgedAt: text(record.pledgedAt),
    personBox: binary(record.personBox),
    answersBox: binary(record.answersBox),
    ...(record.recordKey && { recordKey: binary(record.recordKey) }),
    ttl: number(ttl),
  }
}

export function toPledgeRecord(attributes: Attributes): PledgeRecord {
  const redeemedAt = optionalTextOf(attributes, 'redeemedAt')
  const redemption = optionalTextOf(attributes, 'redemption')
  return {
    reference: textOf(attributes, 'reference'),
    idempotencyKey: textOf(attributes, 'idempotencyKey'),
    request: binaryOf(attributes, 'request'),
    session: textOf(attributes, 'session'),
    statement: textOf(attributes, 'statement'),
    signature: binaryOf(attributes, 'signature'),
    person: textOf(attributes, 'person'),
    pledgedAt: textOf(attributes, 'pledgedAt'),
    personBox: binaryOf(attributes, 'personBox'),
    answersBox: binaryOf(attributes, 'answersBox'),
    ...('recordKey' in attributes && { recordKey: binaryOf(attributes, 'recordKey') }),
    ...(redeemedAt && { redeemedAt }),
    ...(redemption && { redemption }),
  }
}
