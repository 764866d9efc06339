import type { Decision, RequestAtDesk } from '../../../shared/api/certificate-desk.ts'

/** What an approver may do. */
export type DeskAction = Decision['action']

/** What takes a reason. */
export type Written = Exclude<DeskAction, 'approve'>

/** What an approver has entered and not sent. A reason stays with the action it was written for. */
export interface Draft {
  readonly action?: DeskAction
  readonly reasons: { readonly [A in Written]?: string }
}

export const emptyDraft: Draft = { reasons: {} }

const keyOf = (reference: string) => `jz-desk-request ${reference}`

/** What was kept for this tab, so that signing in again, or a reload, loses nothing. */
export function readDraft(reference: string): Draft {
  const kept = sessionStorage.getItem(keyOf(reference))
  return kept ? (JSON.parse(kept) as Draft) : emptyDraft
}

export function keepDraft(reference: string, draft: Draft): void {
  sessionStorage.setItem(keyOf(reference), JSON.stringify(draft))
}

export function dropDraft(reference: string): void {
  sessionStorage.removeItem(keyOf(reference))
}

/** What may be decided; nothing is approved that cannot be printed, whoever is asked. */
export function choicesOf({ may, unprintable }: RequestAtDesk): readonly DeskAction[] {
  return may.filter((action) => action !== 'approve' || unprintable.length === 0)
}

export const reasonOf = ({ action, reasons }: Draft): string =>
  action && action !== 'approve' ? (reasons[action] ?? '') : ''

/** With a ready phrase put in: on its own, or below what is there. */
export function withPhrase(reason: string, phrase: string): string {
  const before = reason.replace(/\s+$/, '')
  return before ? `${before}\n${phrase}` : phrase
}

/** What is not right yet. The one thing somebody may do is chosen already. */
export function wrongIn(
  draft: Draft,
  choices: readonly DeskAction[],
): 'action' | 'reason' | undefined {
  const { action } = draft
  if (!action || !choices.includes(action)) return 'action'
  const { length } = reasonOf(draft).trim()
  return action !== 'approve' && (length < 2 || length > longestReason) ? 'reason' : undefined
}

export const longestReason = 500

/** What is sent: the decision, and what it was taken on. */
export function decisionOf(draft: Draft, seen: RequestAtDesk['seen']): Decision | undefined {
  const { action } = draft
  if (!action) return undefined
  return action === 'approve' ? { action, seen } : { action, seen, reason: reasonOf(draft).trim() }
}
