import { type Html, html } from './html.ts'

export type Fact = readonly [name: string, value: string | Html | undefined]

/** What is known, line by line; what is not is left out. */
export function facts(entries: readonly Fact[]): Html {
  const rows = entries
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
  return html`<dl class="facts">${rows}</dl>`
}
