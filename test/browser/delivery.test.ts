import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goAllTheWay, heading } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

/** As in Safari before 16.4: no style sheet made by a script. */
async function withoutConstructedSheets(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
    window.print = () => undefined
  })
}

/** Everything the page's policy forbade, collected by the page itself. */
async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const forbidden: string[] = []
    Reflect.set(window, 'forbidden', forbidden)
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      forbidden.push(`${violatedDirective} ${blockedURI}`)
    })
  })
}

const forbidden = (page: Page) => page.evaluate(() => Reflect.get(window, 'forbidden'))

const cardBorder = (page: Page) =>
  page.locator('jz-proof .card').evaluate((card) => getComputedStyle(card).borderTopWidth)

test('a browser without constructed style sheets loads ours from the platform', async () => {
  const { policy } = world.host
  world.host.policy = policy.replace(
    "style-src 'self'",
    `style-src 'self' ${world.platform.origin}`,
  )
  const { page } = await world.visit({}, async (context) => {
    await withoutConstructedSheets(context)
    await watchPolicy(context)
  })
  await heading(page, '告知书').waitFor()
  await expect.poll(() => cardBorder(page)).toBe('4px')
  expect(await forbidden(page)).toEqual([])
  const sheet = await page.locator('jz-proof link').getAttribute('href')
  expect(sheet).toMatch(new RegExp(`^${world.platform.origin}/v1/b/[0-9a-f]{16}/styles\\.css$`))
  const { headers } = await fetch(sheet ?? '')
  expect(headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  await goAllTheWay(page)
  await page.getByRole('button', { name: '打印回执' }).click()
  const receipt = page.frameLocator('jz-proof iframe').locator('dl')
  await expect.poll(() => receipt.evaluate((list) => getComputedStyle(list).marginTop)).toBe('0px')
  expect(await forbidden(page)).toEqual([])
  world.host.policy = policy
})
