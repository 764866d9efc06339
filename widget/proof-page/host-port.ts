import { type FromFrame, hello, type ToFrame } from '../frame/messages.ts'

/** The one line to the host page. What is said before it is there waits. */
export interface HostPort {
  readonly connected: boolean
  say(message: FromFrame): void
}

/**
 * Waits for the host page to say hello. Only the page right around us may, from exactly one of the
 * origins its site registered, and only once: whatever else is posted here is not even looked at.
 *
 * @param origins of the site, as the function wrote them into this page
 */
export function openHostPort(
  origins: readonly string[],
  hear: (message: ToFrame) => void,
): HostPort {
  let port: MessagePort | undefined
  const waiting: FromFrame[] = []
  window.addEventListener('message', greet)

  function greet({ source, origin, data, ports }: MessageEvent): void {
    const isHost = source === window.parent && origins.includes(origin)
    if (!isHost || data?.jz !== hello.jz || !ports[0]) return
    window.removeEventListener('message', greet)
    port = ports[0]
    port.onmessage = (event) => {
      if (isMessage(event.data)) hear(event.data)
    }
    for (const message of waiting.splice(0)) port.postMessage(message)
  }

  return {
    get connected() {
      return port !== undefined
    },
    say(message) {
      if (port) port.postMessage(message)
      else waiting.push(message)
    },
  }
}

function isMessage(data: unknown): data is ToFrame {
  return typeof data === 'object' && data !== null && typeof Reflect.get(data, 'type') === 'string'
}
