import type { FactAnswer } from '../../../shared/data-check/answer.ts'

/** What a clerk has entered and not sent: kept for this tab, so that signing in again loses nothing. */
export interface Draft {
  readonly answer?: FactAnswer
  readonly asOf: string
}

const keyOf = (reference: string) => `jz-desk-draft ${reference}`

export function readDraft(reference: string, today: string): Draft {
  const kept = sessionStorage.getItem(keyOf(reference))
  return kept ? (JSON.parse(kept) as Draft) : { asOf: today }
}

export function keepDraft(reference: string, draft: Draft): void {
  sessionStorage.setItem(keyOf(reference), JSON.stringify(draft))
}

export function dropDraft(reference: string): void {
  sessionStorage.removeItem(keyOf(reference))
}
