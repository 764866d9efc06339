/** Trees that we draw: the shadow trees of a page, and the whole of our verify page and of the desk. */
export function ourRoots(): (Document | ShadowRoot)[] {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return document.querySelector('jz-verify, jz-desk') ? [document, ...shadows] : shadows
}

/** The elements of ours that match and are displayed. */
export function ours(selector: string): Element[] {
  return ourRoots()
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.getClientRects().length > 0)
}

export function brief(element: Element): string {
  return element.outerHTML.slice(0, 160)
}
