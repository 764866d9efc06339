import { html, nothing } from 'lit'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { CallDesk } from '../call.ts'
import { sayDue } from '../letters/due.ts'
import type { RequestsWords } from '../words/requests.ts'
import type { Said } from '../words/words.ts'
import { fieldsView } from './fields-view.ts'
import type { Decided } from './jz-decision.ts'
import type { RequestProblem } from './problem.ts'
import { progressView } from './progress-view.ts'
import { dueIn } from './row-view.ts'
import { unprintableView } from './unprintable-view.ts'

export interface RequestScene {
  readonly words: RequestsWords
  readonly language: Language
  readonly request: RequestAtDesk | undefined
  readonly problem: RequestProblem | undefined
  readonly isDecided: boolean
  readonly changed: readonly string[]
  readonly loading: string
  readonly now: number
  readonly call: CallDesk
  readonly staffNumber: string
  /** Address of the list. */
  readonly back: string
  readonly decided: (detail: Decided) => void
  readonly refused: (problem: RequestProblem) => void
}

/** One request: what it is, what it says and from where, the decision, and how it came here. */
export function requestView(scene: RequestScene) {
  const { words, request, problem, loading, back } = scene
  return html`
    <p><a class="back" href=${back}>${words.back}</a></p>
    <h1 tabindex="-1">${request?.title ?? words.title}</h1>
    ${problem ? noticeView(words.problems[problem], 'alert') : nothing}
    ${request || problem ? nothing : html`<p role="status">${loading}</p>`}
    ${request ? wholeView(scene, request) : nothing}
  `
}

function wholeView(scene: RequestScene, request: RequestAtDesk) {
  const { words, language, isDecided, changed, call, staffNumber } = scene
  const { onlyLooking } = request
  return html`
    ${onlyLooking && !isDecided ? noticeView(words.onlyLooking[onlyLooking], 'note') : nothing}
    ${factsView(scene, request)}
    ${isDecided ? nothing : unprintableView(words, request)}
    ${isDecided ? nothing : fieldsView({ words, language, fields: request.fields, changed })}
    <jz-decision
      .call=${call}
      .language=${language}
      .staffNumber=${staffNumber}
      .request=${request}
      @jz-decided=${({ detail }: CustomEvent<Decided>) => scene.decided(detail)}
      @jz-refused=${({ detail }: CustomEvent<RequestProblem>) => scene.refused(detail)}
    ></jz-decision>
    ${progressView({ words, language, request })}
  `
}

/** @param role `alert` for what has just gone wrong */
export function noticeView({ what, next }: Said, role: 'alert' | 'note') {
  return html`
    <div class=${role === 'alert' ? 'trouble' : 'notice'} role=${role} tabindex="-1">
      <p><strong>${what}</strong> ${next}</p>
    </div>
  `
}

function factsView({ words, language, now }: RequestScene, request: RequestAtDesk) {
  const { proves, agency, basis, village, state, level, sentAt, reference, number } = request
  const due = dueIn(request)
  const { columns } = words
  const facts: [string, unknown][] = [
    [words.proves, proves],
    [words.agency, agency],
    [words.basis, basis.map(({ law, article }) => html`<p>${words.law(law, article)}</p>`)],
    [columns.village, village],
    [
      columns.state,
      level ? `${words.states[state]} · ${words.levels[level]}` : words.states[state],
    ],
    ...(due
      ? ([[columns.due, `${sayMoment(due.dueAt, language)} · ${sayDue(due, words, now)}`]] as const)
      : []),
    ...(sentAt ? ([[columns.sent, sayMoment(sentAt, language)]] as const) : []),
    ...(number
      ? ([[words.number, html`<span class="number" translate="no">${number}</span>`]] as const)
      : []),
    [columns.reference, html`<span class="reference" translate="no">${reference}</span>`],
  ].map(([name, value]) => [name as string, value])
  return html`
    <section class="card">
      <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    </section>
  `
}
