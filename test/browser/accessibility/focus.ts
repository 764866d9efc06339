import type { Frame, Page } from 'playwright-core'
import { ask } from './ask.ts'
import type { Focus } from './in-page/focus.ts'

/** Where the focus of a page is, through its frames. */
export async function focusIn(page: Page): Promise<{ focus: Focus; frame: Frame } | undefined> {
  const { focus, frame } = await innermost(page)
  return focus && { focus, frame }
}

/** Whether whoever goes by keyboard would have to start anew, at the top of the page or of our frame. */
export async function isFocusLost(page: Page): Promise<boolean> {
  const { focus, frame } = await innermost(page)
  // A sheet for the printer has nothing in it that could have the focus.
  return !focus && frame.url() !== 'about:blank'
}

async function innermost(page: Page): Promise<{ focus: Focus | undefined; frame: Frame }> {
  let frame = page.mainFrame()
  for (;;) {
    const focus = await ask(frame, 'focus')
    if (focus !== 'frame') return { focus, frame }
    const next = await focusedFrame(frame)
    if (!next) return { focus: undefined, frame }
    frame = next
  }
}

async function focusedFrame(around: Frame): Promise<Frame | undefined> {
  for (const frame of around.childFrames()) {
    const element = await frame.frameElement()
    if (await element.evaluate((it) => window.inPage.isFocused(it as Element))) return frame
  }
  return undefined
}
