/** What a sighted person reads. */
export interface Shown {
  /** Texts and what stands in fields, from top to bottom. */
  readonly texts: readonly string[]
  /** Of sheets in frames, which are read there. */
  readonly frames: readonly string[]
}

/** Gathered from what is laid out, without a look at roles or ARIA. */
export function shown(card: Element): Shown {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const texts: string[] = []
  const frames: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (!isLaidOut(node) || !node.data.trim()) continue
      // A label and what is added to it are one text, also where it may be broken between the two.
      const { previousSibling: before } = node
      const rest = before instanceof Text || before?.nodeName === 'WBR' ? texts.pop() : ''
      texts.push(tidy(`${rest}${node.data}`))
    } else if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      const isTyped = !node.matches('[type=radio], [type=checkbox]')
      if (isTyped && node.value) texts.push(tidy(node.value))
    } else if (node instanceof HTMLIFrameElement && node.getClientRects().length > 0) {
      frames.push(node.title)
    }
  }
  return { texts, frames }
}

/** The text of a closed menu or of a field's markup has no place on the page. */
function isLaidOut(text: Text): boolean {
  const range = document.createRange()
  range.selectNodeContents(text)
  return range.getClientRects().length > 0 && !text.parentElement?.matches('textarea')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
