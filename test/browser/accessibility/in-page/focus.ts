import { contrast } from './contrast.ts'
import { brief, ourRoots } from './ours.ts'

/** Where the focus is in this document, and whether a person can see that it is there. */
export interface Focus {
  /** What a person would call it: its label, or what it says. */
  readonly name: string
  readonly element: string
  /** Of the page's own markup, not of ours. */
  readonly isHosts: boolean
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Width of the ring around it in px, and its contrast to what it is drawn on. */
  readonly ring: number
  readonly contrast: number
  /** On a part that the browser itself made and rings, as the calendar button of a date field. */
  readonly isInside: boolean
}

/** @returns `frame` when it is in a frame inside this document, nothing when it is nowhere */
export function focus(): Focus | 'frame' | undefined {
  const element = focused()
  if (!element || element === document.body) return undefined
  if (element.matches('iframe')) return 'frame'
  const { left, top, width, height } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  return {
    name: nameOf(element),
    element: brief(element),
    isHosts: !ourRoots().some((root) => root.contains(element)),
    left,
    top,
    width,
    height,
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    contrast: contrast(outlineColor, element),
    isInside: !element.matches(':focus'),
  }
}

function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement
  return element.getAttribute('aria-label') ?? (labels?.[0] ?? element).textContent ?? ''
}

/** Whether what has the focus here is what a person sees at this point of the document's own window. */
export function isInSight({ x, y }: { readonly x: number; readonly y: number }): boolean {
  const element = focused()
  let seen = document.elementFromPoint(x, y)
  for (let inside = seen; inside; ) {
    seen = inside
    inside = seen.shadowRoot?.elementFromPoint(x, y) ?? null
    if (inside === seen) break
  }
  return !!element && !!seen && (element.contains(seen) || seen.contains(element))
}

let kept: Element | null = null

/** Remembers what has the focus, for `giveFocusBack`. */
export function keepFocus(): void {
  kept = focused()
}

export function giveFocusBack(): void {
  if (kept instanceof HTMLElement) kept.focus()
}

/** Whether the focus is in this frame, as the document around it says. */
export function isFocused(frame: Element): boolean {
  return focused() === frame
}

function focused(): Element | null {
  let { activeElement } = document
  while (activeElement?.shadowRoot?.activeElement) {
    activeElement = activeElement.shadowRoot.activeElement
  }
  return activeElement
}
