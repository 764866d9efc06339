import type { CDPSession, Frame } from 'playwright-core'

/**
 * Runs a function in the frame's document, but apart from its scripts: what these have made of the
 * browser's own functions is not there.
 */
export async function evaluateApart<Result>(place: Frame, work: () => Result): Promise<Result> {
  const session = await sessionOf(place)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const frameId = find(frameTree, place.url())
    if (!frameId) throw new Error(`there is no frame ${place.url()}`)
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(() => { const __name = (f) => f; return (${work})() })()`,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    return result.value
  } finally {
    await session.detach()
  }
}

/** A frame in a process of its own has a session of its own. */
async function sessionOf(place: Frame): Promise<CDPSession> {
  const context = place.page().context()
  if (place === place.page().mainFrame()) return await context.newCDPSession(place.page())
  try {
    return await context.newCDPSession(place)
  } catch {
    return await context.newCDPSession(place.page())
  }
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string; readonly urlFragment?: string }
  readonly childFrames?: readonly FrameTree[]
}

function find({ frame, childFrames = [] }: FrameTree, url: string): string | undefined {
  if (frame.url + (frame.urlFragment ?? '') === url) return frame.id
  for (const child of childFrames) {
    const found = find(child, url)
    if (found) return found
  }
  return undefined
}
