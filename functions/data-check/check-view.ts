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
  const { reference, state, consentedAt, askings, answer, dueAt, withdrawnAt } = record
  return {
    reference,
    state,
    consent: await receiptIn(record.consent, findSession),
    consentedAt,
    expiresAt: consentIn(record).expiresAt,
    askings: [...askings],
    ...(answer && (await answerView(answer, findSession))),
    ...(dueAt && { dueAt }),
    ...(withdrawnAt && { withdrawnAt }),
  }
}

async function answerView(seal: StoredSeal, findSession: FindSealing) {
  const { answer, department, asOf } = JSON.parse(seal.statement) as CheckStatement
  return { answer, department, asOf, receipt: await receiptIn(seal, findSession) }
}

/** Whether a department said no. */
export function saysNo({ answer }: CheckRecord): boolean {
  return answer !== undefined && (JSON.parse(answer.statement) as CheckStatement).answer === 'no'
}
