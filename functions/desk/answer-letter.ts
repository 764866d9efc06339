import type { answerLetter } from '../../shared/api/desk.ts'
import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import { type CalendarDate, type Instant, toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { settleCheck } from '../data-check/settle.ts'
import type { Act } from '../http/serve.ts'
import { text } from '../table/attributes.ts'
import type { CheckRecord } from '../table/check-record.ts'
import { letterKey } from '../table/keys.ts'
import { answerAttributes, type LetterAnswer, type LetterRecord } from '../table/letter-record.ts'
import { letterView } from './letter-view.ts'
import { type LetterParts, type Opened, openLetter } from './open-letter.ts'

type SettleArguments = Parameters<typeof settleCheck>

export interface AnswerParts extends LetterParts {
  /** Seals an answer and writes it, if the check still stands as expected. */
  settle(
    check: SettleArguments[1],
    to: SettleArguments[2],
    expected: SettleArguments[3],
    now: SettleArguments[4],
  ): ReturnType<typeof settleCheck>
}

/**
 * Answers a letter. The letter takes one answer, with the name of its clerk; then the check is settled with
 * it. Should that break off in between, the same clerk's retry or whoever comes next settles it.
 */
export function letterAnswerer(parts: AnswerParts): Act<typeof answerLetter> {
  return async ({ account, params: { reference }, body }) => {
    const now = parts.clock()
    const opened = await openLetter(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { asker, letter } = opened
    const asOf = momentOf(body.asOf, now)
    if (asOf instanceof Refusal) return asOf
    const item = await parts.findVersion(letter.item, letter.itemVersion)
    if (!item) return new Refusal('letter-unknown')
    const said: LetterAnswer = {
      answer: body.answer,
      asOf,
      answeredAt: toInstant(now),
      clerk: asker.account,
      staffNumber: asker.staffNumber,
    }
    const taken = letter.answer ?? (await take(parts, letter, said))
    if (taken instanceof Refusal) return taken
    const settled = await settle(parts, opened, taken, item, now)
    if (settled instanceof Refusal) return settled
    const isOurs = taken.clerk === said.clerk && taken.answer === said.answer && taken.asOf === asOf
    if (!isOurs) return new Refusal('letter-answered')
    return letterView({ ...letter, answer: taken }, parts.findVersion, 'zh-Hans')
  }
}

/** Begin of that day in China. A department cannot know what has yet to happen. */
function momentOf(day: CalendarDate, now: number): Outcome<Instant> {
  const moment = Date.parse(`${day}T00:00:00+08:00`)
  if (moment <= now) return toInstant(moment)
  return new Refusal('malformed-request', { errors: [{ pointer: '/asOf', reason: 'too-late' }] })
}

/** Of all who answer at the same moment, one is first. */
async function take(
  { table }: AnswerParts,
  { reference, askedAt }: LetterRecord,
  said: LetterAnswer,
): Promise<Outcome<LetterAnswer>> {
  const before = await table.change(
    letterKey(reference),
    { set: answerAttributes(reference, said) },
    { equal: { askedAt: text(askedAt) }, absent: ['answeredAt', 'closedAt'] },
  )
  return before ? new Refusal('letter-answered') : said
}

async function settle(
  parts: AnswerParts,
  { letter, check }: Opened,
  taken: LetterAnswer,
  { validDays }: DataCheckItem,
  now: number,
): Promise<Outcome<CheckRecord>> {
  if (check.state !== 'waiting') return check
  const { source, department } = letter
  const { answer, asOf } = taken
  const asking = { source, department, at: toInstant(now), outcome: answer }
  const about = { source: { id: source, department }, validDays }
  const to = {
    askings: [...check.askings, asking],
    ...(answer !== 'unknown' && { said: { answer, asOf, ...about } }),
  }
  const expected = { state: text('waiting') }
  const { record } = await parts.settle(check, to, expected, now)
  if (record.state !== 'withdrawn') return record
  // Withdrawn while the clerk was answering: what they said goes too.
  await parts.closeLetter(letter.reference, now)
  return new Refusal('consent-withdrawn')
}
