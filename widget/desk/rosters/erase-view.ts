import { html } from 'lit'
import type { RostersWords } from '../words/rosters.zh-hans.ts'

/** Erasing says what goes and what stays, and asks once more. */
export function eraseView(words: RostersWords, erase: () => void) {
  return html`
    <details class="card">
      <summary>${words.erase}</summary>
      <p>${words.eraseAsk}</p>
      <p class="actions"><button type="button" class="button" @click=${erase}>${words.eraseDo}</button></p>
    </details>
  `
}
