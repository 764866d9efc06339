import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAll } from './ask.ts'
import { citizenAt } from './citizen.ts'
import { isFocusLost } from './focus.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { readingFaults } from './screen-reader.ts'
import { unseenStops } from './tab-stops.ts'

/** What finds nothing in our card must be able to find it: the card is damaged, one way after the other. */

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

const language = 'zh-Hans'
const look = {
  axe: (page: Page) => askAll(page, 'violations'),
  fit: (page: Page) => askAll(page, 'misfits'),
  size: (page: Page) => askAll(page, 'smallTargets'),
  stops: unseenStops,
}

interface Part {
  readonly tag: string
  readonly says?: string
  readonly style?: string
  readonly attributes?: { readonly [name: string]: string }
}

const button = (style: string): Part => ({ tag: 'button', says: '好', style })

const damages: readonly (readonly [string, keyof typeof look, Part, string])[] = [
  ['a button that says nothing', 'axe', { tag: 'button' }, 'button-name'],
  ['pale text', 'axe', { tag: 'p', says: '字色太淡', style: 'color: #ccc' }, 'color-contrast'],
  ['a field without a label', 'axe', { tag: 'input' }, 'label'],
  ['a table wider than the page', 'fit', { tag: 'div', style: 'width: 2000px' }, '2000px'],
  ['text cut off', 'fit', { tag: 'p', says: '高', style: 'height: 9px; overflow: hidden' }, '9px'],
  ['a button of 43 px', 'size', button('min-height: 43px; height: 43px'), '43px'],
  ['no ring', 'stops', button('outline: 0'), '0 px'],
  ['a ring as pale as paper', 'stops', button('outline-color: #eee'), ' 1.1'],
  ['what lies over all', 'stops', { tag: 'p', style: 'position: fixed; inset: 0' }, 'out of sight'],
]

test.each(damages)('%s is found (%s)', async (_, kind, part, told) => {
  const page = await enterNotice()
  expect(await look[kind](page)).toEqual([])
  await damage(page, part)
  const found = await look[kind](page)
  expect([found.length > 0, found.join('\n')]).toEqual([true, expect.stringContaining(told)])
})

const hidden = { 'aria-hidden': 'true' }

test.each<readonly [string, Part, string]>([
  ['text hidden from it', { tag: 'p', says: '只给看的', attributes: hidden }, '只给看的'],
  [
    'words for it alone',
    { tag: 'button', says: '好', attributes: { 'aria-label': '确认并提交' } },
    '确认并提交',
  ],
])('a screen reader finds %s', async (_, part, told) => {
  const page = await enterNotice()
  const { card } = citizenAt(page, 'inline', language)
  expect(await readingFaults(card)).toEqual([])
  await damage(page, part)
  expect((await readingFaults(card)).join('\n')).toContain(told)
})

test('a focus that falls out of the card is found, in a frame too', async () => {
  const page = await scenery.enterVillage(language)
  const { card, press, sees, said, words } = citizenAt(page, 'frame', language)
  await press(words.noticeRead)
  await sees(said.headings.identity)
  expect(await isFocusLost(page)).toBe(false)
  await card.evaluate((one) => (one.shadowRoot?.activeElement as HTMLElement | null)?.blur())
  expect(await isFocusLost(page)).toBe(true)
})

async function enterNotice(): Promise<Page> {
  const page = await scenery.enter(language)
  await citizenAt(page, 'inline', language).sees('告知书')
  return page
}

async function damage(page: Page, part: Part): Promise<void> {
  await page.locator('jz-proof').evaluate((proof, { tag, says = '', style = '', attributes }) => {
    const element = document.createElement(tag)
    element.textContent = says
    element.style.cssText = style
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value)
    proof.shadowRoot?.querySelector('.jz')?.append(element)
  }, part)
}
