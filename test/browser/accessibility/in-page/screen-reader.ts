import { virtual } from '@guidepup/virtual-screen-reader'
import { type Shown, shown } from './shown.ts'

/** Longer than any card reads. */
const most = 500

/**
 * A screen reader in the page itself. It reads the tree below an element and enters neither shadow trees
 * nor frames, so it is started inside our shadow tree, in the document that has it. What it cannot show
 * is how the card is come to from the host's page (the keyboard scripts do) and what a browser makes of
 * the markup (the files in `trees/` do).
 */
export const screenReader = {
  /** Begins to listen, to where the focus goes and to what changes in live regions. */
  async listen(): Promise<void> {
    await virtual.stop()
    await virtual.start({ container: card() })
    await virtual.clearSpokenPhraseLog()
  },
  /** What it said since. */
  async said(): Promise<string[]> {
    const log = [...(await virtual.spokenPhraseLog())]
    await virtual.clearSpokenPhraseLog()
    return log
  },
  /** Reads the card from its beginning to its end, phrase by phrase. */
  async read(): Promise<{ readonly spoken: string[]; readonly shown: Shown }> {
    await virtual.stop()
    // It reads what a field had in its markup, which is not there where a value was set.
    for (const area of card().querySelectorAll('textarea')) area.textContent = area.value
    await virtual.start({ container: card() })
    const { activeNode } = virtual
    const first = await virtual.lastSpokenPhrase()
    for (let n = 0; n < most; n++) {
      await virtual.next()
      if (virtual.activeNode === activeNode && (await virtual.lastSpokenPhrase()) === first) break
    }
    const spoken = [...(await virtual.spokenPhraseLog())].slice(0, -1)
    await virtual.stop()
    return { spoken, shown: shown(card()) }
  },
}

export type ScreenReader = typeof screenReader

function card(): Element {
  const host = document.querySelector('jz-proof, #jz-proof-page')
  const inside = host?.shadowRoot?.querySelector('.jz') ?? document.querySelector('jz-desk')
  if (!inside) throw new Error('there is no card in this document')
  return inside
}

declare global {
  interface Window {
    screenReader: ScreenReader
  }
}

window.screenReader = screenReader
