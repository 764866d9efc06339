import type { ReadRecord } from '../../shared/data-check/read-record.ts'
import type { RecordSource } from '../../shared/data-check/source.ts'
import type { CitizenClaims, Person, SiteClaims } from '../../shared/identity/citizen-token.ts'
import type { Outcome } from '../../shared/kernel/problem.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { PublishedItem } from '../catalogue/published-item.ts'
import type { Failed } from '../data-check/api/ask-once.ts'
import type { openRight, Right } from '../data-check/right.ts'
import type { FindSource } from '../data-check/sources.ts'
import type { WhoIsAsking } from '../desk/who-is-asking.ts'
import type { Checked } from '../identity/check-token.ts'
import type { RecordKey, RecordPlace } from '../seal/record-key.ts'
import type { SealSession } from '../seal/session.ts'
import type { RecordedSession } from '../seal/session-record.ts'
import type { Table } from '../table/table.ts'
import type { Document } from './document.ts'

/** What the acts of this capability are handed. */
export interface CertificateParts {
  readonly clock: () => number
  readonly table: Table
  session(now: number): Promise<SealSession>
  findItem(id: string, now: number): Promise<PublishedItem | undefined>
  /** The very version that a request was made on. */
  findVersion(id: string, version: number): Promise<PublishedItem | undefined>
  readonly findSource: FindSource
  findSession(id: string): Promise<RecordedSession>
  unwrapRecordKey(session: string, wrapped: Buffer, place: RecordPlace): Promise<RecordKey>
  keySet(): Promise<KeySet>
  checkCitizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  checkSite(token: string | undefined, now: number): Promise<Outcome<Checked<SiteClaims>>>
  readonly whoIsAsking: WhoIsAsking
  /** The right to ask that a sealed consent gives; there is no other way to get one. */
  readonly openRight: typeof openRight
  /** Asks a department for a person's record. */
  askRecord(source: RecordSource, right: Right, now: number): Promise<ReadRecord | Failed>
  /** Makes a certificate's document, signed. */
  readonly document: Document
}

/** The people of a request, as they are encrypted with it. */
export interface RequestPeople {
  readonly person: Person
  readonly subject?: Person
}
