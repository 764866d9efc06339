import { languageOf } from '../../shared/kernel/language.ts'
import type { Embedding } from '../embedding.ts'
import { openReceipt } from '../receipt/open.ts'
import { announce } from './announce.ts'
import { type Conduct, conduct } from './conduct.ts'
import { writeDraft } from './draft.ts'
import { type Flow, type FlowEvent, isDemanded, isPledge, shownState, showsUpload } from './flow.ts'
import { formField } from './form-field.ts'
import { type HostUpload, hostUpload } from './host-upload.ts'
import { stage } from './stage.ts'
import { body, head } from './views/proof.ts'
import { statusOf } from './views/status.ts'

/**
 * `<jz-proof item="…" name="…" required>`: a proof the host asks for, replaced as the item's disposition
 * says. In the host's form it carries the receipt under its `name`.
 *
 * @tagname jz-proof
 *
 * @fires jz-state `{ state }` when something else is shown
 * @fires jz-sealed `{ reference, receipt }`
 * @fires jz-refused `{ code }`, one of `ProblemCode`
 * @fires jz-upload-chosen when the citizen would rather upload
 */
export class JzProof extends HTMLElement {
  static readonly formAssociated = true
  static embedding: Embedding

  private readonly stage = stage(this.attachShadow({ mode: 'open' }), JzProof.embedding.chunks)
  private readonly field = formField(this, () => this.reset())
  private conduct: Conduct | undefined
  private upload: HostUpload | undefined
  /** The citizen took the last step, so the focus follows to where it leads. */
  private acted = false

  constructor() {
    super()
    // A click on the host's label arrives here as one on the element itself.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.stage.lead()?.focus()
    })
  }

  connectedCallback(): void {
    this.field.connect()
    if (!this.conduct) this.render()
  }

  disconnectedCallback(): void {
    this.field.release()
  }

  formResetCallback(): void {
    this.reset()
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled
  }

  /** The sealed receipt (compact JWS) that the form carries, if there is one. */
  get receipt(): string | null {
    const flow = this.conduct?.flow
    return flow?.sealed && shownState(flow) === 'sealed' ? flow.sealed.receipt : null
  }

  /** Reads the attributes again and starts over from what this tab has kept. */
  render(): void {
    this.conduct?.stop()
    this.conduct = conduct(
      {
        embedding: JzProof.embedding,
        item: this.getAttribute('item') ?? '',
        language: languageOf(this.closest('[lang]')?.getAttribute('lang')),
        place: this.place,
      },
      (event, before) => this.changed(event, before),
    )
    this.draw(this.conduct)
    this.conduct.start()
  }

  /** Forgets what was entered and sealed on this page, and starts over. */
  reset(): void {
    writeDraft(this.place, undefined)
    this.render()
  }

  /** Takes the place of the host's file input, until the citizen would rather have it back. */
  standFor(input: HTMLInputElement): void {
    this.upload = hostUpload(input, this)
    input.addEventListener('change', () => this.giveWay())
  }

  /** The upload was taken off the page: it goes as it came. */
  standDown(): void {
    this.upload?.show(true)
    this.remove()
  }

  /** Under which name this tab keeps the draft, whatever the page's language. */
  private get place(): string {
    const { site } = JzProof.embedding
    return `jz ${site} ${this.getAttribute('item')} ${this.getAttribute('name')}`
  }

  /** A file that was chosen already is not taken away; the pledge is offered as the other way. */
  private giveWay(): void {
    const { conduct, upload } = this
    if (upload?.input.value && isPledge(conduct?.flow.item)) conduct?.advance({ type: 'by-upload' })
  }

  private changed(event?: FlowEvent, before?: Flow): void {
    const { conduct } = this
    if (!conduct) return
    const { state } = conduct.flow
    if (event?.type === 'attempt') {
      this.stage.say(statusOf(conduct))
      return
    }
    // Nothing is drawn over what is being typed.
    if (event?.type === 'citizen' && state === before?.state && state === 'questions') return
    this.draw(conduct)
    if (!event || !before) return
    announce(this, event, before, conduct.flow)
    if (event.type === 'item' && !before.replaced) this.giveWay()
  }

  private draw(conduct: Conduct): void {
    const { stage, field, upload } = this
    const { flow, words, language, advance, mute } = conduct
    const act = (event: FlowEvent) => {
      this.acted = true
      advance(event)
    }
    const print = () => openReceipt(JzProof.embedding, conduct, stage.root)
    // What is focused now is about to be replaced, or put aside with the upload.
    const inUpload = !showsUpload(flow) && document.activeElement === upload?.input
    if (inUpload || stage.root.activeElement) this.acted = true
    const scene = { flow, words, language, act, note: advance, print }
    try {
      if (!mute) stage.show(head(scene), statusOf(scene), body(scene, !!upload), language)
    } catch {
      // An answer that is not what the contract says: the page goes on without us.
      advance({ type: 'broken' })
      return
    }
    upload?.show(showsUpload(flow))
    field.carry(this.receipt)
    const demanded = this.hasAttribute('required') && isDemanded(flow, !!upload)
    field.demand(demanded ? words.required : '', stage.lead())
    if (this.acted) this.lead(flow.byUpload ? upload?.input : stage.lead())
    // Where the step leads is not known yet while something is awaited.
    this.acted &&= flow.state === 'loading' || flow.state === 'sending' || !stage.lead()
  }

  /** Moves the focus on, unless the citizen has taken it elsewhere on the page meanwhile. */
  private lead(target: HTMLElement | null | undefined): void {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot
    if (!activeElement || activeElement === document.body || activeElement === this) target?.focus()
  }
}
