import type { JzProof } from './proof/jz-proof.ts'

const uploads = 'input[type="file"][data-jz-item]'
/** Not a `Map`: old pages have a function of that name. */
let standIns: (readonly [HTMLInputElement, JzProof])[] = []
let made = 0

/** Gives every marked upload under `root` its proof, once. */
export function upgrade(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(uploads)) {
    if (!standIns.some(([one]) => one === input)) standIns.push([input, standIn(input)])
  }
}

/** Upgrades what the page has now and what it adds later; a proof goes when its upload goes. */
export function watch(page: Document): void {
  upgrade(page)
  const observer = new MutationObserver(() => {
    upgrade(page)
    standIns = standIns.filter(([input, proof]) => input.isConnected || proof.standDown())
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
  proof.setAttribute('item', input.dataset.jzItem as string)
  // Not `name`, or a script that reads `form.proof` would find two things.
  proof.dataset.name = input.name
  const form = input.getAttribute('form')
  if (form) proof.setAttribute('form', form)
  // FastClick and its like make clicks of touches, and see no shadow trees.
  proof.className = 'needsclick'
  proof.toggleAttribute('required', input.required)
  const casing = casingOf(input)
  proof.standFor(input, casing)
  // Old pages have an `after` of their own.
  casing.parentNode?.insertBefore(proof, casing.nextSibling)
  return proof
}

/**
 * What around an upload has no room for a card: a label, link or button takes every click for itself,
 * and a small box that looks like a button cuts off the rest.
 */
function casingOf(input: HTMLElement): HTMLElement {
  let casing = input
  for (let box = input.parentElement; box; box = box.parentElement) {
    const height = box.clientHeight
    const cutsOff = height && height < 99 && getComputedStyle(box).overflow === 'hidden'
    if (cutsOff || box.matches('label,a,button')) casing = box
  }
  return casing
}
