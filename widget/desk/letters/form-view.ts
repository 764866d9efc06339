import { html, nothing } from 'lit'
import type { Letter } from '../../../shared/api/desk.ts'
import { answers } from '../../../shared/data-check/answer.ts'
import type { LettersWords } from '../words/letters.ts'
import type { Draft } from './draft.ts'

/** How far the answer has come. */
export type Step = 'form' | 'confirm' | 'sending' | 'sent'

export interface FormScene {
  readonly words: LettersWords
  readonly letter: Letter | undefined
  readonly draft: Draft
  readonly step: Step
  /** Which field is not right yet. */
  readonly wrong: 'answer' | 'asOf' | undefined
  /** The last day that may be entered. */
  readonly today: string
  readonly enter: (draft: Draft) => void
  readonly goOn: () => void
  readonly change: () => void
  readonly send: () => void
}

/** The answer: chosen, then read again, then given. */
export function formView(scene: FormScene) {
  switch (scene.step) {
    case 'form':
      return chooseView(scene)
    case 'sent':
      return html`
        <section class="card good">
          <h2 tabindex="-1" id="step">${scene.words.sent.what}</h2>
          <p>${scene.words.sent.next}</p>
        </section>
      `
    default:
      return confirmView(scene)
  }
}

function chooseView({ words, draft, wrong, today, enter, goOn }: FormScene) {
  const submit = (event: Event) => {
    event.preventDefault()
    goOn()
  }
  return html`
    <form class="card" novalidate autocomplete="off" @submit=${submit}>
      <fieldset aria-describedby=${wrong === 'answer' ? 'answer-wrong' : nothing}>
        <legend><h2 tabindex="-1" id="step">${words.yourAnswer}</h2></legend>
        ${wrong === 'answer' ? html`<p class="error" id="answer-wrong">${words.chooseAnswer}</p>` : nothing}
        ${answers.map(
          (one) => html`
            <label class="choice">
              <input
                type="radio"
                name="answer"
                value=${one}
                .checked=${draft.answer === one}
                @change=${() => enter({ ...draft, answer: one })}
              >
              <span><strong>${words.answers[one].what}</strong> ${words.answers[one].next}</span>
            </label>
          `,
        )}
      </fieldset>
      <label class="field" for="as-of">${words.asOf}</label>
      <p class="hint" id="as-of-hint">${words.asOfHint}</p>
      ${wrong === 'asOf' ? html`<p class="error" id="as-of-wrong">${words.asOfWrong}</p>` : nothing}
      <input
        type="date"
        id="as-of"
        required
        max=${today}
        .value=${draft.asOf}
        aria-describedby=${wrong === 'asOf' ? 'as-of-wrong as-of-hint' : 'as-of-hint'}
        aria-invalid=${wrong === 'asOf' ? 'true' : nothing}
        @input=${(event: Event) =>
          enter({ ...draft, asOf: (event.target as HTMLInputElement).value })}
      >
      <p class="actions"><button class="go">${words.next}</button></p>
    </form>
  `
}

function confirmView({ words, letter, draft, step, change, send }: FormScene) {
  const { answer = 'unknown', asOf } = draft
  const isSending = step === 'sending'
  return html`
    <section class="card">
      <h2 tabindex="-1" id="step">${words.confirmTitle}</h2>
      <p class="summary">
        ${words.confirm(letter?.person?.name ?? '', words.answers[answer].what, asOf)}
      </p>
      <p>${words.final}</p>
      <p class="actions">
        <button type="button" class="go" ?disabled=${isSending} @click=${send}>${words.send}</button>
        <button type="button" class="button" ?disabled=${isSending} @click=${change}>
          ${words.change}
        </button>
        <span role="status">${isSending ? words.sending : ''}</span>
      </p>
    </section>
  `
}
