import { html, nothing } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import type { JzScan } from '../scan/jz-scan.ts'
import type { FieldError, VerifyWords } from '../words/words.ts'

export interface FormScene {
  readonly words: VerifyWords
  readonly language: Language
  readonly error: FieldError | undefined
  readonly isChecking: boolean
  readonly check: () => void
  readonly change: () => void
  readonly clear: () => void
  /** Told what a code says that leads to a receipt or a certificate. */
  readonly found: (text: string) => void
  readonly document: (file: File) => void
}

/**
 * The receipt, and the case it should be for. The fields keep what is in them by themselves: no
 * binding writes to them, and the browser is asked not to remember them.
 */
export function formView(scene: FormScene) {
  const { words, language, error, isChecking, check, change, clear, found, document } = scene
  const submit = (event: Event) => {
    event.preventDefault()
    check()
  }
  return html`
    <form class="card" novalidate autocomplete="off" @submit=${submit} @input=${change}>
      <label for="receipt">${words.receipt}</label>
      <p class="hint" id="receipt-hint">${words.receiptHint}</p>
      ${error ? html`<p class="error" id="receipt-error">${words.fieldErrors[error]}</p>` : nothing}
      <textarea
        id="receipt"
        name="receipt"
        rows="3"
        required
        translate="no"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="none"
        aria-describedby=${error ? 'receipt-error receipt-hint' : 'receipt-hint'}
        aria-invalid=${error ? 'true' : nothing}
        @keydown=${(event: KeyboardEvent) => submitOnEnter(event, submit)}
        @paste=${takePicture}
      ></textarea>
      <jz-scan
        .language=${language}
        @jz-found=${({ detail }: CustomEvent<string>) => found(detail)}
        @jz-document=${({ detail }: CustomEvent<File>) => document(detail)}
      ></jz-scan>

      <label for="case-number">${words.caseNumber}</label>
      <p class="hint" id="case-hint">${words.caseHint}</p>
      <input
        id="case-number"
        name="caseNumber"
        translate="no"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="none"
        aria-describedby="case-hint"
      >

      <p class="actions">
        <button class="go">${words.check}</button>
        <button class="button" type="button" @click=${clear}>${words.clear}</button>
        <span role="status">${isChecking ? words.checking : ''}</span>
      </p>
      <p class="privacy">${words.privacy}</p>
    </form>
  `
}

/** A receipt is one line however it is wrapped, so Enter has nothing else to mean. */
function submitOnEnter(event: KeyboardEvent, submit: (event: Event) => void): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
}

/**
 * A screenshot pasted where the receipt goes is read like a photo that was chosen. Text comes first: what is
 * copied from a table in an office program is there as a picture too.
 */
function takePicture(event: ClipboardEvent): void {
  const { clipboardData } = event
  const file = clipboardData?.files[0]
  if (!file || clipboardData.getData('text/plain')) return
  event.preventDefault()
  const { form } = event.currentTarget as HTMLTextAreaElement
  form?.querySelector<JzScan>('jz-scan')?.readPhoto(file)
}
