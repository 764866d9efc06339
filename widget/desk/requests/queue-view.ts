import { html, nothing } from 'lit'
import {
  type RequestFilter,
  type RequestInQueue,
  requestFilters,
} from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { RequestsWords } from '../words/requests.ts'
import { addressOf } from './address.ts'
import { isOffered, type Picking, pickView } from './pick-view.ts'
import { rowView } from './row-view.ts'

export interface QueueScene {
  readonly words: RequestsWords
  readonly language: Language
  readonly filter: RequestFilter
  /** Undefined until they have come. */
  readonly requests: readonly RequestInQueue[] | undefined
  readonly hasMore: boolean
  readonly loading: string
  readonly now: number
  readonly picking: Picking
  readonly refresh: () => void
  readonly more: () => void
}

/** What waits: a table, and on narrow screens a card for each request. */
export function queueView(scene: QueueScene) {
  const { words, filter, requests, hasMore, refresh, more } = scene
  const isFull = requests !== undefined && requests.length > 0
  return html`
    <h1 tabindex="-1">${words.title}</h1>
    <div class="bar">
      <nav class="filters" aria-label=${words.show}>
        ${requestFilters.map(
          (one) => html`
            <a href=${addressOf({ filter: one })} aria-current=${one === filter ? 'page' : 'false'}>
              ${words.filters[one]}
            </a>
          `,
        )}
      </nav>
      <button type="button" class="button" @click=${refresh}>${words.refresh}</button>
    </div>
    <p role="status">
      ${requests ? (isFull ? words.count(requests.length, !hasMore) : '') : scene.loading}
    </p>
    ${requests && !isFull ? emptyView(scene) : nothing}
    ${isFull ? pickView(words, requests, scene.picking) : nothing}
    ${isFull ? tableView(scene, requests) : nothing}
    ${
      hasMore
        ? html`<p class="actions"><button type="button" class="button" @click=${more}>${words.more}</button></p>`
        : nothing
    }
    ${isFull ? html`<p class="keys">${words.keys}</p>` : nothing}
  `
}

function emptyView({ words, filter }: QueueScene) {
  const { what, next } = words.empty[filter]
  return html`<div class="card empty"><p><strong>${what}</strong></p><p>${next}</p></div>`
}

function tableView(
  { words, language, filter, now, picking }: QueueScene,
  requests: readonly RequestInQueue[],
) {
  const { columns } = words
  const first = filter === 'decided' ? columns.state : columns.due
  const { title, village, sent, level, reference } = columns
  const heads = [first, title, village, sent, level, reference]
  const isPicked = requests.some(isOffered)
  return html`
    <table class="queue" aria-label=${words.filters[filter]} @keydown=${moveFocus}>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          ${isPicked ? html`<th scope="col">${words.together.column}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${requests.map((request) =>
          rowView({
            words,
            request,
            filter,
            heads,
            now,
            decidedOn: sayDecided(words, request, language),
            sent: request.sentAt ? sayMoment(request.sentAt, language) : '—',
            picking: isPicked ? picking : undefined,
          }),
        )}
      </tbody>
    </table>
  `
}

function sayDecided(words: RequestsWords, { decided }: RequestInQueue, language: Language) {
  return decided && words.youDecided(words.actions[decided.action], sayMoment(decided.at, language))
}

/** Arrows lead from request to request; Enter is the link’s own. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll('a')]
  const at = links.indexOf(event.target as HTMLAnchorElement)
  event.preventDefault()
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
}
