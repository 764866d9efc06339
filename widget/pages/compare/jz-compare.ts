import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { PledgedWords } from '../pledged-words.ts'
import { comparedView } from './compared.ts'
import {
  type Comparison,
  checkPerson,
  compare,
  type PersonErrors,
  tidyPerson,
} from './comparison.ts'
import { personFields } from './person-fields.ts'
import { compareWords } from './words.ts'

/**
 * `<jz-compare>`: for a pledge whose maker typed who they are. An office types the applicant's name and
 * ID number and is shown what was stated, if they are those of the pledge. Nothing of it is kept: it goes
 * when the fields change, on `clear`, and when the page is left.
 */
export class JzCompare extends LitElement {
  static override properties = {
    language: { attribute: false },
    receipt: { attribute: false },
    pledgedWords: { attribute: false },
    errors: { state: true },
    isAsking: { state: true },
    comparison: { state: true },
  }

  declare language: Language
  declare receipt: string
  /** Whose labels the answers are shown by. */
  declare pledgedWords: PledgedWords
  declare private errors: PersonErrors
  declare private isAsking: boolean
  declare private comparison: Comparison | undefined
  /** Counts attempts and changes, so that a late answer cannot speak about another person. */
  private turn = 0

  constructor() {
    super()
    this.language = 'zh-Hans'
    this.receipt = ''
    this.pledgedWords = 'fetching'
    this.errors = {}
    this.isAsking = false
    this.comparison = undefined
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('pagehide', this.empty)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.empty)
    super.disconnectedCallback()
  }

  protected override render() {
    const { language, errors, isAsking, comparison, pledgedWords } = this
    const words = compareWords[language]
    return html`
      <section class=${comparison ? 'compare' : 'compare unasked'} aria-labelledby="compare">
        <h3 id="compare">${words.heading}</h3>
        <form novalidate autocomplete="off" @submit=${this.submit} @input=${this.forget}>
          <p>${words.why}</p>
          ${personFields(words, errors)}
          <p class="hint">${words.limit}</p>
          <p class="actions">
            <button class="go">${words.compare}</button>
            <button class="button" type="button" @click=${this.clear}>${words.clear}</button>
            <span role="status">${isAsking ? words.comparing : ''}</span>
          </p>
        </form>
        ${
          comparison
            ? comparedView({
                words,
                language,
                comparison,
                pledgedWords,
                tryAgain: () => this.ask(),
              })
            : nothing
        }
      </section>
    `
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('comparison')) this.querySelector<HTMLElement>('#compared')?.focus()
    if (changed.has('errors')) this.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }

  private submit(event: Event): void {
    event.preventDefault()
    this.ask()
  }

  private async ask(): Promise<void> {
    this.forget()
    const turn = this.turn
    const person = tidyPerson({ name: this.typed('name'), idNumber: this.typed('idNumber') })
    this.errors = checkPerson(person)
    if (Object.keys(this.errors).length > 0) return
    this.isAsking = true
    const comparison = await compare(this.receipt, person)
    if (turn !== this.turn) return
    this.isAsking = false
    this.comparison = comparison
  }

  private forget(): void {
    this.turn++
    this.errors = {}
    this.isAsking = false
    this.comparison = undefined
  }

  private clear(): void {
    this.empty()
    this.querySelector<HTMLElement>('[name=name]')?.focus()
  }

  private empty = (): void => {
    this.querySelector('form')?.reset()
    this.forget()
  }

  private typed(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? ''
  }
}
