import { html, nothing } from 'lit'
import type { DecisionScene } from './decision-view.ts'
import { type Written, withPhrase } from './draft.ts'

/** Why: in the approver's own words, or beginning with ready ones. */
export function reasonView(scene: DecisionScene, action: Written) {
  const { words, draft, wrong, enter, begin } = scene
  const { what, next } = words.reason[action]
  const reason = draft.reasons[action] ?? ''
  const isWrong = wrong === 'reason'
  const written = (text: string) => ({ ...draft, reasons: { ...draft.reasons, [action]: text } })
  return html`
    <label class="field" for="reason">${what}</label>
    <p class="hint" id="reason-hint">${next}</p>
    ${action === 'return' ? phrasesView(scene, (phrase) => begin(written(withPhrase(reason, phrase)))) : nothing}
    ${isWrong ? html`<p class="error" id="reason-wrong">${words.reasonWrong}</p>` : nothing}
    <textarea
      id="reason"
      rows="5"
      required
      .value=${reason}
      aria-describedby=${isWrong ? 'reason-wrong reason-hint' : 'reason-hint'}
      aria-invalid=${isWrong ? 'true' : nothing}
      @input=${(event: Event) => enter(written((event.target as HTMLTextAreaElement).value))}
    ></textarea>
  `
}

function phrasesView({ words, request }: DecisionScene, put: (phrase: string) => void) {
  const { unprintable } = request
  const phrases = [
    ...(unprintable.length > 0 ? [words.unprintablePhrase(unprintable.join(''))] : []),
    ...words.readyPhrases,
  ]
  return html`
    <p class="hint" id="phrases">${words.phrases}</p>
    <ul class="phrases" aria-labelledby="phrases">
      ${phrases.map(
        (phrase) => html`
          <li>
            <button type="button" class="phrase" @click=${() => put(phrase)}>
              ${phrase}
            </button>
          </li>
        `,
      )}
    </ul>
  `
}
