import type { HostPort } from './host-port.ts'

/** By how much a line that is no card reaches over the host's lines around it, as it does without a frame. */
const over = 10

/** Tells the host how tall the page is, whenever that changes, so that nothing scrolls inside. */
export function fitHost(main: HTMLElement, port: HostPort): void {
  const { body, documentElement: root } = document
  body.style.margin = '0'
  new ResizeObserver(() => {
    const isLine = main.offsetHeight > 0 && !main.shadowRoot?.querySelector('.card')
    // Room for the focus ring, which no card needs: outside of the frame nothing is drawn.
    body.style.padding = isLine ? `${over + 5}px 5px` : '0'
    const pixels = Math.ceil(root.getBoundingClientRect().height)
    port.say({ type: 'height', pixels, over: isLine ? over : 0 })
  }).observe(root)
}
