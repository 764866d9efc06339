import { readFileSync } from 'node:fs'

/** HTML that is safe to put into a page as it stands. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Slot = string | number | undefined | Html | readonly Html[]

export function escapeHtml(text: string): string {
  const entities: { [character: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

function fill(slot: Slot): string {
  if (slot instanceof Html) return slot.text
  if (Array.isArray(slot)) return slot.map((part) => part.text).join('\n')
  return slot === undefined ? '' : escapeHtml(String(slot))
}

/** Everything put in is escaped, except what is `Html` already. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(parts.reduce((page, part, i) => page + fill(slots[i - 1]) + part))
}

/** A template file under `site/` with `{{slots}}`; an unknown slot is an error, not a gap. */
export function template(name: string): (slots: { readonly [slot: string]: Slot }) => Html {
  const source = readFileSync(new URL(`../site/${name}`, import.meta.url), 'utf8')
  return (slots) =>
    new Html(
      source.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
        if (!(slot in slots)) throw new Error(`${name} asks for ${slot}`)
        return fill(slots[slot])
      }),
    )
}
