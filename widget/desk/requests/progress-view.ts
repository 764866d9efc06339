import { html, nothing } from 'lit'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { RequestsWords } from '../words/requests.ts'

export interface ProgressScene {
  readonly words: RequestsWords
  readonly language: Language
  readonly request: RequestAtDesk
}

/** How far it has come at each level, and every step that was taken. */
export function progressView(scene: ProgressScene) {
  const { words, request } = scene
  return html`
    <section class="card">
      <h2>${words.progress}</h2>
      <ol class="levels">
        ${request.levels.map((level) => levelView(scene, level))}
      </ol>
      <h2>${words.steps}</h2>
      <ol class="steps">
        ${request.steps.map((step) => stepView(scene, step))}
      </ol>
    </section>
  `
}

function levelView({ words, language }: ProgressScene, one: RequestAtDesk['levels'][number]) {
  const { level, office, progress, dueAt, skipped } = one
  return html`
    <li class=${progress} aria-current=${progress === 'now' ? 'step' : nothing}>
      <strong>${office}</strong> ${words.levels[level]} · ${words.progresses[progress]}
      ${dueAt ? html` · ${words.dueBy(sayMoment(dueAt, language))}` : nothing}
      ${skipped ? html`<span class="hint">${words.skipped[skipped]}</span>` : nothing}
    </li>
  `
}

function stepView({ words, language }: ProgressScene, step: RequestAtDesk['steps'][number]) {
  const { action, at, by, level, reason, staffNumber, together } = step
  const office = level ? words.levels[level] : words.who[by]
  return html`
    <li>
      <strong>${words.actions[action]}</strong>
      ${by === 'staff' ? words.office(office, staffNumber) : words.who[by]} ·
      <span class="hint">${sayMoment(at, language)}</span>
      ${together ? html`<p class="hint">${words.together.step(together.oneIn)}</p>` : nothing}
      ${reason ? html`<p class="said">${words.because(reason)}</p>` : nothing}
    </li>
  `
}
