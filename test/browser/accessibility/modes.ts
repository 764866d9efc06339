import type { Page } from 'playwright-core'
import { askAll } from './ask.ts'
import { unseenStops } from './tab-stops.ts'

/** A way of looking at a page: how it is entered and left in place, and what is asked there. */
export interface Mode {
  readonly name: string
  enter(page: Page): Promise<unknown>
  leave(page: Page): Promise<unknown>
  /** Whether a picture is taken in it, for people to look over. */
  readonly isPictured?: true
  readonly questions: readonly ((page: Page) => Promise<string[]>)[]
}

const smallTargets = (page: Page) => askAll(page, 'smallTargets')

/** A host learns a moment later how tall the page in its frame has become. */
const misfits = (page: Page) => atLast(() => askAll(page, 'misfits'))

/**
 * From the top of the page: a bar that stays in sight lies over something wherever else one scrolls to,
 * and over targets that axe then finds too small. `unseenStops` sees to it that the focus is never below.
 */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0))
  return await atLast(() => askAll(page, 'violations'))
}

/** What is found still, when all has come to rest. */
async function atLast(look: () => Promise<string[]>): Promise<string[]> {
  for (const end = Date.now() + 2000; ; ) {
    const found = await look()
    if (found.length === 0 || Date.now() > end) return found
  }
}

const phone = { width: 390, height: 844 }
/** 1280 × 1024 px at 400 % (WCAG 1.4.10). */
const tiny = { width: 320, height: 256 }
const back = (page: Page) => page.setViewportSize(phone)

export const modes: readonly Mode[] = [
  {
    name: 'as it is',
    isPictured: true,
    enter: async () => {},
    leave: async () => {},
    questions: [violations, misfits, smallTargets],
  },
  {
    name: 'forced colours',
    isPictured: true,
    enter: (page) => page.emulateMedia({ forcedColors: 'active' }),
    leave: (page) => page.emulateMedia({ forcedColors: null }),
    questions: [violations],
  },
  {
    name: 'reduced motion',
    enter: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    leave: (page) => page.emulateMedia({ reducedMotion: null }),
    questions: [violations],
  },
  {
    name: '400 %',
    isPictured: true,
    enter: (page) => page.setViewportSize(tiny),
    leave: back,
    questions: [violations, misfits, smallTargets, unseenStops],
  },
  {
    name: 'text spaced out at 400 %',
    async enter(page) {
      await page.setViewportSize(tiny)
      await askAll(page, 'spacing')
    },
    async leave(page) {
      await askAll(page, 'spacing')
      await back(page)
    },
    questions: [misfits, smallTargets],
  },
  {
    name: 'landscape',
    enter: (page) => page.setViewportSize({ width: 844, height: 390 }),
    leave: back,
    questions: [misfits],
  },
  {
    name: 'desk',
    isPictured: true,
    enter: (page) => page.setViewportSize({ width: 1280, height: 1024 }),
    leave: back,
    questions: [misfits, smallTargets],
  },
]
