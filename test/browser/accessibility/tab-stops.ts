import type { Frame, Page } from 'playwright-core'
import { ask } from './ask.ts'
import { focusIn } from './focus.ts'
import type { Focus } from './in-page/focus.ts'

/** Nobody presses Tab more often than this on a page of these tests. */
const most = 80

/**
 * Goes through the page by Tab and tells of every stop of ours that a person would not see: without a
 * ring of 2 px and 3 : 1 (WCAG 2.4.7, 1.4.11), or outside of the window or under something (2.4.11).
 */
export async function unseenStops(page: Page): Promise<string[]> {
  const { frame } = (await focusIn(page)) ?? {}
  if (frame) await ask(frame, 'keepFocus')
  const found = await unseenOnTheWay(page)
  if (frame) await ask(frame, 'giveFocusBack')
  return found
}

async function unseenOnTheWay(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const found: string[] = []
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop) return found
    found.push(...stop)
  }
  return [...found, 'the focus never comes out']
}

/** @returns what is wrong with it, or nothing when the focus has left the page */
async function stopOf(page: Page): Promise<string[] | undefined> {
  const at = await focusIn(page)
  if (!at) return undefined
  const { element, isHosts, isInside, ring, contrast } = at.focus
  if (isHosts) return []
  return [
    ...(isInside || (ring >= 2 && contrast >= 3)
      ? []
      : [`${ring} px, ${contrast} : 1: ${element}`]),
    ...((await isSeen(page, at)) ? [] : [`out of sight: ${element}`]),
  ]
}

/** Whether some of it is in the window, and nothing else in its place. */
async function isSeen(page: Page, { focus, frame }: { focus: Focus; frame: Frame }) {
  const main = page.mainFrame()
  const outer = frame === main ? undefined : await (await frame.frameElement()).boundingBox()
  const { x = 0, y = 0 } = outer ?? {}
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const left = Math.max(focus.left, -x)
  const top = Math.max(focus.top, -y)
  const right = Math.min(focus.left + focus.width, width - x)
  const bottom = Math.min(focus.top + focus.height, height - y)
  if (right <= left || bottom <= top) return false
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  if (!(await ask(frame, 'isInSight', middle))) return false
  return !outer || (await ask(main, 'isInSight', { x: middle.x + x, y: middle.y + y }))
}
