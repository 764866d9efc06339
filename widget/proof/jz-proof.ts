import { languageOf } from '../../shared/kernel/language.ts'
import { citizenTokens } from '../api/token.ts'
import type { Embedding } from '../embedding.ts'
import { framedCard } from '../frame/framed-card.ts'
import { withTheme } from '../theme/with-theme.ts'
import { type MakeField, nameOf, nativeField } from './form-field.ts'
import { type HostUpload, hostUpload } from './host-upload.ts'
import { inlineCard } from './inline-card.ts'
import { stage } from './stage.ts'
import type { Card, Look, Surroundings } from './surroundings.ts'

/**
 * `<jz-proof item="…" name="…" required>`: a proof the host asks for, replaced as the item's disposition
 * says. In the host's form it carries the receipt under its `name`.
 *
 * `theme`, `scheme` and the `--jz-…` properties count on a page whose tag has `data-theme` or `data-scheme`,
 * with a value or without. Any colour that the browser understands will do; one that could not be read is
 * made lighter or darker until it can, and the console says so. A change is seen at `jianzheng.render()`.
 * Parts are for layout: contrast is kept of what the properties set, not of a part's own colours, and none
 * is reached in a frame.
 *
 * @tagname jz-proof
 *
 * @attr {string} item - Id of the item, such as `residence-proof`.
 * @attr {string} name - Under which name the receipt is in the form.
 * @attr {boolean} required - Keeps the form from being sent while there is no receipt and no upload.
 * @attr {string} form - Id of the form it belongs to, as on any input.
 * @attr {'frame'} mode - `frame`: in a frame of the platform's own; else as the script's `data-mode` says.
 * @attr {'azure' | 'cinnabar' | 'slate'} theme - A ready theme; else as the script's `data-theme` says.
 * @attr {'light' | 'dark' | 'auto'} scheme - `auto` follows the browser; else as `data-scheme` says.
 *
 * @fires jz-state - `{ state }`: something else is shown.
 * @fires jz-sealed - `{ reference, receipt }`: the pledge is sealed and its receipt in the form.
 * @fires jz-refused - `{ code }`, one of `ProblemCode`.
 * @fires jz-upload-chosen - The citizen would rather upload.
 *
 * @cssprop [--jz-surface=#ffffff] - Ground of the card, and text on the button that leads on.
 * @cssprop [--jz-ink=#1f2328] - Text.
 * @cssprop [--jz-quiet=#57606a] - Hints and terms.
 * @cssprop [--jz-line=#c9d1d9] - Lines that only decorate.
 * @cssprop [--jz-edge=#6e7781] - Edges of fields and of buttons that lead back.
 * @cssprop [--jz-accent=#1d4f91] - Links, the button that leads on, the upper edge of the card.
 * @cssprop [--jz-danger=#a1221b] - What is wrong.
 * @cssprop [--jz-focus=#d9770a] - Ring around what has the focus.
 * @cssprop [--jz-radius=6px] - Of corners, up to 24px.
 * @cssprop [--jz-size=medium] - Of text, 14px to 32px; `medium` is what the citizen has set in the browser.
 * @cssprop [--jz-font="Noto Sans CJK SC", system-ui, sans-serif] - Families; none is loaded.
 *
 * @csspart card - The frame around every step.
 * @csspart elder - The button that asks for large type.
 * @csspart leave - In large type, the button that leaves it.
 * @csspart change - In large type, the button that leads back to an answer.
 * @csspart date - In large type, year, month and day.
 * @csspart heading - What the step is.
 * @csspart status - What is going on.
 * @csspart lead - The sentence that says what this is about.
 * @csspart hint - Quiet text.
 * @csspart told - What the citizen has to know before going on.
 * @csspart fold - The line that opens a folded proof, or leads back from the upload.
 * @csspart field - A question with its field.
 * @csspart option - A choice, or the box to tick, with its label.
 * @csspart error - What is wrong with an answer.
 * @csspart pledge - The frame around the pledge.
 * @csspart go - The button that leads on.
 * @csspart button - A button beside it.
 * @csspart other - The way back to the upload.
 * @csspart reference - The reference of a sealed pledge.
 */
export class JzProof extends HTMLElement {
  static readonly formAssociated = true
  static embedding: Embedding
  static makeField: MakeField = nativeField

  private readonly stage = stage(this.attachShadow({ mode: 'open' }), JzProof.embedding.chunks)
  private readonly field = JzProof.makeField(this, () => this.reset())
  private card: Card | undefined
  private upload: HostUpload | undefined
  private carried: string | null = null

  constructor() {
    super()
    // A click on the host's label arrives here as one on the element itself.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.card?.lead()
    })
  }

  connectedCallback(): void {
    this.field.connect?.()
    if (!this.card) this.render()
  }

  disconnectedCallback(): void {
    this.field.release?.()
  }

  formResetCallback(): void {
    this.reset()
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled
  }

  /** The sealed receipt (compact JWS) that the form carries, if there is one. */
  get receipt(): string | null {
    return this.carried
  }

  /** Reads the attributes again and starts over from what this tab has kept. */
  render(): void {
    const { embedding } = JzProof
    const item = this.getAttribute('item') ?? ''
    const name = nameOf(this)
    const tokens = citizenTokens(embedding.tokensAt, item)
    const language = languageOf(this.closest('[lang]')?.getAttribute('lang'))
    // Under which name this tab keeps the draft, whatever the page's language.
    const place = `jz ${embedding.site} ${item} ${name}`
    const mode = this.getAttribute('mode') ?? embedding.dataset.mode
    const card = mode === 'frame' ? framedCard : inlineCard
    this.card?.stop()
    this.card = card({ embedding, item, language, tokens, place }, this.surroundings(), this.stage)
    this.card.start()
    withTheme(embedding, (theme) => theme.dress(this.stage.root, embedding.dataset))
  }

  /** Forgets what was entered and sealed on this page, and starts over. */
  reset(): void {
    this.card?.forget(() => this.render())
  }

  /**
   * Takes the place of the host's file input, until the citizen would rather have it back.
   * @param casing what the page has drawn around the input, or the input
   * @internal
   */
  standFor(input: HTMLInputElement, casing: HTMLElement): void {
    this.upload = hostUpload(input, casing, this)
    input.addEventListener('change', () => this.card?.giveWay())
  }

  /**
   * The upload was taken off the page: it goes as it came.
   * @internal
   */
  standDown(): void {
    this.upload?.show(true)
    this.parentNode?.removeChild(this)
  }

  private surroundings(): Surroundings {
    const proof = this
    const { upload } = proof
    return {
      hasUpload: !!upload,
      get hasFile() {
        return !!upload?.input.value
      },
      get isInUpload() {
        return document.activeElement === upload?.input
      },
      get isFocusFree() {
        const { activeElement } = proof.getRootNode() as Document | ShadowRoot
        return !activeElement || activeElement === document.body || activeElement === proof
      },
      look: (look) => proof.take(look),
      tell(name, detail) {
        proof.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
      },
      leadToUpload: () => upload?.input.focus(),
    }
  }

  private take({ showsUpload, missing, receipt }: Look): void {
    this.upload?.show(showsUpload)
    this.carried = receipt
    this.field.carry(showsUpload ? '' : nameOf(this), receipt)
    this.field.demand(this.hasAttribute('required') ? missing : '', this.stage.lead())
  }
}
