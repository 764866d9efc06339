import { html, nothing } from 'lit'
import type { Trouble } from '../call.ts'
import type { DeskWords } from '../words/words.ts'

export interface SignedOutScene {
  readonly words: DeskWords
  readonly trouble: Trouble | undefined
  readonly isLeaving: boolean
  readonly signIn: () => void
}

/** Before anybody is signed in, and when they no longer are. */
export function signedOutView({ words, trouble, isLeaving, signIn }: SignedOutScene) {
  return html`
    <section class="card">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${trouble ? troubleView(words, trouble) : nothing}
      <p class="actions">
        <button type="button" class="go" ?disabled=${isLeaving} @click=${signIn}>
          ${words.signIn}
        </button>
        <span role="status">${isLeaving ? words.signingIn : ''}</span>
      </p>
    </section>
  `
}

/** What is amiss and what to do, where eyes and screen readers are led. */
export function troubleView(words: DeskWords, trouble: Trouble, act?: () => void) {
  const { what, next } = words.troubles[trouble]
  return html`
    <div class="trouble" role="alert">
      <p><strong>${what}</strong> ${next}</p>
      ${act ? html`<p><button type="button" class="button" @click=${act}>${words.tryAgain}</button></p>` : nothing}
    </div>
  `
}
