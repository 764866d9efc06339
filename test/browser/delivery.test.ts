import { createHash } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Integrity } from '../../infra/site-bundle.ts'
import { altered, cut } from './faults.ts'
import { forbidden, strictAround, watchPolicy } from './policy-watch.ts'
import { goAllTheWay, heading, submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
let usual: string
let published: Integrity
/** The path of the script that pages may pin, and its hash. */
let pinned: readonly [path: string, integrity: string]
beforeAll(async () => {
  world = await startWorld()
  usual = world.host.policy
  published = await (await fetch(`${world.local.platformUrl}/v1/integrity.json`)).json()
  pinned = Object.entries(published.files).find(([path]) => path.endsWith('/jz.js')) ?? ['', '']
})
afterEach(() => {
  world.host.policy = usual
})
afterAll(() => world.stop())

const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }

/** The tag that names the very bytes it runs. */
function pinnedTag(): string {
  const [path, integrity] = pinned
  const src = world.platform.origin + path
  return `<script async src="${src}" integrity="${integrity}" crossorigin data-site="test-host"></script>`
}

/** As in Safari before 16.4: no style sheet made by a script. */
async function withoutConstructedSheets(context: BrowserContext): Promise<void> {
  await watchPolicy(context)
  await withoutPrinter(context)
  await context.addInitScript(() => Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync'))
}

async function withoutPrinter(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => undefined
  })
}

const cardBorder = (page: Page) =>
  page.locator('jz-proof .card').evaluate((card) => getComputedStyle(card).borderTopWidth)

/** The receipt's sheet is drawn, in its own style. */
async function seeReceipt(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const list = page.frameLocator('jz-proof iframe').locator('dl')
  await expect.poll(() => list.evaluate((one) => getComputedStyle(one).marginTop)).toBe('0px')
}

test('the published hashes are those of the bytes that are served, to any page', async () => {
  const paths = Object.keys(published.files)
  expect(paths).toEqual([
    expect.stringMatching(/^\/v1\/b\/[0-9a-f]{16}\/jz\.js$/),
    '/v1/verify.mjs',
  ])
  for (const [path, integrity] of Object.entries(published.files)) {
    const headers = { origin: world.host.origin }
    const response = await fetch(world.local.platformUrl + path, { headers })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(integrity)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  }
})

test('what is pinned is kept for good, what names it for five minutes', async () => {
  const caching = async (path: string) =>
    (await fetch(world.local.platformUrl + path)).headers.get('cache-control')
  expect(await caching(pinned[0])).toBe('public, max-age=31536000, immutable')
  for (const path of ['/v1/jz.js', '/v1/link.js', '/v1/verify.mjs', '/v1/integrity.json']) {
    const evergreen = 'public, max-age=300, stale-while-revalidate=86400'
    expect([path, await caching(path)]).toEqual([path, evergreen])
  }
})

test('the pinned script does everything under a policy that allows its hash alone', async () => {
  const { platform, host } = world
  host.policy = strictAround([`script-src '${pinned[1]}'`, `connect-src 'self' ${platform.origin}`])
  const asked: string[] = []
  const { page } = await world.visit({ tag: pinnedTag() }, async (context) => {
    await watchPolicy(context)
    await withoutPrinter(context)
    context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  })
  await goAllTheWay(page)
  await seeReceipt(page, '打印回执')
  await page.evaluate(() => {
    document.documentElement.lang = 'en'
    window.jianzheng?.render()
  })
  await page.getByRole('heading', { name: 'Your pledge is sealed' }).waitFor()
  const ofPlatform = asked.filter(
    (path) => path.startsWith('/v1/') && !path.startsWith('/v1/items'),
  )
  expect([...new Set(ofPlatform)].sort()).toEqual([pinned[0], '/v1/pledges'])
  expect(await forbidden(page)).toEqual([])
})

test('a file that was changed on its way is stopped, and the host page works', async () => {
  const fault = altered((text) => `${text};document.title='stolen'`)
  const { page, complaints } = await world.visit({ tag: pinnedTag() }, async () => {
    world.platform.next(pinned[0], fault)
  })
  await page.waitForLoadState('load')
  await page.locator('#proof').setInputFiles(file)
  expect(await page.title()).toBe('入学登记')
  expect(await page.locator('jz-proof').count()).toBe(0)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
  expect(complaints).toEqual([])
})

test('a browser without constructed style sheets loads ours from the platform', async () => {
  world.host.policy = usual.replace("style-src 'self'", `style-src 'self' ${world.platform.origin}`)
  const { page } = await world.visit({}, withoutConstructedSheets)
  await heading(page, '告知书').waitFor()
  await expect.poll(() => cardBorder(page)).toBe('4px')
  const sheet = await page.locator('jz-proof link').getAttribute('href')
  expect(sheet).toMatch(new RegExp(`^${world.platform.origin}/v1/b/[0-9a-f]{16}/styles\\.css$`))
  const { headers } = await fetch(sheet ?? '')
  expect(headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  await goAllTheWay(page)
  await seeReceipt(page, '打印回执')
  expect(await forbidden(page)).toEqual([])
})

test('a chunk that was lost on its way is fetched again when the citizen tries again', async () => {
  const { page } = await world.visit({ lang: 'en' }, async () => {
    world.platform.next('/v1/b/', cut)
  })
  await page.getByRole('button', { name: '再试一次' }).click()
  await heading(page, 'Notice').waitFor()
})

test('a style sheet that was changed on its way does not reach the pinned script', async () => {
  world.host.policy = usual.replace("style-src 'self'", `style-src 'self' ${world.platform.origin}`)
  const fault = altered(() => '.card{border-top-width:40px}')
  const { page } = await world.visit({ tag: pinnedTag() }, async (context) => {
    await withoutConstructedSheets(context)
    world.platform.next('/v1/b/', async (passage) => passage.give(await passage.ask()), fault)
  })
  await heading(page, '告知书').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await cardBorder(page)).toBe('0px')
  await goAllTheWay(page)
})
