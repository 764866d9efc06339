import { html, nothing } from 'lit'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../moment.ts'
import type { Use } from '../record.ts'
import type { VerifyWords } from '../words/words.ts'

/**
 * What the record says that a receipt cannot: that it was used, or that there is none. It comes after the
 * verdict, so its place is there from the start for screen readers to hear of it.
 */
export function useView(words: VerifyWords, language: Language, use: Use) {
  const warning = warn(words, language, use)
  return html`<div role="status">${warning ? html`<p class="told">${warning}</p>` : nothing}</div>`
}

function warn(words: VerifyWords, language: Language, use: Use): string | undefined {
  if (use === 'unknown') return words.notRecorded
  if (typeof use === 'string' || !use.redeemedAt) return undefined
  return words.usedBefore(words.chinaTime(sayMoment(use.redeemedAt, language)))
}

/** The same as a fact among the others. */
export function sayUse(words: VerifyWords, language: Language, use: Use): string {
  if (typeof use === 'string') return words.uses[use]
  return use.redeemedAt
    ? words.used(words.chinaTime(sayMoment(use.redeemedAt, language)))
    : words.notUsed
}
