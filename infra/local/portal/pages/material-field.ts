import type { Material } from '../application.ts'
import type { MaterialRule } from '../forms/index.ts'
import type { Words } from '../words/index.ts'
import { type FormState, wrongOf } from './form-field.ts'
import { Html, html } from './html.ts'
import { wordOf } from './word-of.ts'

const star = html`<i class="star" aria-hidden="true">*</i>`
const nothing = new Html('')

/** A file upload as any portal has it; the one attribute more names the item for the platform. */
export function materialField(
  name: string,
  rule: MaterialRule,
  kept: Material | undefined,
  state: FormState,
): Html {
  const { words } = state
  const wrong = wrongOf(name, state)
  const bad = wrong ? ' bad' : ''
  if (kept) return received(name, rule, kept, words)
  const isOptional = rule.absent === 'later'
  const required = isOptional ? nothing : html` required`
  const note = wrong ? html`<p class="wrong" id="${name}-wrong">${wrong}</p>` : nothing
  return html`<div class="material${bad}">
  <label for="${name}">${isOptional ? nothing : star}${wordOf(words, name)}</label>
  <p class="hint" id="${name}-kind">${wordOf(words, `${name}Hint`)}</p>
  <input type="file" id="${name}" name="${name}" data-jz-item="${rule.item}" accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"${required}${describedUpload(name, wrong)}>
  <p class="hint" id="${name}-file">${words.fileHint}</p>
  ${note}
</div>`
}

/** Enter in a text field presses the first button of a form: that must not be the one that drops. */
function received(name: string, { by }: MaterialRule, kept: Material, words: Words): Html {
  const byReceipt = {
    pledge: words.receivedPledge,
    check: words.receivedCheck,
    certificate: words.receivedCertificate,
  }
  const what = kept.kind === 'file' ? `${words.received} ${kept.name}` : byReceipt[by]
  return html`<div class="material">
  <span class="label">${wordOf(words, name)}</span>
  <p class="received">✓ ${what}</p>
  <button class="default" type="submit" tabindex="-1" aria-hidden="true">${words.submit}</button>
  <button class="plain" type="submit" name="replace" value="${name}" formnovalidate>${words.replace}</button>
</div>`
}

function describedUpload(name: string, wrong: string | undefined): Html {
  const hints = `${name}-kind ${name}-file`
  if (!wrong) return html` aria-describedby="${hints}"`
  return html` aria-invalid="true" aria-describedby="${hints} ${name}-wrong"`
}
