import { loadChunk } from './chunk.ts'
import { readEmbedding } from './embedding.ts'
import { hasNativeField } from './proof/form-field.ts'
import { JzProof } from './proof/jz-proof.ts'
import { upgrade, watch } from './upgrade.ts'

declare global {
  interface Window {
    jianzheng?: { readonly version: string; render(root?: ParentNode): void }
  }
}

/**
 * Whether this script may take over: once a page.
 *
 * @throws in a web view that has no custom elements
 */
function isWelcome(): boolean {
  return !window.jianzheng && !customElements.get('jz-proof')
}

const script = document.currentScript ?? document.querySelector('script[data-site][src*="/jz.js"]')

if (script instanceof HTMLScriptElement) begin(script).catch(() => offerLink(script))

/** Nothing is thrown into the host page, and each upload gets a link to our own instead. */
function offerLink({ src }: HTMLScriptElement): void {
  if (!window.jianzheng) import(new URL('/v1/link.js', src).href).catch(() => {})
}

async function begin(script: HTMLScriptElement): Promise<void> {
  if (!isWelcome()) return
  const embedding = readEmbedding(script)
  JzProof.embedding = embedding
  if (!hasNativeField()) {
    JzProof.makeField = (await loadChunk(embedding.chunks, 'hidden-field')).hiddenField
  }
  customElements.define('jz-proof', JzProof)
  window.jianzheng = {
    version: __VERSION__,
    /** Upgrades uploads under `root` and starts its proofs again from what the tab has kept. */
    render(root = document) {
      upgrade(root)
      for (const proof of root.querySelectorAll<JzProof>('jz-proof')) proof.render()
    },
  }
  watch(document)
}
