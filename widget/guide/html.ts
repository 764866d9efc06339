/** HTML that is safe to put into a page as it stands. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Slot = string | number | false | undefined | Html | readonly Slot[]

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Everything put in is escaped, except what is `Html` already. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(parts.reduce((page, part, i) => page + fill(slots[i - 1]) + joined(part), ''))
}

function fill(slot: Slot): string {
  if (slot instanceof Html) return slot.text
  if (Array.isArray(slot)) return slot.map(fill).join('\n')
  return slot === undefined || slot === false
    ? ''
    : `${slot}`.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** A line break in the source is no space between two Chinese characters, as it would be shown. */
function joined(part: string): string {
  return part.replace(/([\u3000-\u9fff\uff00-\uffef])\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
}
