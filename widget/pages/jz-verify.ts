import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Language } from '../../shared/kernel/language.ts'
import { examine, type Finding, fieldError } from './examination.ts'
import { keepLanguage, nameDocument, pageLanguage } from './page-language.ts'
import { fetchPledgedWords, type PledgedWords } from './pledged-words.ts'
import { findingView } from './views/finding.ts'
import { formView } from './views/form.ts'
import { languageSwitch } from './views/language-switch.ts'
import { pageWords } from './words/page-words.ts'
import type { FieldError } from './words/words.ts'

/**
 * `<jz-verify>`: the public page on which anyone who holds a receipt reads what it is worth. The
 * receipt stays in its field and is never copied into state, an address or storage.
 */
export class JzVerify extends LitElement {
  static override properties = {
    language: { state: true },
    error: { state: true },
    isChecking: { state: true },
    finding: { state: true },
    pledgedWords: { state: true },
  }

  declare private language: Language
  declare private error: FieldError | undefined
  declare private isChecking: boolean
  declare private finding: Finding | undefined
  declare private pledgedWords: PledgedWords
  /** Counts checks and changes, so that a late answer cannot speak about another receipt. */
  private turn = 0

  constructor() {
    super()
    this.language = pageLanguage()
    this.error = undefined
    this.isChecking = false
    this.finding = undefined
    this.pledgedWords = 'fetching'
  }

  /**
   * The page itself, not a shadow tree: browsers without constructable style sheets (Safari before
   * 16.4) would need a `<style>` for one, which the page's policy forbids.
   */
  protected override createRenderRoot(): HTMLElement {
    this.textContent = ''
    return this
  }

  protected override render() {
    const words = pageWords[this.language]
    const { finding } = this
    return html`
      <header>
        <p class="platform" translate="no">${words.platform}</p>
        ${languageSwitch(words, this.language, (language) => {
          this.language = language
          keepLanguage(language)
        })}
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${formView({
          words,
          error: this.error,
          isChecking: this.isChecking,
          check: () => this.check(),
          change: () => this.forget(),
          clear: () => this.clear(),
        })}
        ${
          finding
            ? findingView({
                words,
                language: this.language,
                finding,
                pledgedWords: this.pledgedWords,
                tryAgain: () => this.check(),
              })
            : nothing
        }
      </main>
    `
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language')) nameDocument(this.language, pageWords[this.language].title)
    // The verdict is what the reader waits for; focus brings eyes and screen readers there.
    if (changed.has('finding')) this.querySelector<HTMLElement>('#verdict')?.focus()
    if (changed.has('error') && this.error) this.field('receipt')?.focus()
  }

  private async check(): Promise<void> {
    this.forget()
    const turn = this.turn
    const receipt = this.field('receipt')?.value ?? ''
    this.error = fieldError(receipt)
    if (this.error) return
    this.isChecking = true
    const finding = await examine(receipt, this.field('caseNumber')?.value ?? '')
    if (turn !== this.turn) return
    this.isChecking = false
    this.pledgedWords = 'fetching'
    this.finding = finding
    if (finding.kind !== 'checked' || !finding.statement) return
    const pledgedWords = await fetchPledgedWords(finding.statement.wording)
    if (turn === this.turn) this.pledgedWords = pledgedWords
  }

  /** A verdict is about what stands in the fields, so it goes when they change. */
  private forget(): void {
    this.turn++
    this.error = undefined
    this.isChecking = false
    this.finding = undefined
  }

  private clear(): void {
    this.querySelector('form')?.reset()
    this.forget()
    this.field('receipt')?.focus()
  }

  private field(name: 'receipt' | 'caseNumber') {
    return this.querySelector<HTMLTextAreaElement | HTMLInputElement>(`[name=${name}]`)
  }
}
