import { html, nothing } from 'lit'
import type { DecisionScene } from './decision-view.ts'
import { choicesOf, type DeskAction } from './draft.ts'
import { reasonView } from './reason-view.ts'

/** The decision is chosen, and given its reason where it needs one. */
export function formView(scene: DecisionScene) {
  const { words, request, draft, wrong, goOn } = scene
  const choices = choicesOf(request)
  const isBlocked = request.unprintable.length > 0 && request.may.includes('return')
  const { action } = draft
  const submit = (event: Event) => {
    event.preventDefault()
    goOn()
  }
  return html`
    <form class="card" novalidate autocomplete="off" @submit=${submit}>
      <fieldset aria-describedby=${wrong === 'action' ? 'action-wrong' : nothing}>
        <legend><h2 tabindex="-1" id="step">${words.decide}</h2></legend>
        ${wrong === 'action' ? html`<p class="error" id="action-wrong">${words.choose}</p>` : nothing}
        ${isBlocked ? blockedView(scene) : nothing}
        ${choices.map((one) => choiceView(scene, one))}
      </fieldset>
      ${
        action && action !== 'approve' && choices.includes(action)
          ? reasonView(scene, action)
          : nothing
      }
      <p class="actions"><button class="go">${words.next}</button></p>
    </form>
  `
}

function choiceView({ words, draft, enter }: DecisionScene, action: DeskAction) {
  const { what, next } = words.choices[action]
  return html`
    <label class="choice">
      <input
        type="radio"
        name="action"
        value=${action}
        .checked=${draft.action === action}
        @change=${() => enter({ ...draft, action })}
      >
      <span><strong>${what}</strong> ${next}</span>
    </label>
  `
}

/** It stays in its place, so that nobody looks for it. */
function blockedView({ words }: DecisionScene) {
  return html`
    <label class="choice">
      <input type="radio" name="action" value="approve" disabled>
      <span class="hint"><strong>${words.choices.approve.what}</strong> ${words.notWhileUnprintable}</span>
    </label>
  `
}
