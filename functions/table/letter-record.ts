import type { FactAnswer } from '../../shared/data-check/answer.ts'
import { type Attributes, number, numberOf, optionalTextOf, text, textOf } from './attributes.ts'
import { keyAttributes, letterKey } from './keys.ts'

/** What a clerk said, and who it was: by the account, and by the number the department knows them by. */
export interface LetterAnswer {
  readonly answer: FactAnswer
  /** As of when the department knows it (RFC 3339). */
  readonly asOf: string
  readonly answeredAt: string
  readonly clerk: string
  readonly staffNumber: string
}

/**
 * A question to a department that answers by hand. Of whom it asks stands with the check, encrypted, and
 * is shown to the clerk only while the consent holds.
 */
export interface LetterRecord {
  readonly reference: string
  readonly tenant: string
  readonly department: string
  readonly source: string
  readonly item: string
  readonly itemVersion: number
  readonly fact: string
  readonly askedAt: string
  /** From when on the clerk is reminded. */
  readonly remindAt: string
  readonly dueAt: string
  readonly answer?: LetterAnswer
}

/** @param ttl when the record goes, Unix seconds */
export function letterAttributes(letter: LetterRecord, ttl: number): Attributes {
  const { reference, tenant, department, source, item, itemVersion, fact } = letter
  return {
    ...keyAttributes(letterKey(reference)),
    reference: text(reference),
    tenant: text(tenant),
    department: text(department),
    source: text(source),
    item: text(item),
    itemVersion: number(itemVersion),
    fact: text(fact),
    ttl: number(ttl),
    ...openAttributes(letter),
  }
}

/** What makes a letter wait in its department's queue. */
export function openAttributes(letter: LetterRecord): Attributes {
  const { reference, tenant, department, askedAt, remindAt, dueAt } = letter
  return {
    askedAt: text(askedAt),
    remindAt: text(remindAt),
    dueAt: text(dueAt),
    queue: text(departmentQueue(tenant, department)),
    place: text(placeIn(dueAt, reference)),
  }
}

/** What an answer writes: the letter leaves its department's queue for the clerk's own. */
export function answerAttributes(reference: string, said: LetterAnswer): Attributes {
  return {
    answer: text(said.answer),
    asOf: text(said.asOf),
    answeredAt: text(said.answeredAt),
    clerk: text(said.clerk),
    staffNumber: text(said.staffNumber),
    queue: text(clerkQueue(said.clerk)),
    place: text(placeIn(said.answeredAt, reference)),
  }
}

/** Attributes that an answer adds. */
export const ofAnswer = ['answer', 'asOf', 'answeredAt', 'clerk', 'staffNumber'] as const

/** By which the index `by-queue` is read: what waits in a department. */
export const departmentQueue = (tenant: string, department: string) =>
  `QUEUE#${tenant}#${department}`

/** What a clerk answered. */
export const clerkQueue = (clerk: string) => `ANSWERED#${clerk}`

/** Sorts by time, and no two are the same. */
const placeIn = (at: string, reference: string) => `${at}#${reference}`

export function toLetterRecord(record: Attributes): LetterRecord {
  return {
    reference: textOf(record, 'reference'),
    tenant: textOf(record, 'tenant'),
    department: textOf(record, 'department'),
    source: textOf(record, 'source'),
    item: textOf(record, 'item'),
    itemVersion: numberOf(record, 'itemVersion'),
    fact: textOf(record, 'fact'),
    askedAt: textOf(record, 'askedAt'),
    remindAt: textOf(record, 'remindAt'),
    dueAt: textOf(record, 'dueAt'),
    ...(optionalTextOf(record, 'answeredAt') && { answer: answerIn(record) }),
  }
}

function answerIn(record: Attributes): LetterAnswer {
  return {
    answer: textOf(record, 'answer') as FactAnswer,
    asOf: textOf(record, 'asOf'),
    answeredAt: textOf(record, 'answeredAt'),
    clerk: textOf(record, 'clerk'),
    staffNumber: textOf(record, 'staffNumber'),
  }
}
