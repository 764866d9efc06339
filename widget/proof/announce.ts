import { type Flow, type FlowEvent, shownState } from './flow.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells the host page what happened, without personal data. */
export function announce(
  tell: Surroundings['tell'],
  event: FlowEvent,
  before: Flow,
  flow: Flow,
): void {
  const state = shownState(flow)
  if (state !== shownState(before)) tell('jz-state', { state })
  if (event.type === 'by-upload') tell('jz-upload-chosen', {})
  const isRefused = flow.state === 'refused' && before.state !== 'refused'
  const code = event.type === 'refused' ? event.problem.code : isRefused && flow.code
  if (code) tell('jz-refused', { code })
  if (event.type === 'sealed') {
    const { reference, receipt } = event.sealed
    tell('jz-sealed', { reference, receipt })
  }
}
