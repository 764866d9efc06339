import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Language } from '../../shared/kernel/language.ts'
import { type Details, fetchCertificateDetails, fetchDetails, noDetails } from './details.ts'
import { examine, type Finding, type Given } from './examination.ts'
import { dropFragment, readFragment } from './fragment.ts'
import { type HandedIn, understand } from './handed-in.ts'
import { keepLanguage, nameDocument, pageLanguage } from './page-language.ts'
import type { JzScan } from './scan/jz-scan.ts'
import { findingView } from './views/finding.ts'
import { formView } from './views/form.ts'
import { languageSwitch } from './views/language-switch.ts'
import { pageWords } from './words/page-words.ts'
import type { FieldError } from './words/words.ts'

/**
 * `<jz-verify>`: the public page on which anyone who holds a receipt, the reference of one, or a certificate
 * reads what it is worth. What is typed stays in its fields: it is put into no address and no storage.
 */
export class JzVerify extends LitElement {
  static override properties = {
    language: { state: true },
    error: { state: true },
    isChecking: { state: true },
    finding: { state: true },
    details: { state: true },
  }

  declare private language: Language
  declare private error: FieldError | undefined
  declare private isChecking: boolean
  declare private finding: Finding | undefined
  declare private details: Details
  /** What the verdict is about, to be checked again. */
  private given: Given | undefined
  /** Counts checks and changes, so that a late answer cannot speak about another receipt. */
  private turn = 0

  constructor() {
    super()
    this.language = pageLanguage()
    this.error = undefined
    this.isChecking = false
    this.finding = undefined
    this.details = noDetails
  }

  /**
   * The page itself, not a shadow tree: browsers without constructable style sheets (Safari before
   * 16.4) would need a `<style>` for one, which the page's policy forbids.
   */
  protected override createRenderRoot(): HTMLElement {
    this.textContent = ''
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.takeFragment)
    window.addEventListener('dragover', allowDrop)
    window.addEventListener('drop', this.takeDropped)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.takeFragment)
    window.removeEventListener('dragover', allowDrop)
    window.removeEventListener('drop', this.takeDropped)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    this.takeFragment()
  }

  protected override render() {
    const { language, finding, details } = this
    const words = pageWords[language]
    return html`
      <header>
        <p class="platform" translate="no">${words.platform}</p>
        ${languageSwitch(words, language, (chosen) => {
          this.language = chosen
          keepLanguage(chosen)
        })}
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${formView({
          words,
          language,
          error: this.error,
          isChecking: this.isChecking,
          check: () => this.checkField(),
          change: () => this.forget(),
          clear: () => this.clear(),
          found: (text) => this.handIn(text),
          document: (file) => this.readDocument(file),
        })}
        ${
          finding
            ? findingView({
                words,
                language,
                finding,
                details,
                tryAgain: () => this.given && this.examine(this.given),
                scan: () => this.querySelector<HTMLElement>('jz-scan button')?.focus(),
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

  private takeFragment = (): void => {
    const fragment = readFragment()
    if (fragment) this.fill(fragment)
  }

  private takeDropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    this.querySelector<JzScan>('jz-scan')?.readPhoto(file)
  }

  /** From a code or a photo. */
  private handIn(text: string): void {
    dropFragment()
    this.fill(text)
  }

  private fill(text: string): void {
    const given = understand(text)
    // What opens a certificate stays neither in the address nor before the eyes of who stands by.
    const isSecret = given.kind === 'code'
    if (isSecret) dropFragment()
    const field = this.field('receipt')
    if (field) field.value = isSecret ? '' : text
    this.examine(given)
  }

  private readDocument(file: File): void {
    dropFragment()
    const field = this.field('receipt')
    if (field) field.value = ''
    this.examine({ kind: 'document', file })
  }

  private checkField(): void {
    dropFragment()
    this.examine(understand(this.field('receipt')?.value ?? ''))
  }

  private async examine(given: HandedIn): Promise<void> {
    this.forget()
    const turn = this.turn
    if (given.kind === 'nothing') {
      this.error = given.error
      return
    }
    this.given = given
    this.isChecking = true
    const finding = await examine(given, this.field('caseNumber')?.value ?? '')
    if (turn !== this.turn) return
    this.isChecking = false
    this.details = noDetails
    this.finding = finding
    this.fetchDetails(finding, (part) => {
      if (turn === this.turn) this.details = { ...this.details, ...part }
    })
  }

  private fetchDetails(finding: Finding, tell: (part: Partial<Details>) => void): void {
    if (finding.kind === 'checked' && finding.statement) {
      fetchDetails(finding, finding.statement, tell)
    }
    if (finding.kind !== 'certificate' || finding.found.kind !== 'checked') return
    const { statement } = finding.found
    if (statement) fetchCertificateDetails(finding.certificates, statement, tell)
  }

  /** A verdict is about what stands in the fields, so it goes when they change. */
  private forget(): void {
    this.turn++
    this.error = undefined
    this.isChecking = false
    this.finding = undefined
    this.given = undefined
  }

  private clear(): void {
    dropFragment()
    this.querySelector('form')?.reset()
    this.forget()
    this.field('receipt')?.focus()
  }

  private field(name: 'receipt' | 'caseNumber') {
    return this.querySelector<HTMLTextAreaElement | HTMLInputElement>(`[name=${name}]`)
  }
}

/** Without it the browser would open what is dropped in place of this page. */
const allowDrop = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
}
