import type { JzProof } from './proof/jz-proof.ts'

const uploads = 'input[type="file"][data-jz-item]'
const proofs = new Map<HTMLInputElement, JzProof>()
let made = 0

/** Gives every marked upload under `root` its proof, once. */
export function upgrade(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(uploads)) {
    if (!proofs.has(input)) proofs.set(input, standIn(input))
  }
}

/** Upgrades what the page has now and what it adds later; a proof goes when its upload goes. */
export function watch(page: Document): void {
  upgrade(page)
  const observer = new MutationObserver(() => {
    upgrade(page)
    for (const [input, proof] of proofs) {
      if (input.isConnected) continue
      proof.standDown()
      proofs.delete(input)
    }
  })
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-jz-item'],
  })
}

function standIn(input: HTMLInputElement): JzProof {
  const proof = document.createElement('jz-proof') as JzProof
  proof.id = `jz-proof-${++made}`
  proof.setAttribute('item', input.dataset.jzItem ?? '')
  for (const attribute of ['name', 'form']) {
    if (!input.hasAttribute(attribute)) continue
    proof.setAttribute(attribute, input.getAttribute(attribute) ?? '')
  }
  proof.toggleAttribute('required', input.required)
  proof.standFor(input)
  // A label around the upload takes clicks for it and may hold no headings: the proof follows it.
  const outermost = input.closest('label') ?? input
  outermost.after(proof)
  return proof
}
