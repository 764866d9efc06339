import { html, type TemplateResult } from 'lit'

type Said = string | TemplateResult

/** One entry of a `<dl>`. */
export function fact(term: Said, said: Said): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${said}</dd></div>`
}
