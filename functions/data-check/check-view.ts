import type { DataCheck } from '../../shared/api/data-check.ts'
import type { CheckStatement, ConsentStatement } from '../../shared/data-check/statement.ts'
import { receiptOf, type SealingSession } from '../../shared/seal/receipt.ts'
import type { CheckRecord, StoredSeal } from '../table/check-record.ts'

type FindSealing = (id: string) => Promise<SealingSession>

/** The consent of a check, as it was sealed. Our own bytes, read back. */
export function consentIn({ consent }: CheckRecord): ConsentStatement {
  return JSON.parse(consent.statement) as ConsentStatement
}

/** A stored seal put together to the receipt it is, byte for byte. */
export async function receiptIn(seal: StoredSeal, findSession: FindSealing): Promise<string> {
  return receiptOf(await findSession(seal.session), seal)
}

/** Where a check stands, for whoever may know. */
export async function checkView(record: CheckRecord, findSession: FindSealing): Promise<DataCheck> {
  const { reference, state, consentedAt, askings, answer, dueAt, dispute, withdrawnAt } = record
  return {
    reference,
    state,
    consent: await receiptIn(record.consent, findSession),
    consentedAt,
    expiresAt: consentIn(record).expiresAt,
    askings: [...askings],
    ...(answer && (await answerView(answer, findSession))),
    ...(dueAt && { dueAt }),
    ...(dispute && { disputedAt: dispute.at }),
    ...(withdrawnAt && { withdrawnAt }),
  }
}

async function answerView(seal: StoredSeal, findSession: FindSealing) {
  const { answer, department, asOf } = answerIn(seal)
  return { answer, department, asOf, receipt: await receiptIn(seal, findSession) }
}

/** The answer of a department, as it was sealed. */
export function answerIn(answer: StoredSeal): CheckStatement {
  return JSON.parse(answer.statement) as CheckStatement
}

/** Whether a department said no. */
export function saysNo({ answer }: CheckRecord): boolean {
  return answer !== undefined && answerIn(answer).answer === 'no'
}
