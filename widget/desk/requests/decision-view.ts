import { html, nothing } from 'lit'
import type { RequestAtDesk, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'
import { addressOf } from './address.ts'
import { confirmView } from './confirm-view.ts'
import { type Draft, reasonOf } from './draft.ts'
import { formView } from './form-view.ts'
import { sayOutcome } from './outcome.ts'
import { isOwnStep } from './own-step.ts'

/** How far a decision has come. */
export type Step = 'form' | 'confirm' | 'sending' | 'done'

export interface DecisionScene {
  readonly words: RequestsWords
  readonly request: RequestAtDesk
  readonly staffNumber: string
  readonly draft: Draft
  readonly step: Step
  /** What is not right yet. */
  readonly wrong: 'action' | 'reason' | undefined
  /** Whether something was sent of which nobody knows whether it arrived. */
  readonly isLost: boolean
  /** The next request that waits; `null` when there is none, undefined while that is not known. */
  readonly following: RequestInQueue | null | undefined
  readonly enter: (draft: Draft) => void
  /** Enters a reason that is to be gone on with. */
  readonly begin: (draft: Draft) => void
  readonly goOn: () => void
  readonly change: () => void
  readonly send: () => void
}

/** A decision: chosen, then read again, then taken. */
export function decisionView(scene: DecisionScene) {
  switch (scene.step) {
    case 'done':
      return outcomeView(scene)
    case 'form':
      return scene.request.may.length > 0 ? formView(scene) : unsentView(scene)
    default:
      return confirmView(scene)
  }
}

function outcomeView({ words, request, draft, following }: DecisionScene) {
  const { what, next } = sayOutcome(request, draft.action ?? 'approve', words)
  return html`
    <section class="card good">
      <div role="status">
        <h2 tabindex="-1" id="step">${what}</h2>
        <p>${next}</p>
      </div>
      <p class="following" role="status">
        ${
          following
            ? html`${words.nextWaiting}<a href=${addressOf({ filter: 'waiting', reference: following.reference })}>
                ${following.title} · ${following.village}</a>`
            : following === null
              ? words.noneWaiting
              : nothing
        }
      </p>
    </section>
  `
}

/** Whoever wrote something that cannot be sent any more still has it. */
function unsentView({ words, request, staffNumber, draft }: DecisionScene) {
  const reason = reasonOf(draft).trim()
  const isSent = request.steps.some((step) => isOwnStep(step, staffNumber, draft.action, reason))
  if (!reason || isSent) return nothing
  return html`
    <section class="card">
      <p>${words.notSent}</p>
      <p class="said">${reason}</p>
    </section>
  `
}
