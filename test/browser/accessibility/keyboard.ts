import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focusIn } from './focus.ts'

/** What is pressed, or typed where it is no key's name, and what has the focus afterwards. */
export type Script = readonly (readonly [keys: string, focus: string])[]

const key = /^(Shift\+)?(Tab|Enter|Space|Delete|Arrow\w+)$/

/** Plays a script by keyboard alone, and expects the focus where it says. */
export async function play(page: Page, script: Script): Promise<void> {
  for (const [i, [keys, focus]] of script.entries()) {
    if (key.test(keys)) await page.keyboard.press(keys)
    else await page.keyboard.type(keys)
    const step = `${i}: ${keys}`
    await expect
      .poll(async () => [step, await focusName(page)], { timeout: 10_000 })
      .toEqual([step, focus])
  }
}

export async function focusName(page: Page): Promise<string | undefined> {
  return (await focusIn(page))?.focus.name
}
