import { html, nothing } from 'lit'
import type { CameraTrouble } from './camera.ts'
import type { ScanWords } from './words.ts'

/** What a scan is busy with. */
export type Doing = 'nothing' | 'opening' | 'looking' | 'reading'

/** What stands in its way, and the page has words for. */
export type ScanTrouble = CameraTrouble | 'no-reader' | 'no-code' | 'another-code' | 'not-a-picture'

export interface ScanScene {
  readonly words: ScanWords
  readonly doing: Doing
  readonly trouble: ScanTrouble | undefined
  readonly stream: MediaStream | undefined
  /** Absent while the camera is on. */
  readonly film: (() => void) | undefined
  readonly stop: () => void
  readonly choose: () => void
  readonly chosen: (file: File) => Promise<void>
}

/**
 * Two ways to a code. The file field has no `capture`, by which phones would open the camera only and
 * leave no way to a picture that is already there.
 */
export function scanView(scene: ScanScene) {
  const { words, doing, trouble, stream, film, stop, choose } = scene
  return html`
    <p class="ways">
      <button class="button" type="button" @click=${film ?? stop}>
        ${film ? words.camera : words.stop}
      </button>
      <button class="button" type="button" @click=${choose}>${words.photo}</button>
      <input
        type="file"
        accept="image/*,application/pdf,.pdf"
        hidden
        aria-label=${words.photo}
        @change=${(event: Event) => take(event, scene)}
      >
    </p>
    ${
      stream
        ? html`<video
            .muted=${true}
            .srcObject=${stream}
            autoplay
            playsinline
            aria-label=${words.view}
          ></video>`
        : nothing
    }
    <div role="status">${
      trouble
        ? html`<p class="told">${words.troubles[trouble]}</p>`
        : html`<p class="hint">${words.doing[doing]}</p>`
    }</div>
  `
}

function take({ currentTarget }: Event, { chosen }: ScanScene): void {
  const field = currentTarget as HTMLInputElement
  const file = field.files?.[0]
  // So that choosing the same file once more is a change again.
  const forget = () => {
    field.value = ''
  }
  if (file) chosen(file).finally(forget)
}
