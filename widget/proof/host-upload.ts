/**
 * The host page's own file input, which steps aside for a pledge and comes back exactly as it was.
 * Aside means not displayed and disabled, so that the form neither asks for it nor sends it.
 */
export interface HostUpload {
  readonly input: HTMLInputElement
  show(shown: boolean): void
}

export function hostUpload(input: HTMLInputElement, proof: HTMLElement): HostUpload {
  let restore: (() => void) | undefined
  return {
    input,
    show(shown) {
      if (shown) restore?.()
      restore = shown ? undefined : (restore ?? putAside(input, proof))
    },
  }
}

/** @returns what brings it back */
function putAside(input: HTMLInputElement, proof: HTMLElement): () => void {
  const labels = Array.from(input.labels ?? [], (label) => renameLabel(label, proof))
  const { disabled, style } = input
  const unstyled = !input.hasAttribute('style')
  const display = style.getPropertyValue('display')
  const priority = style.getPropertyPriority('display')
  // Through the CSSOM, which no content security policy forbids, and `!important` because a host's
  // `input { display: block }` beats the `hidden` attribute.
  style.setProperty('display', 'none', 'important')
  input.blur()
  input.disabled = true
  return () => {
    input.disabled = disabled
    style.setProperty('display', display, priority)
    if (unstyled) input.removeAttribute('style')
    for (const undo of labels) undo()
  }
}

/** The upload's label stays on the page and names the proof meanwhile. */
function renameLabel(label: HTMLLabelElement, proof: HTMLElement): () => void {
  const before = label.getAttribute('for')
  label.htmlFor = proof.id
  return () => {
    if (before === null) label.removeAttribute('for')
    else label.htmlFor = before
  }
}
