import { html, nothing } from 'lit'
import { type LetterFilter, type LetterInQueue, letterFilters } from '../../../shared/api/desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { LettersWords } from '../words/letters.ts'
import { dueOf, sayDue } from './due.ts'

export interface QueueScene {
  readonly words: LettersWords
  readonly language: Language
  readonly filter: LetterFilter
  /** Whether only what is overdue comes here. */
  readonly isEscalation: boolean
  /** Undefined until the first page has come. */
  readonly letters: readonly LetterInQueue[] | undefined
  readonly hasMore: boolean
  readonly loading: string
  readonly now: number
  readonly choose: (filter: LetterFilter) => void
  readonly refresh: () => void
  readonly more: () => void
}

/** What waits: a table, and on narrow screens a card for each letter. */
export function queueView(scene: QueueScene) {
  const { words, filter, isEscalation, letters, hasMore, choose, refresh, more } = scene
  // All that is open here is overdue.
  const filters = isEscalation ? letterFilters.filter((one) => one !== 'overdue') : letterFilters
  return html`
    <h1 tabindex="-1">${words.title}</h1>
    ${isEscalation ? html`<p>${words.escalation}</p>` : nothing}
    <div class="bar">
      <nav class="filters" aria-label=${words.show}>
        ${filters.map(
          (one) => html`
            <button type="button" aria-pressed=${one === filter} @click=${() => choose(one)}>
              ${filterName(scene, one)}
            </button>
          `,
        )}
      </nav>
      <button type="button" class="button" @click=${refresh}>${words.refresh}</button>
    </div>
    <p role="status">
      ${letters ? (letters.length > 0 ? words.count(letters.length, !hasMore) : '') : scene.loading}
    </p>
    ${letters?.length === 0 ? emptyView(scene) : nothing}
    ${letters && letters.length > 0 ? tableView(scene, letters) : nothing}
    ${
      hasMore
        ? html`<p class="actions"><button type="button" class="button" @click=${more}>${words.more}</button></p>`
        : nothing
    }
    ${letters && letters.length > 0 ? html`<p class="keys">${words.keys}</p>` : nothing}
  `
}

/** What is open for an administrator is what is overdue. */
function filterName({ words, isEscalation }: QueueScene, filter: LetterFilter): string {
  return words.filters[isEscalation && filter === 'open' ? 'overdue' : filter]
}

function emptyView({ words, filter, isEscalation }: QueueScene) {
  const { what, next } =
    isEscalation && filter === 'open' ? words.noEscalation : words.empty[filter]
  return html`<div class="card empty"><p><strong>${what}</strong></p><p>${next}</p></div>`
}

function tableView(scene: QueueScene, letters: readonly LetterInQueue[]) {
  const { words, filter } = scene
  const { columns } = words
  const first = filter === 'answered' ? columns.answer : columns.due
  const last = filter === 'answered' ? columns.answered : columns.asked
  const heads = [first, columns.item, columns.department, last, columns.reference]
  return html`
    <table class="queue" @keydown=${moveFocus}>
      <thead>
        <tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${letters.map((letter) => rowView(scene, letter, heads))}
      </tbody>
    </table>
  `
}

function rowView(
  { words, language, filter, now }: QueueScene,
  letter: LetterInQueue,
  heads: readonly string[],
) {
  const { reference, title, departmentName, askedAt, answer, answeredAt = askedAt } = letter
  const isAnswered = filter === 'answered'
  const { urgency } = dueOf(letter, now)
  const state = isAnswered ? (answer ? words.answers[answer].what : '') : sayDue(letter, words, now)
  return html`
    <tr class=${isAnswered ? 'calm' : urgency}>
      <td data-head=${heads[0] ?? ''}>
        <span class="due">${state}</span>
        ${urgency === 'soon' && !isAnswered ? html`<span class="soon">${words.soon}</span>` : nothing}
      </td>
      <td data-head=${heads[1] ?? ''}><a href="#${reference}">${title}</a></td>
      <td data-head=${heads[2] ?? ''}>${departmentName}</td>
      <td data-head=${heads[3] ?? ''}>${sayMoment(isAnswered ? answeredAt : askedAt, language)}</td>
      <td data-head=${heads[4] ?? ''} class="reference" translate="no">${reference}</td>
    </tr>
  `
}

/** Arrows lead from letter to letter; Enter is the link’s own. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll('a')]
  const at = links.indexOf(event.target as HTMLAnchorElement)
  event.preventDefault()
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
}
