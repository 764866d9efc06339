import { type Flow, type FlowEvent, shownState } from './flow.ts'

/** Tells the host page what happened, without personal data. */
export function announce(proof: HTMLElement, event: FlowEvent, before: Flow, flow: Flow): void {
  const state = shownState(flow)
  if (state !== shownState(before)) emit('jz-state', { state })
  if (event.type === 'by-upload') emit('jz-upload-chosen')
  const refused = flow.state === 'refused' && before.state !== 'refused' ? flow.code : undefined
  const code = event.type === 'refused' ? event.problem.code : refused
  if (code) emit('jz-refused', { code })
  if (event.type === 'sealed') {
    const { reference, receipt } = event.sealed
    emit('jz-sealed', { reference, receipt })
  }

  function emit(name: string, detail: { readonly [fact: string]: string } = {}): void {
    proof.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }
}
