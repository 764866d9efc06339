import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { themes } from '../../widget/theme/themes.ts'
import { upload } from './host-page.ts'
import { goAllTheWay, heading, readNotice } from './steps.ts'
import { rgb, seen, themedTag } from './themed.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const { light, dark } = themes.azure
const azure = {
  surface: rgb(light.surface),
  ink: rgb(light.ink),
  accent: rgb(light.accent),
  scheme: 'light',
  radius: '6px',
  size: '16px',
  font: '"Noto Sans CJK SC", system-ui, sans-serif',
}

/** Opens the form with these properties set by the host's style sheet, and collects what we complain of. */
async function visit(
  css: string,
  attributes = 'data-theme',
  query: { readonly [name: string]: string } = {},
) {
  const warnings: string[] = []
  const requests: string[] = []
  const tag = themedTag(world, attributes)
  const { page } = await world.visit({ css, tag, ...query }, async (context) => {
    context.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    context.on('request', (request) => requests.push(new URL(request.url()).pathname))
  })
  await heading(page, '告知书').first().waitFor()
  return { page, warnings, requests }
}

const looksLike = (page: Page, look: object) =>
  expect.poll(() => seen(page)).toEqual({ ...azure, ...look })

test('a page that asks for no theme loads none, and its own properties stay outside', async () => {
  const css = ':root{--jz-surface:#000;--jz-ink:#111;--jz-accent:red;--jz-size:40px;color:red}'
  const { page, requests, warnings } = await visit(css, '')
  await goAllTheWay(page)
  await looksLike(page, {})
  expect(requests.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0)
  expect(requests.filter((path) => path.endsWith('/theme.js'))).toEqual([])
  expect(warnings).toEqual([])
})

test('colours that can be read are used as they are, in whatever notation', async () => {
  const css = `:root {
    --accent: #7a1fa2;
    --jz-accent: var(--accent);
    --jz-ink: hsl(210 50% 20%);
    --jz-danger: oklch(0.5 0.2 29);
    --jz-quiet: rgb(0 0 0 / 70%);
    --jz-edge: rebeccapurple;
    --jz-radius: 1rem;
    --jz-size: 1.25rem;
    --jz-font: 'Source Han Sans SC', serif;
  }`
  const { page, warnings } = await visit(css)
  await looksLike(page, {
    accent: 'rgb(122, 31, 162)',
    ink: 'rgb(26, 51, 77)',
    radius: '16px',
    size: '20px',
    font: '"Source Han Sans SC", serif, "Noto Sans CJK SC", system-ui, sans-serif',
  })
  const hint = page.locator('jz-proof .hint').first()
  // Black at 70 % on white.
  const colour = await hint.evaluate((element) => getComputedStyle(element).color)
  expect(colour).toMatch(/^rgb\((76|77), (76|77), (76|77)\)$/)
  expect(warnings).toEqual([])
})

