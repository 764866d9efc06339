import { html, nothing } from 'lit'
import type { RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'

/** Which requests are picked to be approved together, by their references. */
export interface Picking {
  readonly picked: ReadonlySet<string>
  readonly isEmptyHanded: boolean
  readonly pick: (references: readonly string[], isPicked: boolean) => void
  readonly go: () => void
}

/** Whether a request may be approved together with others, as the platform says. */
export const isOffered = ({ seen }: RequestInQueue) => seen !== undefined

/** Above the queue: how many may be approved together, and the way there. Nothing where none may. */
export function pickView(
  { together }: RequestsWords,
  requests: readonly RequestInQueue[],
  { picked, isEmptyHanded, pick, go }: Picking,
) {
  const offered = requests.filter(isOffered).map(({ reference }) => reference)
  if (offered.length === 0) return nothing
  const drawn = requests.filter((request) => request.drawn).length
  const isAll = offered.every((reference) => picked.has(reference))
  return html`
    <section class="card" aria-labelledby="together">
      <h2 id="together">${together.title}</h2>
      <p>${together.offer(offered.length, drawn)}</p>
      <p class="actions">
        <button type="button" class="button" @click=${() => pick(offered, !isAll)}>
          ${isAll ? together.pickNone : together.pickAll(offered.length)}
        </button>
        <button type="button" class="go" @click=${go}>${together.go(picked.size)}</button>
      </p>
      <p role="status">
        ${isEmptyHanded ? together.nothingPicked : picked.size > 0 ? together.picked(picked.size) : ''}
      </p>
    </section>
  `
}

/** The box by which one request is picked. */
export function pickBox(
  { together }: RequestsWords,
  { title, reference }: RequestInQueue,
  { picked, pick }: Picking,
) {
  return html`
    <label class="pick">
      <input type="checkbox" aria-label=${together.pick(title, reference)}
        .checked=${picked.has(reference)}
        @change=${(event: Event) =>
          pick([reference], (event.currentTarget as HTMLInputElement).checked)}>
    </label>
  `
}
