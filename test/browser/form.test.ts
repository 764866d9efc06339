import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upload } from './host-page.ts'
import { goAllTheWay, heading, receiptOf, submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

/** What Safari 14 lacks, as far as a page can take it away: a syntax error would not get this far. */
async function inOldBrowser(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const [owner, names] of [
      [window, ['ElementInternals', 'structuredClone']],
      [HTMLElement.prototype, ['attachInternals', 'inert']],
      [Element.prototype, ['replaceChildren']],
      [ShadowRoot.prototype, ['adoptedStyleSheets']],
      [CSSStyleSheet.prototype, ['replaceSync']],
      [Object, ['hasOwn', 'groupBy']],
      [Array.prototype, ['at', 'findLast', 'toSorted']],
      [String.prototype, ['at']],
      [crypto, ['randomUUID']],
      [AbortSignal, ['timeout', 'any']],
    ] as const) {
      for (const name of names) {
        Reflect.deleteProperty(owner, name)
        Reflect.deleteProperty(Object.getPrototypeOf(owner), name)
      }
    }
  })
}

describe.each([
  ['in a browser of today', async () => {}],
  ['in an old browser, by a hidden field', inOldBrowser],
])('%s', (_, before) => {
  test('a required proof keeps the form from being submitted until it is sealed', async () => {
    const { page } = await world.visit({}, before)
    await heading(page, '告知书').waitFor()
    await page.getByRole('button', { name: '提交登记' }).click()
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent),
      )
      .toBe('告知书')
    expect(world.host.submitted).toBeUndefined()
    await goAllTheWay(page)
    const receipt = await receiptOf(page)
    await submit(page)
    expect(world.host.submitted).toEqual({ child: '王小明', proof: receipt })
  })

  test('a proof that is not required lets the form go without it', async () => {
    const { page } = await world.visit({ rows: upload('residence-proof', '') }, before)
    await heading(page, '告知书').waitFor()
    await submit(page)
    expect(world.host.submitted).toEqual({ child: '王小明' })
  })

  test('a proof in a disabled fieldset sends nothing', async () => {
    const rows = `<fieldset>${upload()}</fieldset>`
    const { page } = await world.visit({ rows }, before)
    await goAllTheWay(page)
    await page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''))
    await submit(page)
    expect(world.host.submitted).toEqual({ child: '王小明' })
  })

  test('resetting the form takes the receipt out of it', async () => {
    const { page } = await world.visit({}, before)
    await goAllTheWay(page)
    await page.getByRole('button', { name: '重置' }).click()
    await heading(page, '告知书').waitFor()
    const names = await page.evaluate(() => [...new FormData(document.forms[0]).keys()])
    expect(names).toEqual(['child'])
  })
})
