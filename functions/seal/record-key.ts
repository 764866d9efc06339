import { createHmac, randomBytes } from 'node:crypto'
import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import { openBox, sealBox } from './box.ts'

/** Personal data of a record is encrypted in groups, so that each can be shown on its own. */
export type FieldGroup =
  | 'person'
  | 'answers'
  | 'label'
  | 'dispute'
  | 'fields'
  | 'certificate'
  | 'document'
  | `reason ${number}`
  | `rows ${number}`
  | `outcomes ${number} ${number}`

/** What binds a ciphertext to its place: it cannot be moved to another record or group. */
export interface RecordPlace {
  readonly tenant: string
  readonly reference: string
}

/**
 * A key of one record. Removing its wrapped form from the record erases the personal data and the
 * salts of the commitments; the seal over the commitments still verifies.
 */
export interface RecordKey {
  encrypt(group: FieldGroup, value: Json): Buffer
  /** @throws Error when the bytes are not what `encrypt` gave for this record and group */
  decrypt(group: FieldGroup, sealed: Uint8Array): Json
  /** Salted commitment: says nothing without the salt, fits one value only with it. */
  commit(
    label: 'person' | 'subject' | 'answers' | 'assistant' | 'rows' | 'fields' | 'reason' | 'draw',
    value: Json,
  ): string
}

/** A fresh key, and the same encrypted under a session's wrapping key. */
export function newRecordKey(
  wrappingKey: Buffer,
  place: RecordPlace,
): { readonly key: RecordKey; readonly wrapped: Buffer } {
  const key = randomBytes(32)
  const wrapped = sealBox(wrappingKey, key, associatedData(place, 'record-key'))
  return { key: recordKey(key, place), wrapped }
}

export function recordKeyFrom(
  wrapped: Uint8Array,
  wrappingKey: Buffer,
  place: RecordPlace,
): RecordKey {
  return recordKey(openBox(wrappingKey, wrapped, associatedData(place, 'record-key')), place)
}

function recordKey(key: Buffer, place: RecordPlace): RecordKey {
  return {
    encrypt: (group, value) =>
      sealBox(key, Buffer.from(canonicalize(value)), associatedData(place, group)),
    decrypt: (group, sealed) =>
      JSON.parse(openBox(key, sealed, associatedData(place, group)).toString('utf8')) as Json,
    commit(label, value) {
      const salt = createHmac('sha256', key).update(`commitment salt|${label}`).digest()
      return createHmac('sha256', salt).update(canonicalize(value)).digest('base64url')
    },
  }
}

/** tenant | reference | field group | version, as the design fixes it. */
function associatedData({ tenant, reference }: RecordPlace, group: string): Buffer {
  return Buffer.from(`${tenant}|${reference}|${group}|1`)
}
