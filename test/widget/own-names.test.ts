import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownNames } from '../../infra/own-names.ts'
import { startChromium } from '../browser/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser?.close())

/** Everything written in a folder, without its comments. */
function codeOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

const widget = codeOf('widget')
const shared = codeOf('shared')
const travelling = ['widget/frame/messages.ts', 'widget/proof/draft.ts'].map((path) =>
  readFileSync(path, 'utf8').replace(/^import .*$/gm, ''),
)

describe('a name that pages load shortened', () => {
  test.each(ownNames)('%s is the widget’s own, and never asked for by a text', (name) => {
    const word = new RegExp(`\\b${name}\\b`)
    expect(widget).toMatch(word)
    expect(widget).not.toMatch(new RegExp(`['"\`]${name}['"\`]`))
    expect(shared).not.toMatch(word)
    for (const text of travelling) expect(text).not.toMatch(word)
  })

  test('is not one of the browser’s', async () => {
    const page = await browser.newPage()
    const known = await page.evaluate(() => {
      const names = new Set(Object.getOwnPropertyNames(globalThis))
      for (const name of [...names]) {
        // A page without an origin may not touch its storage; what kind of thing that is has a name too.
        if (/Storage$/.test(name) && name !== 'Storage') continue
        const found: unknown = Reflect.get(globalThis, name)
        if (typeof found !== 'function') continue
        for (const kind of [found, found.prototype])
          for (const member of kind ? Object.getOwnPropertyNames(kind) : []) names.add(member)
      }
      return [...names]
    })
    await page.close()
    expect(known).toEqual(expect.arrayContaining(['addEventListener', 'innerHTML', 'localStorage']))
    expect(known.filter((name) => (ownNames as readonly string[]).includes(name))).toEqual([])
  })
})
