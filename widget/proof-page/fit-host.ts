import type { HostPort } from './host-port.ts'

/** Tells the host how tall the page is, whenever that changes, so that nothing scrolls inside. */
export function fitHost(main: HTMLElement, port: HostPort): void {
  const say = () => {
    // Room for focus rings, which lie outside of their controls.
    const pixels = Math.ceil(main.getBoundingClientRect().bottom) + 4
    port.say({ type: 'height', pixels })
  }
  new ResizeObserver(say).observe(main)
}
