import { html, nothing } from 'lit'
import type { RequestFilter, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import { dueOf, sayDue } from '../letters/due.ts'
import type { RequestsWords } from '../words/requests.ts'
import { addressOf } from './address.ts'
import { isOffered, type Picking, pickBox } from './pick-view.ts'

export interface RowScene {
  readonly words: RequestsWords
  readonly request: RequestInQueue
  readonly filter: RequestFilter
  /** What the columns are called, where each row is a card. */
  readonly heads: readonly string[]
  readonly now: number
  readonly sent: string
  /** What the reader decided, and when, among what they decided. */
  readonly decidedOn: string | undefined
  /** Where some may be approved together. */
  readonly picking: Picking | undefined
}

/** One request in the queue: nothing of the person. */
export function rowView({
  words,
  request,
  filter,
  heads,
  now,
  sent,
  decidedOn,
  picking,
}: RowScene) {
  const { reference, title, village, level, corrections, drawn } = request
  const due = filter === 'decided' ? undefined : dueIn(request)
  const urgency = due ? dueOf(due, now).urgency : 'calm'
  const state = due ? sayDue(due, words, now) : words.states[request.state]
  return html`
    <tr class=${urgency}>
      <td data-head=${heads[0] ?? ''}>
        <span class="due">${state}</span>
        ${decidedOn ? html`<span class="hint">${decidedOn}</span>` : nothing}
        ${urgency === 'soon' ? html`<span class="soon">${words.soon}</span>` : nothing}
      </td>
      <td data-head=${heads[1] ?? ''}>
        <a href=${addressOf({ filter, reference })} aria-describedby=${`of-${reference}`}>${title}</a>
        ${corrections > 0 ? html`<span class="mark">${words.corrections(corrections)}</span>` : nothing}
        ${drawn ? html`<span class="mark">${words.together.drawn}</span>` : nothing}
      </td>
      <td data-head=${heads[2] ?? ''}>${village}</td>
      <td data-head=${heads[3] ?? ''}>${sent}</td>
      <td data-head=${heads[4] ?? ''}>${level ? words.levels[level] : '—'}</td>
      <td data-head=${heads[5] ?? ''} class="reference" id=${`of-${reference}`} translate="no">${reference}</td>
      ${picking ? html`<td data-head=${words.together.column}>${isOffered(request) ? pickBox(words, request, picking) : '—'}</td>` : nothing}
    </tr>
  `
}

/** The dates, while an office has to decide. */
export function dueIn({ dueAt, remindAt }: RequestInQueue) {
  return dueAt === undefined ? undefined : { dueAt, remindAt: remindAt ?? dueAt }
}
