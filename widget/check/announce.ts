import type { Surroundings } from '../proof/surroundings.ts'
import { type CheckFlow, shownState } from './flow.ts'

/** Tells the host page what happened, without personal data: the answer is what the form carries. */
export function announce(
  tell: Surroundings['tell'],
  before: CheckFlow | undefined,
  flow: CheckFlow,
): void {
  const { state, byUpload, code, check } = flow
  const isNew = state !== before?.state
  const shown = shownState(flow)
  if (before && shown !== shownState(before)) tell('jz-state', { state: shown })
  if (byUpload && before && !before.byUpload) tell('jz-upload-chosen', {})
  if (state === 'refused' && isNew && code) tell('jz-refused', { code })
  if (state === 'yes' && isNew && before?.state !== 'withdraw' && check?.receipt) {
    const { reference, receipt } = check
    tell('jz-sealed', { reference, receipt })
  }
}
