import { html, nothing } from 'lit'
import type { SourceAtDesk } from '../../../shared/api/sources.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { SourcesWords } from '../words/sources.zh-hans.ts'
import type { Restoring } from './jz-sources.ts'

export interface SourcesScene {
  readonly words: SourcesWords
  readonly language: Language
  /** Undefined until they have come. */
  readonly sources: readonly SourceAtDesk[] | undefined
  readonly restoring: Restoring | undefined
  readonly loading: string
  readonly now: number
  readonly refresh: () => void
  readonly ask: (source: string) => void
  readonly leave: () => void
  readonly restore: (source: SourceAtDesk) => void
}

type SourceList = NonNullable<SourceAtDesk['list']>
type Run = NonNullable<SourceList['run']>

/** One card for each way in which the department is asked. */
export function sourcesView(scene: SourcesScene) {
  const { words, sources, loading, refresh } = scene
  return html`
    <div class="bar">
      <h1 tabindex="-1">${words.title}</h1>
      <button type="button" class="button" @click=${refresh}>${words.refresh}</button>
    </div>
    ${sources ? nothing : html`<p role="status">${loading}</p>`}
    ${
      sources?.length === 0
        ? html`<div class="card empty"><p><strong>${words.empty.what}</strong></p><p>${words.empty.next}</p></div>`
        : nothing
    }
    ${sources?.map((source) => sourceCard(scene, source))}
  `
}

function sourceCard(scene: SourcesScene, source: SourceAtDesk) {
  const { words, language } = scene
  const { id, kind, facts, hosts, dueDays, list } = source
  const { inForce, answersUntil, previous, run } = list ?? {}
  const taken = (one: typeof inForce) =>
    one && words.taken(sayMoment(one.asOf, language), one.persons)
  const rows: [string, unknown][] = [
    [words.kind, words.kinds[kind]],
    [words.facts, facts.join(', ')],
    ...(hosts ? ([[words.hosts, hosts.join(', ')]] as [string, unknown][]) : []),
    ...(dueDays ? ([[words.due, words.days(dueDays)]] as [string, unknown][]) : []),
    ...(list
      ? ([
          [words.inForce, taken(inForce) ?? words.none],
          ...(answersUntil ? [[words.until, sayUntil(scene, answersUntil)]] : []),
          ...(run ? [[words.run, runView(scene, run)]] : []),
          ...(previous ? [[words.previous, taken(previous)]] : []),
        ] as [string, unknown][])
      : []),
  ]
  return html`
    <section class="card" aria-labelledby=${id}>
      <h2 id=${id} translate="no">${id}</h2>
      <dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${previous ? restoreView(scene, source) : nothing}
    </section>
  `
}

function sayUntil({ words, language, now }: SourcesScene, until: string) {
  const moment = sayMoment(until, language)
  return Date.parse(until) > now ? moment : html`<strong>${words.expired(moment)}</strong>`
}

function runView({ words, language }: SourcesScene, run: Run) {
  const { startedAt, endedAt, lines, refused, badLines = [] } = run
  if (!endedAt) {
    return html`<span role="status">${words.running(lines, sayMoment(startedAt, language))}</span>`
  }
  if (!refused) return words.done(sayMoment(endedAt, language), lines)
  return html`
    <p><strong>${words.notTaken(sayMoment(endedAt, language))}</strong> ${words.refusals[refused]}</p>
    ${
      badLines.length > 0
        ? html`<ul>${badLines.map(({ line, reason, other }) => html`<li>${words.badLine(line, words.reasons[reason], other)}</li>`)}</ul>`
        : nothing
    }
  `
}

/** In two steps, because every check from then on is answered by it. */
function restoreView(scene: SourcesScene, source: SourceAtDesk) {
  const { words, restoring, ask, leave, restore } = scene
  const step = restoring?.source === source.id ? restoring.step : undefined
  switch (step) {
    case 'asked':
      return html`
        <p class="step" tabindex="-1">${words.restoreMeans}</p>
        <p class="actions">
          <button type="button" class="button primary" @click=${() => restore(source)}>${words.restoreNow}</button>
          <button type="button" class="button" @click=${leave}>${words.keep}</button>
        </p>
      `
    case 'sending':
      return html`<p class="step" tabindex="-1" role="status">${words.restoring}</p>`
    default:
      return html`
        ${step === 'done' ? html`<p class="step" tabindex="-1" role="status"><strong>${words.restored.what}</strong> ${words.restored.next}</p>` : nothing}
        ${step === 'refused' ? html`<p class="step" tabindex="-1" role="alert"><strong>${words.notRestored.what}</strong> ${words.notRestored.next}</p>` : nothing}
        <p class="actions">
          <button type="button" class="button" @click=${() => ask(source.id)}>${words.restore}</button>
        </p>
      `
  }
}
