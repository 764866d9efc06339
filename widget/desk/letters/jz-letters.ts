import { html, LitElement, type PropertyValues } from 'lit'
import type { LetterFilter, LetterInQueue, LetterQueue } from '../../../shared/api/desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { isReference } from '../../../shared/seal/reference.ts'
import { type CallDesk, meet } from '../call.ts'
import { deskWords } from '../words/words.ts'
import type { JzLetter } from './jz-letter.ts'
import { queueView } from './queue-view.ts'

/**
 * `<jz-letters>`: the queue of a clerk, or the letter that the address names after its `#`. What concerns
 * signing in, or the network, is left to the page: event `jz-trouble`.
 */
export class JzLetters extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    isEscalation: { attribute: false },
    filter: { state: true },
    letters: { state: true },
    next: { state: true },
    reference: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  /** Whether only what is overdue comes here, because somebody else answers the rest. */
  declare isEscalation: boolean
  declare private filter: LetterFilter
  declare private letters: readonly LetterInQueue[] | undefined
  declare private next: string | undefined
  declare private reference: string | undefined
  /** Counts readings, so that a late answer cannot stand for another filter. */
  private turn = 0

  constructor() {
    super()
    this.filter = 'open'
    this.isEscalation = false
  }

  /** Reads what could not be read. */
  again(): void {
    if (this.reference === undefined) this.read()
    else this.querySelector<JzLetter>('jz-letter')?.again()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.follow)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    this.follow()
  }

  protected override render() {
    const { language, filter, isEscalation, letters, reference, call } = this
    if (reference !== undefined) {
      return html`
        <jz-letter .call=${call} .language=${language} .reference=${reference}></jz-letter>
      `
    }
    const { letters: words, loading } = deskWords[language]
    return html`${queueView({
      words,
      language,
      filter,
      isEscalation,
      letters,
      hasMore: this.next !== undefined,
      loading,
      now: Date.now(),
      choose: (chosen) => {
        this.filter = chosen
        this.read()
      },
      refresh: () => this.read(),
      more: () => this.read(this.next),
    })}`
  }

  protected override updated(changed: PropertyValues): void {
    // Back from a letter; at the beginning the page keeps the focus where it is.
    if (changed.get('reference')) this.querySelector<HTMLElement>('h1')?.focus()
    if (changed.get('language') && this.reference === undefined) this.read()
  }

  /** Shows what the address says. */
  private follow = (): void => {
    const named = location.hash.slice(1)
    this.reference = isReference(named) ? named : undefined
    if (this.reference === undefined) this.read()
  }

  /** @param after where to go on; from the beginning without it */
  private async read(after?: string): Promise<void> {
    const turn = ++this.turn
    const before = after === undefined ? [] : (this.letters ?? [])
    if (after === undefined) {
      this.letters = undefined
      this.next = undefined
    }
    const query = new URLSearchParams({ show: this.filter, lang: this.language })
    if (after !== undefined) query.set('after', after)
    const reply = await this.call<LetterQueue>(`/v1/desk/letters?${query}`)
    if (turn !== this.turn) return
    if (reply.kind !== 'answer') {
      meet(this, reply)
      return
    }
    this.letters = [...before, ...reply.body.letters]
    this.next = reply.body.next
  }
}
