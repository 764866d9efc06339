import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Frame, Page } from 'playwright-core'
import type { InPage } from './in-page/in-page.ts'

const script = build({
  entryPoints: [fileURLToPath(new URL('in-page/in-page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
}).then(({ outputFiles: [file] }) => file?.text ?? '')

type Question = 'misfits' | 'smallTargets' | 'spacing' | 'violations'

/**
 * Asks each document of the page, cross-origin frames too, and puts the answers together. axe is put
 * into a document once: axe’s own driver does that at every look and opens another page to sum up, which
 * takes ten times as long.
 */
export async function askAll(page: Page, question: Question): Promise<string[]> {
  const answers = page.frames().map(async (frame) => {
    if (!(await isDisplayed(frame))) return []
    await enter(frame)
    return await frame.evaluate((name) => window.inPage[name](), question)
  })
  return (await Promise.all(answers)).flat()
}

async function isDisplayed(frame: Frame): Promise<boolean> {
  return frame.parentFrame() === null || (await (await frame.frameElement()).isVisible())
}

/** Asks one document something that a word does not answer. */
export async function ask<Name extends 'focus' | 'giveFocusBack' | 'isInSight' | 'keepFocus'>(
  frame: Frame,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<ReturnType<InPage[Name]>> {
  await enter(frame)
  const asked = { name, given }
  return await frame.evaluate(
    ({ name, given: [first] }) => (window.inPage[name] as (given: unknown) => never)(first),
    asked,
  )
}

async function enter(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'inPage' in window))) await frame.evaluate(await script)
}
