import type { Line } from './voice.ts'
import type { ElderWords } from './words.ts'

const spoken = 'h2,h3,h4,p,li,dt,dd,legend,label,.go'

/** What stands on a card, in reading order, as it would be read to somebody. */
export function linesOf(card: Element, said: ElderWords): Line[] {
  const found = [...card.querySelectorAll(spoken)].filter(
    (one) =>
      !one.closest('.bar,.other') &&
      !one.parentElement?.closest(spoken) &&
      one.getClientRects().length > 0,
  )
  return found.flatMap((at) => {
    const text = at.matches('.go') ? said.thenPress(textOf(at)) : sayable(textOf(at), said)
    return text.trim() ? [{ text, at }] : []
  })
}

/** Buttons inside a text (“change”) are not part of it. */
function textOf(element: Element): string {
  return Array.from(element.childNodes, (node) => {
    if (!(node instanceof Element)) return node.textContent
    return node.matches('button') ? '' : textOf(node)
  }).join('')
}

/** Nobody wants to hear eleven asterisks, nor a number as a sum of money. */
function sayable(text: string, said: ElderWords): string {
  return text.replace(/\d{3}\*+(\w{4})/g, (_, end: string) => said.endingIn([...end].join(' ')))
}
