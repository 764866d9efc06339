import { LitElement } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import { understand } from '../handed-in.ts'
import { closeCamera, openCamera } from './camera.ts'
import { type CodeReader, codeReader } from './code-reader.ts'
import { isPdf, openPhoto } from './photo.ts'
import { type Doing, type ScanTrouble, scanView } from './view.ts'
import { scanWords } from './words.ts'

/** Milliseconds between two looks: a phone stays cool, and nobody notices. */
const pause = 150

/**
 * `<jz-scan>`: reads the code on a receipt, through the camera or out of a photo. No picture leaves the
 * device or is kept. Fires `jz-found` with the text of a code that leads to a receipt or a certificate, and
 * `jz-document` with a chosen PDF, which it does not read itself.
 */
export class JzScan extends LitElement {
  static override properties = {
    language: { attribute: false },
    doing: { state: true },
    trouble: { state: true },
    stream: { state: true },
  }

  declare language: Language
  declare private doing: Doing
  declare private trouble: ScanTrouble | undefined
  declare private stream: MediaStream | undefined
  private reader: CodeReader | undefined
  /** Counts beginnings and ends, so that what was stopped stays stopped. */
  private turn = 0

  constructor() {
    super()
    this.language = 'zh-Hans'
    this.doing = 'nothing'
    this.trouble = undefined
    this.stream = undefined
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.rest)
    window.addEventListener('pagehide', this.rest)
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.rest)
    window.removeEventListener('pagehide', this.rest)
    this.stop()
    super.disconnectedCallback()
  }

  protected override render() {
    const { doing, trouble, stream } = this
    const isFilming = doing === 'opening' || doing === 'looking'
    return scanView({
      words: scanWords[this.language],
      doing,
      trouble,
      stream,
      film: isFilming ? undefined : () => this.film(),
      stop: () => this.stop(),
      choose: () => this.querySelector<HTMLInputElement>('[type=file]')?.click(),
      chosen: (file) => this.readPhoto(file),
    })
  }

  /** Reads the code in a chosen, or pasted, file. */
  async readPhoto(file: File): Promise<void> {
    if (isPdf(file)) {
      this.stop()
      this.dispatchEvent(new CustomEvent('jz-document', { detail: file }))
      return
    }
    const turn = this.begin('reading')
    const outcome = await this.photographed(file)
    if (turn === this.turn) this.end(outcome)
  }

  private async film(): Promise<void> {
    const turn = this.begin('opening')
    const opened = await openCamera()
    if (typeof opened === 'string') {
      if (turn === this.turn) this.end({ trouble: opened })
      return
    }
    if (turn !== this.turn) {
      closeCamera(opened)
      return
    }
    this.stream = opened
    this.doing = 'looking'
    await this.updateComplete
    await this.look(turn)
  }

  private async look(turn: number): Promise<void> {
    const video = this.querySelector('video')
    while (video && turn === this.turn) {
      const outcome = await this.reading((reader) => reader.fromFrame(video))
      if (turn !== this.turn) return
      // Another code in view is said, and the looking goes on.
      if (outcome.trouble === 'another-code') this.trouble = outcome.trouble
      else if (outcome.trouble !== 'no-code') return this.end(outcome)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  private async photographed(file: File): Promise<Outcome> {
    const image = await openPhoto(file).catch(() => undefined)
    if (!image) return { trouble: 'not-a-picture' }
    return this.reading((reader) => reader.fromPhoto(image))
  }

  private async reading(
    read: (reader: CodeReader) => Promise<string | undefined>,
  ): Promise<Outcome> {
    this.reader ??= codeReader()
    try {
      const text = await read(this.reader)
      if (!text) return { trouble: 'no-code' }
      return understand(text).kind === 'nothing' ? { trouble: 'another-code' } : { text }
    } catch {
      return { trouble: 'no-reader' }
    }
  }

  private begin(doing: Doing): number {
    this.stop()
    this.doing = doing
    return this.turn
  }

  private end(outcome: Outcome): void {
    this.stop()
    this.trouble = outcome.trouble
    const { text } = outcome
    if (text !== undefined) this.dispatchEvent(new CustomEvent('jz-found', { detail: text }))
  }

  private stop(): void {
    this.turn++
    closeCamera(this.stream)
    this.stream = undefined
    this.doing = 'nothing'
    this.trouble = undefined
  }

  /** Nobody looks, so the camera does not either. */
  private rest = (): void => {
    if (this.stream) this.stop()
  }
}

interface Outcome {
  readonly text?: string
  readonly trouble?: ScanTrouble
}
