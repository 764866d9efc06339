import { html, nothing } from 'lit'
import type { RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'
import { addressOf } from './address.ts'
import type { Outcome } from './approve-together.ts'
import type { RequestProblem } from './problem.ts'

export type TogetherStep = 'confirm' | 'sending' | 'lost' | 'done'

export interface TogetherScene {
  readonly words: RequestsWords
  readonly requests: readonly RequestInQueue[]
  readonly outcomes: readonly Outcome[]
  readonly step: TogetherStep
  /** Why none of them goes on, where it is not that nobody answered. */
  readonly problem: RequestProblem | undefined
  readonly send: () => void
  readonly close: () => void
}

/** What is approved together: read once more, sent, and what came of each. */
export function togetherView(scene: TogetherScene) {
  return scene.step === 'done' ? doneView(scene) : confirmView(scene)
}

function confirmView(scene: TogetherScene) {
  const { words, requests, outcomes, step, problem, send, close } = scene
  const { together } = words
  const isSending = step === 'sending'
  const { what, next } = problem ? words.problems[problem] : together.lost
  return html`
    <section class="card">
      <h1 tabindex="-1" id="step">${together.confirmTitle(requests.length)}</h1>
      <p class="notice">${together.unread}</p>
      <ul class="named">
        ${requests.map(
          ({ title, village, reference }) => html`
            <li>${title} · ${village} <span class="reference" translate="no">${reference}</span></li>
          `,
        )}
      </ul>
      <p>${together.final}</p>
      <div role="status">
        ${step === 'lost' ? html`<p class="notice"><strong>${what}</strong> ${next}</p>` : nothing}
        ${isSending ? together.sending(outcomes.length, requests.length) : nothing}
      </div>
      ${
        isSending
          ? html`<progress aria-label=${together.title} max=${requests.length} .value=${outcomes.length}></progress>`
          : nothing
      }
      <p class="actions">
        <button type="button" class="go" aria-disabled=${isSending} @click=${() => isSending || send()}>
          ${step === 'lost' ? together.goOn : together.send(requests.length)}
        </button>
        ${
          step === 'confirm' || problem
            ? html`<button type="button" class="button" @click=${close}>${words.change}</button>`
            : nothing
        }
      </p>
    </section>
  `
}

function doneView({ words, requests, outcomes, close }: TogetherScene) {
  const { together } = words
  const left = outcomes.filter(({ outcome }) => outcome !== 'approved')
  const { what, next } = together.done(outcomes.length - left.length)
  return html`
    <section class=${left.length < outcomes.length ? 'card good' : 'card'}>
      <h1 tabindex="-1" id="step">${what}</h1>
      <p>${next}</p>
      ${left.length > 0 ? leftView(words, requests, left) : nothing}
      <p class="actions">
        <button type="button" class="button" @click=${close}>${words.back}</button>
      </p>
    </section>
  `
}

function leftView(
  { together }: RequestsWords,
  requests: readonly RequestInQueue[],
  left: readonly Outcome[],
) {
  return html`
    <h2>${together.left(left.length)}</h2>
    <ul class="named">
      ${left.map(({ reference, outcome }) => {
        const request = requests.find((one) => one.reference === reference)
        return html`
          <li>
            <a href=${addressOf({ filter: 'waiting', reference })}>${request?.title} · ${request?.village}</a>
            <span class="reference" translate="no">${reference}</span>
            ${outcome === 'approved' ? nothing : together.why[outcome]}
          </li>
        `
      })}
    </ul>
  `
}
