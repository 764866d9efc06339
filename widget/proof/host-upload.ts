/**
 * The host page's own file input, which steps aside for a pledge and comes back exactly as it was.
 * Aside means not displayed, disabled and without its name, so that the form neither asks for it nor
 * sends it, nor a script of the host's finds it there.
 */
export interface HostUpload {
  readonly input: HTMLInputElement
  show(shown: boolean): void
}

/** @param casing what goes and comes with it, unless it is a label: that may say what is asked for */
export function hostUpload(
  input: HTMLInputElement,
  casing: HTMLElement,
  proof: HTMLElement,
): HostUpload {
  let restore: (() => void) | undefined
  return {
    input,
    show(shown) {
      if (shown) restore?.()
      restore = shown ? undefined : (restore ?? putAside(input, casing, proof))
    },
  }
}

/** @returns what brings it back */
function putAside(input: HTMLInputElement, casing: HTMLElement, proof: HTMLElement): () => void {
  const { disabled, name } = input
  const undo = [
    ...[...(input.labels as NodeListOf<HTMLLabelElement>)].map((label) =>
      renameLabel(label, proof),
    ),
    ...[casing.matches('label') ? input : casing, ...hintsOf(input)].map(hide),
  ]
  input.blur()
  input.disabled = true
  // What a script finds under its name is what the proof puts into the form.
  if (name) input.name = ''
  return () => {
    input.disabled = disabled
    if (name) input.name = name
    for (const act of undo) act()
  }
}

/**
 * What the page says about uploading, by `aria-describedby`, and about nothing else: sizes, formats.
 * Where the host found something wrong, its reason may be among that, so then everything stays.
 */
function hintsOf(input: HTMLInputElement): HTMLElement[] {
  if (input.matches('[aria-invalid=true]')) return []
  const ids = input.getAttribute('aria-describedby') ?? ''
  const root = input.getRootNode() as Document | ShadowRoot
  return ids.split(/\s+/).flatMap((id) => {
    const name = CSS.escape(id)
    const hint = root.querySelector<HTMLElement>(`[id="${name}"]`)
    const described = root.querySelectorAll(`[aria-describedby~="${name}"]`)
    return hint && described.length < 2 && !hint.contains(input) ? hint : []
  })
}

/**
 * Through the CSSOM, which no content security policy forbids, and `!important` because a host's
 * `input { display: block }` beats the `hidden` attribute.
 */
function hide(element: HTMLElement): () => void {
  const { style } = element
  const styled = element.hasAttribute('style')
  const { display } = style
  const priority = style.getPropertyPriority('display')
  style.setProperty('display', 'none', 'important')
  return () => {
    style.setProperty('display', display, priority)
    // Not `removeAttribute`, with which Chromium leaves an empty attribute after a change like this.
    element.toggleAttribute('style', styled)
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
