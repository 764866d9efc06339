import type { DataCheck } from '../../shared/api/data-check.ts'
import type { Flow, FlowEvent, StandingPledge } from '../proof/flow.ts'

/** What a check has come to: the answer, or the state it is in before or without one. */
export type Standing = NonNullable<DataCheck['answer'] | DataCheck['state']>

export function standingOf({ answer, state }: DataCheck): Standing {
  return answer ?? state
}

/** A check takes the place of the pledge in a flow: both have a reference, and a receipt for the form. */
export function checkIn({ sealed }: Flow): DataCheck | undefined {
  return sealed as unknown as DataCheck | undefined
}

/** The event of an answer that the form may carry now. */
export function asSealed(check: DataCheck): FlowEvent {
  return { type: 'sealed', sealed: check as unknown as StandingPledge }
}

/** What a form carries while the answer is awaited is the consent. */
export function asAwaited(check: DataCheck): StandingPledge {
  return { ...check, receipt: check.receipt ?? check.consent } as unknown as StandingPledge
}
