import type { CheckState } from '../../shared/api/data-check.ts'
import type { Asking } from '../../shared/data-check/answer.ts'
import {
  type Attributes,
  binary,
  binaryOf,
  number,
  optionalTextOf,
  text,
  textOf,
} from './attributes.ts'
import { checkKey, keyAttributes } from './keys.ts'

/** A statement as it is stored: its exact bytes, the signature over the receipt, and who sealed it. */
export interface StoredSeal {
  readonly session: string
  readonly statement: string
  readonly signature: Buffer
}

/** What a citizen holds against an answer, which is set aside for it. */
export interface StoredDispute {
  readonly at: string
  /** Whose answer it is. */
  readonly department: string
  /** The reason in the citizen's words, encrypted under the record key. */
  readonly box: Buffer
}

/** The record of a data check: the consent from the first write on, the answer when there is one. */
export interface CheckRecord {
  readonly reference: string
  /** Keyed digest of what was agreed to: the same again is the same check. */
  readonly request: Buffer
  readonly consent: StoredSeal
  /** Blind index of who consented. */
  readonly person: string
  readonly consentedAt: string
  /** Gone with its key once the consent was withdrawn. */
  readonly personBox?: Buffer
  /** Key of `personBox` and of the commitments, wrapped. Removing it is erasure. */
  readonly recordKey?: Buffer
  readonly state: CheckState
  readonly askings: readonly Asking[]
  /** While a chain is asked: until when nobody else begins (RFC 3339), and whose turn it is. */
  readonly turnEndsAt?: string
  readonly turn?: string
  readonly answer?: StoredSeal
  readonly dueAt?: string
  readonly dispute?: StoredDispute
  readonly withdrawnAt?: string
  readonly redeemedAt?: string
}

/** @param ttl when retention ends, Unix seconds */
export function checkAttributes(record: CheckRecord, ttl: number): Attributes {
  return {
    ...keyAttributes(checkKey(record.reference)),
    reference: text(record.reference),
    request: binary(record.request),
    session: text(record.consent.session),
    statement: text(record.consent.statement),
    signature: binary(record.consent.signature),
    person: text(record.person),
    consentedAt: text(record.consentedAt),
    // The sort key of the index `by-person`, whatever the record is.
    pledgedAt: text(record.consentedAt),
    ...(record.personBox && { personBox: binary(record.personBox) }),
    ...(record.recordKey && { recordKey: binary(record.recordKey) }),
    ttl: number(ttl),
    ...turnAttributes(record),
  }
}

/** The part of a record that an asking changes. */
export type CheckTurn = Pick<
  CheckRecord,
  'state' | 'askings' | 'turn' | 'turnEndsAt' | 'answer' | 'dueAt' | 'withdrawnAt'
>

export function turnAttributes(part: CheckTurn): Attributes {
  const { answer } = part
  return {
    state: text(part.state),
    askings: text(JSON.stringify(part.askings)),
    ...(part.turn && { turn: text(part.turn) }),
    ...(part.turnEndsAt && { turnEndsAt: text(part.turnEndsAt) }),
    ...(answer && {
      answerSession: text(answer.session),
      answerStatement: text(answer.statement),
      answerSignature: binary(answer.signature),
    }),
    ...(part.dueAt && { dueAt: text(part.dueAt) }),
    ...(part.withdrawnAt && { withdrawnAt: text(part.withdrawnAt) }),
  }
}

export function disputeAttributes({ at, department, box }: StoredDispute): Attributes {
  return { disputedAt: text(at), disputedDepartment: text(department), disputeBox: binary(box) }
}

/** Attributes that a dispute adds. */
export const ofDispute = ['disputedAt', 'disputedDepartment', 'disputeBox'] as const

export function toCheckRecord(attributes: Attributes): CheckRecord {
  const optional = (name: string) => optionalTextOf(attributes, name)
  const [turn, turnEndsAt, dueAt, withdrawnAt, redeemedAt] = [
    optional('turn'),
    optional('turnEndsAt'),
    optional('dueAt'),
    optional('withdrawnAt'),
    optional('redeemedAt'),
  ]
  return {
    reference: textOf(attributes, 'reference'),
    request: binaryOf(attributes, 'request'),
    consent: {
      session: textOf(attributes, 'session'),
      statement: textOf(attributes, 'statement'),
      signature: binaryOf(attributes, 'signature'),
    },
    person: textOf(attributes, 'person'),
    consentedAt: textOf(attributes, 'consentedAt'),
    ...('personBox' in attributes && { personBox: binaryOf(attributes, 'personBox') }),
    ...('recordKey' in attributes && { recordKey: binaryOf(attributes, 'recordKey') }),
    state: textOf(attributes, 'state') as CheckState,
    askings: JSON.parse(textOf(attributes, 'askings')) as Asking[],
    ...(turn && { turn }),
    ...(turnEndsAt && { turnEndsAt }),
    ...('answerStatement' in attributes && {
      answer: {
        session: textOf(attributes, 'answerSession'),
        statement: textOf(attributes, 'answerStatement'),
        signature: binaryOf(attributes, 'answerSignature'),
      },
    }),
    ...(dueAt && { dueAt }),
    ...('disputeBox' in attributes && {
      dispute: {
        at: textOf(attributes, 'disputedAt'),
        department: textOf(attributes, 'disputedDepartment'),
        box: binaryOf(attributes, 'disputeBox'),
      },
    }),
    ...(withdrawnAt && { withdrawnAt }),
    ...(redeemedAt && { redeemedAt }),
  }
}
