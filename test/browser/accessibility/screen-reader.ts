import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Locator } from 'playwright-core'
import type { ScreenReader } from './in-page/screen-reader.ts'

const script = build({
  entryPoints: [fileURLToPath(new URL('in-page/screen-reader.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
}).then(({ outputFiles: [file] }) => file?.text ?? '')

/** Has the screen reader do something in the document of a card. */
export async function screenReader<Name extends keyof ScreenReader>(
  card: Locator,
  name: Name,
): Promise<Awaited<ReturnType<ScreenReader[Name]>>> {
  const inside = await card.elementHandle()
  const frame = await inside?.ownerFrame()
  if (!frame) throw new Error('the card is gone')
  if (!(await frame.evaluate(() => 'screenReader' in window))) await frame.evaluate(await script)
  return await frame.evaluate((name) => window.screenReader[name]() as never, name)
}

/**
 * Reads a card out and lays that beside what is shown.
 *
 * @returns what is seen and not said in its turn, and what is said and not seen
 */
export async function readingFaults(card: Locator): Promise<string[]> {
  const { spoken, shown } = await screenReader(card, 'read')
  const faults: string[] = []
  let at = 0
  for (const text of shown.texts) {
    if (mark.test(text)) continue
    const found = spoken.findIndex((_, i) => i >= at && isSaidFrom(spoken.slice(i), text))
    if (found < 0) faults.push(`not read out in its turn: ${text}`)
    else at = found
  }
  const seen = [...shown.texts, ...shown.frames].join('\n')
  for (const phrase of spoken) {
    const parts = phrase
      .replace(/^end( of|,) /, '')
      .replace(noProgress, '')
      .replace(group, '$1')
      .split(', ')
    const unseen = parts.filter((part) => !vocabulary.test(part) && !isSeen(part, seen))
    if (unseen.length > 0) faults.push(`read out and not there: ${unseen} in ${phrase}`)
  }
  return faults
}

/** In one phrase, or in several where the text stands in several nodes. */
function isSaidFrom([first = '', ...others]: readonly string[], text: string): boolean {
  if (first.includes(text)) return true
  const rest = text.slice(first.length).trimStart()
  return first !== '' && text.startsWith(first) && isSaidFrom(others, rest)
}

/** Browsers call a bar without a value busy; this reader calls it empty. */
const noProgress = /, 0, max value 100, min value 0$/

/** What belongs together is seen at once, and has a name only for those who hear it. */
const group = /^(group|list|navigation|region|table|row|rowheader|columnheader|cell), .*/

/** Drawn beside words that say the same. */
const mark = /^[✓●○–✕]$/

/** What a screen reader says on its own account: kinds of things, and how they stand. */
const vocabulary =
  /^(alert|banner|button|cell|checkbox|columnheader|current (page|step)|definition|form|group|heading|iframe|link|list|listitem|main|navigation|not current item|note|paragraph|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|status|strong|table|term|textbox|level \d|position \d+|set size \d+|(not )?(checked|disabled|expanded|invalid|pressed|required)|\d+ controls?|read only)$/

/** A label that says more than the control shows is made of what stands beside it. */
function isSeen(part: string, seen: string): boolean {
  return seen.includes(part) || part.split(' ').every((word) => seen.includes(word))
}
