import { type Html, html, type Slot } from './html.ts'
import type { GuideLanguage } from './site-map.ts'
import { frameWords } from './words/frame.ts'

/**
 * A table that scrolls inside itself, also by keyboard, where it has many columns. The first cell of a
 * row heads it.
 */
export function table(
  language: GuideLanguage,
  heads: readonly string[],
  rows: readonly (readonly Slot[])[],
): Html {
  return html`<div class="scroll${heads.length < 4 && ' narrow'}" role="group" tabindex="0" aria-label="${frameWords[language].table}">
<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody>
</table>
</div>`
}
