import type { LetterSource } from '../../../shared/data-check/source.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import { text } from '../../table/attributes.ts'
import { letterKey } from '../../table/keys.ts'
import {
  type LetterRecord,
  letterAttributes,
  ofAnswer,
  openAttributes,
  toLetterRecord,
} from '../../table/letter-record.ts'
import type { Table } from '../../table/table.ts'
import type { Right } from '../right.ts'
import type { AskSource } from '../source-reply.ts'

/** For how long who answered what is kept after a letter was due, in days. */
const keptDays = 180

/**
 * Puts the question before the clerks of a department. It is put once: asking again finds the letter that
 * waits. One that was answered before waits anew, because the person has asked anew.
 */
export function letterAsker(table: Table): AskSource<LetterSource> {
  return async (source, right, now) => {
    const letter = write(source, right, now)
    const ttl = Date.parse(addDays(letter.dueAt, keptDays)) / 1000
    const before = await table.putNew(letterAttributes(letter, ttl))
    if (!before) return { outcome: 'pending', dueAt: letter.dueAt }
    const standing = toLetterRecord(before)
    if (!standing.answer) return { outcome: 'pending', dueAt: standing.dueAt }
    await table.change(
      letterKey(letter.reference),
      { set: openAttributes(letter), remove: ofAnswer },
      { equal: { answeredAt: text(standing.answer.answeredAt) } },
    )
    return { outcome: 'pending', dueAt: letter.dueAt }
  }
}

function write(source: LetterSource, right: Right, now: number): LetterRecord {
  const { reference, tenant, item, itemVersion, fact } = right
  const askedAt = toInstant(now)
  const dueAt = addDays(askedAt, source.dueDays)
  const remindAt = addDays(dueAt, -source.remindDays)
  return {
    reference,
    tenant,
    department: source.department,
    source: source.id,
    item,
    itemVersion,
    fact,
    askedAt,
    remindAt: remindAt < askedAt ? askedAt : remindAt,
    dueAt,
  }
}

/** Takes a letter out of its queue, with what was answered: what it was asked on is withdrawn or over. */
export async function closeLetter(table: Pick<Table, 'change'>, reference: string, now: number) {
  await table.change(
    letterKey(reference),
    { set: { closedAt: text(toInstant(now)) }, remove: [...ofAnswer, 'queue', 'place'] },
    {},
  )
}
