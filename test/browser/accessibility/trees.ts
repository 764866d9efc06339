import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'

const folder = fileURLToPath(new URL('trees/', import.meta.url))

/**
 * What a card is to a screen reader, beside what it was when somebody last looked it over. After a
 * change that is meant, write all of them anew, and read the difference:
 *
 *     UPDATE_TREES=1 npx vitest run --config test/vitest.config.ts test/browser/accessibility
 */
export async function treesOf(card: Locator, state: string) {
  const file = `${folder}${state}.yml`
  const now = `${lasting(await card.ariaSnapshot())}\n`
  if (process.env.UPDATE_TREES) {
    await mkdir(folder, { recursive: true })
    await writeFile(file, now)
  }
  return { now, before: await readFile(file, 'utf8').catch(() => '') }
}

/** Without what is another one each time. */
function lasting(tree: string): string {
  return tree
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, '(platform)')
    .replace(/eyJ[\w.-]+/g, '(receipt)')
    .replace(/JZ(-[0-9A-Z]{5}){4}/g, '(reference)')
    .replace(/\d+年\d+月\d+日 \d+:\d+/g, '(moment)')
    .replace(/(最迟答复\n- definition: ).*/g, '$1(day)')
    .replace(/\d+年\d+月\d+日/g, (day) => (isReckoned(day) ? '(day)' : day))
    .replace(/\d{6}-\d{4}-\d{7}-[\dX]/g, '(number)')
    .replace(/blob:\S+/g, '(file)')
}

/** Whether it is today, give or take midnight, or reckoned from today. Days that people told are past. */
function isReckoned(day: string): boolean {
  const [year = 0, month = 1, date] = day.split(/\D/).map(Number)
  return Date.UTC(year, month - 1, date) > Date.now() - 2 * 86_400_000
}
