import type { ConsentStatement } from '../../shared/data-check/statement.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Dispute } from '../data-check/dispute.ts'
import type { Right } from '../data-check/right.ts'
import type { Account } from '../http/serve.ts'
import { type CheckRecord, toCheckRecord } from '../table/check-record.ts'
import { checkKey, letterKey } from '../table/keys.ts'
import { type LetterRecord, toLetterRecord } from '../table/letter-record.ts'
import type { Table } from '../table/table.ts'
import { mayAnswer, seesLetters } from './clerk.ts'
import type { FindVersion } from './letter-view.ts'
import type { Asker, WhoIsAsking } from './who-is-asking.ts'

export interface LetterParts {
  readonly clock: () => number
  readonly table: Pick<Table, 'get' | 'change'>
  readonly whoIsAsking: WhoIsAsking
  readonly findVersion: FindVersion
  /** The right that the consent of a check gives; it alone says of whom a department may be asked. */
  rightIn(check: CheckRecord, now: number): Promise<Right | undefined>
  /** What the person holds against an answer that was given before. */
  disputeIn(check: CheckRecord): Promise<Dispute | undefined>
  /** Takes a letter out of its queue for good. */
  closeLetter(reference: string, now: number): Promise<unknown>
}

/** A letter before a clerk of its department, with the check it belongs to. */
export interface Opened {
  readonly asker: Asker
  readonly letter: LetterRecord
  readonly check: CheckRecord
  readonly consent: ConsentStatement
  /** While the letter waits. */
  readonly right?: Right
}

/**
 * Opens a letter for a clerk of that very department, or once it is overdue for its administrator. One whose consent was withdrawn or has run out is
 * taken out of its queue, and opens no more.
 */
export async function openLetter(
  parts: LetterParts,
  account: Account | undefined,
  reference: string,
): Promise<Outcome<Opened>> {
  const { table } = parts
  const now = parts.clock()
  const asker = await parts.whoIsAsking(account)
  if (asker instanceof Refusal) return asker
  if (!seesLetters(asker)) return new Refusal('role-missing')
  const [found, checked] = await Promise.all([
    table.get(letterKey(reference)),
    table.get(checkKey(reference)),
  ])
  if (!found || !checked) return new Refusal('letter-unknown')
  const letter = toLetterRecord(found)
  if (!mayAnswer(asker, letter, now)) return new Refusal('role-missing')
  const check = toCheckRecord(checked)
  const consent = JSON.parse(check.consent.statement) as ConsentStatement
  const opened = { asker, letter, check, consent }
  const isOver = check.state === 'withdrawn' || consent.expiresAt <= toInstant(now)
  if (isOver) {
    if (!('closedAt' in found)) await parts.closeLetter(reference, now)
    return new Refusal(check.state === 'withdrawn' ? 'consent-withdrawn' : 'letter-unknown')
  }
  if (letter.answer) return opened
  const right = check.state === 'waiting' ? await parts.rightIn(check, now) : undefined
  return right?.covers(letter.department) ? { ...opened, right } : new Refusal('letter-unknown')
}
