import { type Child, fill, h } from '../proof/h.ts'

export function button(label: string, onclick: () => void, style = 'button') {
  return h('button', { class: style, type: 'button', onclick }, label)
}

/** What is said first in a place, and where the focus is led to. */
export function title(text: string) {
  return h('h3', { tabindex: -1 }, text)
}

/** Draws a place anew and leads there who was at work in it. */
export function show(place: HTMLElement, ...children: readonly Child[]): void {
  fill(place, children)
  lead(place)
}

export function lead(place: HTMLElement): void {
  place.querySelector<HTMLElement>('[tabindex]')?.focus()
}

/** Said at once by screen readers, as it is put into the page. */
export function trouble(text: string) {
  return h('p', { class: 'error', role: 'alert' }, text)
}
