import type { Decision, RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { DeskAction } from './draft.ts'

/** Whether somebody took a step, of this kind and with these words. */
export function isOwnStep(
  step: RequestAtDesk['steps'][number],
  staffNumber: string,
  action: DeskAction | undefined,
  reason: string,
): boolean {
  return (
    step.by === 'staff' &&
    step.staffNumber === staffNumber &&
    step.action === action &&
    plain(step.reason ?? '') === plain(reason)
  )
}

/** However its lines and characters were put together. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * Whether a decision that was sent stands already, because an earlier sending arrived whose answer was lost:
 * the same person's same step, which was not there before.
 */
export function isTaken(
  decision: Decision,
  staffNumber: string,
  before: RequestAtDesk,
  now: RequestAtDesk,
): boolean {
  const reason = decision.action === 'approve' ? '' : decision.reason
  return now.steps
    .slice(before.steps.length)
    .some((step) => isOwnStep(step, staffNumber, decision.action, reason))
}