test('a colour that cannot be read is corrected, and the console names both, once', async () => {
  const rows = upload() + upload('homestead-proof').replaceAll('"proof"', '"other"')
  const { page, warnings } = await visit(':root{--jz-accent:gold;--jz-quiet:#bbb}', '', {
    rows,
    tag: themedTag(world, 'data-theme="slate"'),
  })
  await heading(page, '此项证明已取消，无需提交').waitFor()
  await expect.poll(() => warnings.length).toBe(2)
  const [quiet, accent = ''] = warnings
  expect(quiet).toContain('jianzheng: --jz-quiet #bbbbbb has a contrast of 1.91 ')
  expect(accent).toContain('jianzheng: --jz-accent #ffd700 has a contrast of 1.40 ')
  expect(accent).toContain('with --jz-surface #ffffff, and 4.5 is needed; ')
  const [, used = ''] = /; (#[0-9a-f]{6}) with 4\.[5-9]\d is used$/.exec(accent) ?? []
  expect((await seen(page)).accent).toBe(rgb(used))
})

test('what is no colour, no length or no font is left out, and the console says so', async () => {
  const css = `:root {
    --jz-accent: redd;
    --jz-surface: url(https://evil.example/);
    --jz-ink: red, blue;
    --jz-radius: 50%;
    --jz-size: big;
    --jz-font: local(x);
  }`
  const { page, warnings, requests } = await visit(css)
  await expect.poll(() => warnings.length).toBe(6)
  await looksLike(page, {})
  expect(warnings).toContain('jianzheng: --jz-accent is not understood and left out: redd')
  expect(requests.filter((path) => path === '/')).toEqual([])
})

test('a look that nobody knows is told, and is the usual one', async () => {
  const { page, warnings } = await visit('', 'data-theme="neon" data-scheme="dim"')
  await expect.poll(() => warnings.length).toBe(2)
  await looksLike(page, {})
  expect(warnings.join()).toContain('"neon" is none of azure, cinnabar, slate')
})

test('the attributes of an element come before those of the tag', async () => {
  const rows =
    '<jz-proof item="residence-proof" name="proof" theme="slate" scheme="dark"></jz-proof>'
  const { page } = await visit('', 'data-theme="cinnabar"', { rows })
  const { surface, ink, accent } = themes.slate.dark
  const slate = { surface: rgb(surface), ink: rgb(ink), accent: rgb(accent) }
  await looksLike(page, { ...slate, scheme: 'dark', radius: '0px' })
})

test('with the scheme left to the browser, the card turns with it, keeping what is typed', async () => {
  const css =
    ':root{--jz-accent:#7a1fa2}@media (prefers-color-scheme:dark){:root{--jz-accent:#e1bee7}}'
  const { page } = await visit(css, 'data-scheme="auto"')
  await looksLike(page, { accent: 'rgb(122, 31, 162)' })
  await readNotice(page)
  await page.getByLabel('现住址').fill('幸福路 12 号')
  await page.emulateMedia({ colorScheme: 'dark' })
  const night = { surface: rgb(dark.surface), ink: rgb(dark.ink), scheme: 'dark' }
  await looksLike(page, { ...night, accent: 'rgb(225, 190, 231)' })
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号')
  await page.emulateMedia({ colorScheme: 'light' })
  await looksLike(page, { accent: 'rgb(122, 31, 162)' })
})

test('the default is light, whatever the browser and the page prefer', async () => {
  const { page } = await visit(':root{color-scheme:dark}', '')
  await page.emulateMedia({ colorScheme: 'dark' })
  await looksLike(page, {})
})

test('properties in a style sheet that comes late are seen when the page has loaded', async () => {
  const tag = themedTag(world, 'data-theme')
  const css = ':root{--jz-accent:#7a1fa2}'
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const opening = world.visit({ tag, css }, async (context) => {
    await context.route('**/style.css*', async (route) => {
      await held
      await route.continue()
    })
    const themed = context.waitForEvent('response', (one) => one.url().endsWith('/theme.js'))
    themed.then(release, release)
  })
  const { page } = await opening
  await looksLike(page, { accent: 'rgb(122, 31, 162)' })
})

test('properties that change later are seen when the host renders again', async () => {
  const { page } = await visit('.night{--jz-surface:#101010}')
  await looksLike(page, {})
  await page.evaluate(() => document.documentElement.classList.add('night'))
  await page.evaluate(() => window.jianzheng?.render())
  await looksLike(page, {
    ...{ surface: 'rgb(16, 16, 16)', scheme: 'dark' },
    ...{ ink: rgb(dark.ink), accent: rgb(dark.accent) },
  })
})

test('where the theme does not arrive, the proof looks as usual and works', async () => {
  const tag = themedTag(world, 'data-theme="slate" data-scheme="dark"')
  let asked = 0
  const { page, complaints } = await world.visit({ tag }, async (context) => {
    await context.route('**/theme.js', (route) => {
      asked++
      return route.abort()
    })
  })
  await goAllTheWay(page)
  await looksLike(page, {})
  expect([asked, complaints]).toEqual([1, []])
})

test('a browser without constructed style sheets is themed as well', async () => {
  const { policy } = world.host
  world.host.policy = policy.replace(
    "style-src 'self'",
    `style-src 'self' ${world.platform.origin}`,
  )
  const tag = themedTag(world, 'data-theme="cinnabar"')
  const { page } = await world.visit({ tag }, async (context) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync')
    })
  })
  const { ink, accent } = themes.cinnabar.light
  await looksLike(page, { ink: rgb(ink), accent: rgb(accent), radius: '4px' })
  world.host.policy = policy
})

test('a host lays out parts by their names', async () => {
  const { page } = await visit('jz-proof::part(go){width:100%}', '')
  const go = page.getByRole('button', { name: '我已阅读告知书，继续' })
  const width = async () => Math.round((await go.boundingBox())?.width ?? 0)
  // The screen without the host's and the card's own margins.
  await expect.poll(width).toBeGreaterThan(300)
})
