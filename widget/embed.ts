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
 * The first tag on the page counts. Not `currentScript`: where jQuery loads a page, it runs the scripts
 * in it by bare copies of their tags.
 */
const script = document.querySelector<HTMLScriptElement>('script[data-site][src*="/jz.js"]')

if (script) begin(script).catch(() => offerLink(script))

/** Nothing is thrown into the host page, and each upload gets a link to our own instead. */
function offerLink({ src }: HTMLScriptElement): void {
  if (!window.jianzheng) import(new URL('/v1/link.js', src).href).catch(() => {})
}

/**
 * Takes over, once a page.
 *
 * @throws in a web view that has no custom elements
 */
async function begin(script: HTMLScriptElement): Promise<void> {
  if (customElements.get('jz-proof')) return
  const embedding = readEmbedding(script)
  JzProof.embedding = embedding
  if (!hasNativeField()) {
    JzProof.makeField = (await loadChunk(embedding.chunks, 'hidden-field')).hiddenField
  }
  customElements.define('jz-proof', JzProof)
  window.jianzheng = {
    version: __VERSION__,
    /**
     * Upgrades uploads under `root` and starts its proofs again from what the tab has kept. A shadow
     * tree hides its uploads from the page: whoever draws one calls this.
     */
    render(root = document) {
      upgrade(root)
      for (const proof of root.querySelectorAll<JzProof>('jz-proof')) proof.render()
    },
  }
  watch(document)
}
