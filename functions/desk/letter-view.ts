import type { LetterInQueue } from '../../shared/api/desk.ts'
import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { LetterRecord } from '../table/letter-record.ts'

/** The version of an item that a letter was written on; none when it is no data check (any more). */
export type FindVersion = (item: string, version: number) => Promise<DataCheckItem | undefined>

/** A letter in the words of its item, without the person it is about. */
export async function letterView(
  letter: LetterRecord,
  findVersion: FindVersion,
  language: Language,
): Promise<LetterInQueue> {
  const { reference, department, item, itemVersion, askedAt, remindAt, dueAt, answer } = letter
  const wording = (await findVersion(item, itemVersion))?.wording[language]
  return {
    reference,
    department,
    departmentName: wording?.receivers[department]?.name ?? department,
    item,
    title: wording?.title ?? item,
    askedAt,
    remindAt,
    dueAt,
    ...(answer && { answer: answer.answer, answeredAt: answer.answeredAt }),
  }
}
